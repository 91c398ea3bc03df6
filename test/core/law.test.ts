import { describe, expect, it } from 'vitest';
import { RULES } from '#core/rules/index.ts';
import { DOCUMENT_NUMBER, toDocumentNumber } from '#core/law/document-number.ts';
import { inForceOn } from '#core/law/in-force-on.ts';
import { isSure } from '#core/law/is-sure.ts';
import {
  findLegalDocument, findNamedLaw, LEGAL_DOCUMENTS, type LegalDocument,
} from '#core/law/legal-documents.data.ts';
import { normalizeText } from '#core/text/normalize-text.ts';
import { FORMER_PROVINCES, OUTDATED_WORDS } from '#core/text/outdated-words.data.ts';
import { parseDate } from '#core/text/parse-date.ts';
import { OUTDATED_PHRASES } from '../cases/outdated-words.data.ts';

const numberOf = (text: string): string | undefined => {
  const [match] = text.matchAll(DOCUMENT_NUMBER);
  return match && match[0] === text ? toDocumentNumber(match)?.document : undefined;
};

describe('the law table', () => {
  it('names every document once', () => {
    const numbers = LEGAL_DOCUMENTS.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each(LEGAL_DOCUMENTS.map((document) => [document.number, document] as const))(
    '%s is a well-formed row',
    (number, document) => {
      expect(numberOf(number)).toBe(number);
      const { issued, inForceFrom, inForceTo, replacedBy, amendedBy = [], source, name } = document;
      const days = [issued, inForceFrom, inForceTo].filter((day) => day !== undefined);
      for (const day of days) expect(parseDate(day)).toBe(day);
      expect(days).toEqual(days.toSorted());
      for (const other of [...amendedBy, replacedBy ?? '63/2010/NĐ-CP']) {
        expect(numberOf(other)).toBe(other);
        expect(other === number && other !== '63/2010/NĐ-CP').toBe(false);
      }
      expect(source).not.toBe('');
      expect(name.vi.endsWith(` số ${number}`)).toBe(true);
      expect(name.en.endsWith(` ${number}`)).toBe(true);
    },
  );

  it('gives a document the type that its number says', () => {
    const wrong = LEGAL_DOCUMENTS.filter(({ number, type }) => {
      const [match] = number.matchAll(DOCUMENT_NUMBER);
      const said = match && toDocumentNumber(match)?.type;
      return said !== 'unknown' && said !== type;
    });
    expect(wrong).toEqual([]);
  });

  it('lets a document end the day before what replaces it begins', () => {
    const replaced = LEGAL_DOCUMENTS.filter(({ replacedBy }) => replacedBy !== undefined);
    expect(replaced.length).toBeGreaterThan(3);
    for (const { inForceTo = '', replacedBy = '' } of replaced) {
      const next = findLegalDocument(replacedBy)?.inForceFrom ?? '';
      const dayAfter = new Date(Date.parse(`${inForceTo}T00:00:00Z`) + 86_400_000);
      expect(dayAfter.toISOString().slice(0, 10)).toBe(next);
    }
  });

  it('has every document that a rule cites, and is sure of it', () => {
    for (const { document } of RULES.flatMap(({ legalBasis }) => legalBasis)) {
      expect(findLegalDocument(document)).toSatisfy(
        (found: LegalDocument | undefined) => found !== undefined && isSure(found),
      );
    }
  });

  it.each([
    ['Luật Phí và lệ phí', undefined, '97/2015/QH13'],
    ['LUẬT PHÍ VÀ LỆ PHÍ', '2015', '97/2015/QH13'],
    ['Bộ luật Dân sự', '2015', '91/2015/QH13'],
    ['Bộ luật Dân sự', '2005', undefined],
    ['Bộ luật Dân sự', undefined, undefined],
    ['Luật Đầu tư công', '2025', undefined],
  ])('finds %s of %s as %s', (title, year, number) => {
    expect(findNamedLaw(title, year)?.number).toBe(number);
  });
});

describe('inForceOn', () => {
  it.each([
    ['118/2025/NĐ-CP', '2025-06-30', 'notYet'],
    ['118/2025/NĐ-CP', '2025-07-01', 'inForce'],
    ['61/2018/NĐ-CP', '2025-07-01', 'ended'],
    ['61/2018/NĐ-CP', '2025-06-30', 'unknown'],
    ['42/2022/NĐ-CP', '2026-07-01', 'ended'],
    ['13/2023/NĐ-CP', '2026-01-01', 'ended'],
    ['64/2025/TT-BTC', '2025-06-30', 'notYet'],
    ['64/2025/TT-BTC', '2026-12-31', 'inForce'],
    ['64/2025/TT-BTC', '2027-01-01', 'ended'],
    ['281/2016/TT-BTC', '2026-11-21', 'inForce'],
    ['38/2019/QH14', '2026-06-30', 'inForce'],
    ['38/2019/QH14', '2026-07-01', 'ended'],
    ['274/2016/TT-BTC', '2016-12-31', 'notYet'],
    ['274/2016/TT-BTC', '2026-11-21', 'unknown'],
    ['20/2020/QĐ-TTg', '2026-11-21', 'unknown'],
  ])('%s on %s: %s', (number, day, force) => {
    const document = findLegalDocument(number);
    expect(document && inForceOn(document, day)).toBe(force);
  });

  it('is unknown for a document that is not sure, whatever its days', () => {
    const document = { certainty: 'unsure', inForceFrom: '2020-01-01' } as const;
    expect(inForceOn(document, '2026-11-21')).toBe('unknown');
  });

  it('throws for what is no day', () => {
    expect(() => inForceOn({ certainty: 'confirmed' }, '21/11/2026')).toThrow(RangeError);
  });
});

describe('the table of outdated words', () => {
  it.each(OUTDATED_PHRASES.map(([text, ...ids]) => ({ text, ids })))(
    'finds $ids in “$text”',
    ({ text, ids }) => {
      const words = normalizeText(text);
      const inText = OUTDATED_WORDS.filter(({ onlyInAgency }) => !onlyInAgency);
      const found = inText.filter(({ pattern }) => pattern.test(words));
      expect(found.map(({ id }) => id)).toEqual(ids);
    },
  );

  it('has 29 former provinces, each part of one that lives on', () => {
    const former = FORMER_PROVINCES.map(([name]) => name);
    expect(new Set(former).size).toBe(29);
    expect(FORMER_PROVINCES.filter(([, present]) => former.includes(present))).toEqual([]);
  });

  it('finds each former province, and none of those that live on', () => {
    for (const [former, present] of FORMER_PROVINCES) {
      const found = (name: string): string[] =>
        OUTDATED_WORDS.filter(({ pattern }) => pattern.test(normalizeText(`tỉnh ${name}`)))
          .map(({ why }) => why.vi);
      expect(found(former)).toEqual([expect.stringContaining(`tỉnh ${former} `)]);
      expect(found(present)).toEqual([]);
    }
  });

  it('has rows with a known document, a day or a year, and patterns without memory', () => {
    const ids = OUTDATED_WORDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { document, since, pattern } of OUTDATED_WORDS) {
      expect(findLegalDocument(document)).toBeDefined();
      expect(since).toMatch(/^\d{4}(?:-\d{2}-\d{2})?$/u);
      expect(pattern.global || pattern.sticky).toBe(false);
    }
  });
});
