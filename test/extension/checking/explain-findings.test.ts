// oxlint-disable-next-line import/no-unassigned-import -- puts IndexedDB into the globals
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatCitation } from '#core/law/format-citation.ts';
import { whyOf } from '#core/rules/why-of.ts';
import type { Finding } from '#core/rules/rule.ts';
import { toMarkedFindings } from '../../../extension/annotations/marked-finding.ts';
import { explainFindings } from '../../../extension/checking/explain-findings.ts';
import type { ExplainFindings } from '../../../extension/messages.ts';
import { keepPage } from '../../../extension/store/page-store.ts';
import { listOfProcedures } from '../list-of-procedures.ts';

const ADDRESS = 'https://cong.example/thu-tuc';
const page = listOfProcedures(ADDRESS, 5);
// The third has a bare number for a time.
const AT = 2;
const kept = page.procedures[AT]!.findings;
const marked = toMarkedFindings(kept);
const failed = marked.find(({ outcome }) => outcome === 'failed')!;
const passed = marked.find(({ outcome }) => outcome === 'passed')!;

const ask = (other: Partial<ExplainFindings> = {}): ExplainFindings => ({
  type: 'explain-findings',
  address: ADDRESS,
  checkedAt: page.checkedAt,
  procedure: AT,
  findings: [failed.at, passed.at],
  language: 'vi',
  ...other,
});

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await keepPage(page);
});

describe('explainFindings', () => {
  it.each(['vi', 'en'] as const)('says title, why, remedy and law of what was painted (%s)', async (language) => {
    const { findings } = await explainFindings(ask({ language }), ADDRESS);
    const finding: Finding = kept[failed.at]!;
    expect(finding.message).toEqual(failed.message);
    const words = findings?.[0]?.facts.map((fact) => fact.words);
    const law = finding.legalBasis.map((one) => formatCitation(one, language)).join('; ');
    expect(findings?.[0]?.title).toBe(finding.title[language]);
    expect(words).toEqual([whyOf(finding)?.[language], finding.mend?.[language], law]);
    expect(findings?.[0]?.severity).toMatch(language === 'vi' ? /^Mức độ: / : /^Severity: /);
  });

  it('says of what has passed neither severity nor remedy', async () => {
    const { findings } = await explainFindings(ask(), ADDRESS);
    expect(findings?.[1]).toEqual({
      title: kept[passed.at]!.title.vi,
      facts: [{ name: 'Căn cứ', words: expect.any(String) }],
    });
  });

  it.each([
    ['of another check', { checkedAt: '2026-11-22T04:00:00Z' }, ADDRESS],
    ['of a procedure that is not in it', { procedure: 9 }, ADDRESS],
    ['of a finding that is not in it', { findings: [failed.at, 400] }, ADDRESS],
    ['of an address that is not kept', { address: `${ADDRESS}/1` }, ADDRESS],
    ['to a page of another site', {}, 'https://khac.example/'],
    ['to nobody', {}, undefined],
    ['to a number that is none', { procedure: '__proto__' as unknown as number }, ADDRESS],
  ])('says nothing %s', async (_what, other, from) => {
    expect(await explainFindings(ask(other), from)).toEqual({});
  });

  it('says nothing where the records cannot be read', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('the disk is broken', 'UnknownError');
      },
    } as unknown as IDBFactory;
    expect(await explainFindings(ask(), ADDRESS)).toEqual({});
  });
});
