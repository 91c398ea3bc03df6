import { describe, expect, it } from 'vitest';
import type { ProcedureText, SubmissionMethodText } from '#core/procedure/procedure.ts';
import type { PartKey } from '#core/procedure/publication.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { RULES } from '#core/rules/index.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import labelled from '../cases/labelled/procedures.json' with { type: 'json' };
import { COMPLETE, TODAY } from '../cases/complete-procedure.data.ts';
import { hasCorpus, readCorpus, toProcedureText } from '../corpus/corpus-records.ts';

/** What a page may hold instead of words: nothing found, and ways to be unreadable. */
const GARBLED = [
  '\ufffd\ufffd\ufffd', '#@!?%', 'thá»§ tá»¥c', '■ □ ▪', '\u0007\u0001',
  'Th? t?c c?p gi?y ph?p', 'Thñ tôc cÊp giÊy phÐp', 'Thuû tuïc caáp giaáy pheùp',
  String.raw`\u0110\u0103ng k\u00fd`, '%C4%90%C4%83ng%20k%C3%BD',
];

type Change = (text: ProcedureText, value: string | undefined) => ProcedureText;

const fact = (key: 'code' | 'name' | 'decisionNumber' | 'level' | 'authority'): Change =>
  (text, value) => ({ ...text, [key]: value });
const part = (key: PartKey): Change =>
  (text, value) => ({ ...text, parts: { ...text.parts, [key]: value } });
const cell = (key: keyof SubmissionMethodText): Change =>
  (text, value) => ({
    ...text,
    submissionMethods: text.submissionMethods.map((row) => ({ ...row, [key]: value })),
  });
const everything: Change = (text, value) => {
  const parts = Object.keys(text.parts).map((key) => [key, value] as const);
  return {
    ...text,
    code: value, name: value, decisionNumber: value, field: value, level: value, authority: value,
    decisionDate: value, effectiveDate: value, publicationDate: value, validity: value,
    complaintContact: value,
    parts: Object.fromEntries(parts),
    submissionMethods: text.submissionMethods.map(() => ({
      channel: value, processingTime: value, fee: value, description: value,
    })),
  };
};

/** The fields without which a rule cannot pass. */
const NEEDS: Readonly<Record<string, readonly [field: string, change: Change][]>> = {
  'decision-number': [['decisionNumber', fact('decisionNumber')]],
  'decision-lead-time': [['decisionNumber', fact('decisionNumber')],
    ['decisionDate', (text, value) => ({ ...text, decisionDate: value })],
    ['effectiveDate', (text, value) => ({ ...text, effectiveDate: value })]],
  'published-in-time': [['decisionNumber', fact('decisionNumber')],
    ['decisionDate', (text, value) => ({ ...text, decisionDate: value })],
    ['publicationDate', (text, value) => ({ ...text, publicationDate: value })]],
  'procedure-code': [['code', fact('code')]],
  'procedure-name': [['name', fact('name')]],
  'still-in-force': [['validity', (text, value) => ({ ...text, validity: value })]],
  'legal-basis-in-force': [['legalBasis', part('legalBasis')]],
  'complaint-contact': [
    ['complaintContact', (text, value) => ({ ...text, complaintContact: value })],
  ],
  'outdated-online-level': [['everything', everything]],
  'outdated-district': [['everything', everything]],
  'outdated-province': [['everything', everything]],
  'html-source': [['everything', everything]],
  'text-readable': [['everything', everything]],
  'same-as-reference': [['name', fact('name')], ['decisionNumber', fact('decisionNumber')]],
  ...Object.fromEntries(
    RULES.filter(({ id }) => id.startsWith('deadline-')).map(({ id }) => [
      id,
      [['processingTime', cell('processingTime')]] as [string, Change][],
    ]),
  ),
  ...Object.fromEntries(
    RULES.filter(({ id }) => id.startsWith('fee-')).map(({ id }) => [
      id,
      [['fee', cell('fee')]] as [string, Change][],
    ]),
  ),
};

/** Rules about parts pass part by part: only the part that was changed is looked at. */
const PART_RULES = ['part-stated', 'conditional-part-stated', 'parts-same-as-reference'];
const PARTS: readonly [place: string, change: Change][] = [
  ['name', fact('name')],
  ...([
    'steps', 'dossier', 'applicants', 'agency', 'forms', 'result', 'conditions', 'legalBasis',
  ] as const).map(
    (key): [string, Change] => [`parts.${key}`, part(key)],
  ),
  ['submissionMethods', cell('channel')],
];

const DATES = { decisionDate: '02/02/2026', effectiveDate: '30/06/2026', publicationDate: '05/02/2026' };
const RICH: ProcedureText = {
  ...COMPLETE,
  ...DATES,
  level: 'Cấp tỉnh',
  authority: 'Sở mẫu',
  validity: 'Còn hiệu lực',
  complaintContact: 'Điện thoại 0240 3855 000',
  submissionMethods: COMPLETE.submissionMethods.map((row) => ({
    ...row,
    fee: 'Lệ phí: 50.000 đồng(50.000 đồng/lần, miễn cho hộ nghèo, Thông tư số 64/2025/TT-BTC)',
  })),
};

function procedures(): ProcedureText[] {
  if (!hasCorpus()) {
    console.log('skipped: no corpus');
    return [RICH];
  }
  const records = readCorpus();
  return [RICH, ...labelled.rows.map(({ line }) => toProcedureText(records[line]!))];
}

const MUTANTS = [undefined, ...GARBLED];

describe('a field that is missing or garbled', () => {
  const texts = procedures();
  const context = { today: TODAY, reference: readProcedure(RICH) };

  it.each(Object.keys(NEEDS))('never lets %s pass', (id) => {
    const rule = RULES.find((each) => each.id === id)!;
    let mutants = 0;
    for (const [field, change] of NEEDS[id]!) {
      for (const text of texts) {
        for (const value of MUTANTS) {
          const findings = checkProcedure(readProcedure(change(text, value)), context, [rule]);
          const own = id === 'same-as-reference'
            ? findings.filter((finding) => finding.field === field)
            : findings;
          const passed = own.filter(({ outcome }) => outcome === 'passed');
          expect(passed, `${field} = ${value} of ${text.code}`).toEqual([]);
          mutants += 1;
        }
      }
    }
    expect(mutants).toBeGreaterThanOrEqual(texts.length * MUTANTS.length);
  });

  it('never lets a part pass', () => {
    const rules = RULES.filter(({ id }) => PART_RULES.includes(id));
    expect(rules).toHaveLength(PART_RULES.length);
    for (const [place, change] of PARTS) {
      for (const text of texts) {
        for (const value of MUTANTS) {
          const findings = checkProcedure(readProcedure(change(text, value)), context, rules);
          const passed = findings.filter(
            (finding) => finding.field === place && finding.outcome === 'passed',
          );
          expect(passed, `${place} = ${value} of ${text.code}`).toEqual([]);
        }
      }
    }
  });

  it('is asked of every rule', () => {
    expect(Object.keys(NEEDS).toSorted()).toEqual(
      RULES.map(({ id }) => id).filter((id) => !PART_RULES.includes(id)).toSorted(),
    );
  });
});
