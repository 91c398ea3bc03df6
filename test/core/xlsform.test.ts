import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInstrument } from '#core/survey/check-instrument.ts';
import { fromXlsForm } from '#core/survey/exchange/xlsform/from-xlsform.ts';
import { locateIssue } from '#core/survey/exchange/xlsform/locate-issue.ts';
import { toXlsForm } from '#core/survey/exchange/xlsform/to-xlsform.ts';
import type { XlsForm, XlsRow } from '#core/survey/exchange/xlsform/xlsform.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import type { Question } from '#core/survey/question.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { SIPAS_2017_RECEIVED } from '#core/survey/instruments/sipas-2017-received.data.ts';
import { arbitraryInstrument } from './arbitrary-instrument.ts';

function written(instrument: Instrument): XlsForm {
  const form = toXlsForm(instrument);
  if (!form.ok) throw new Error(JSON.stringify(form.issues));
  return form.value;
}

/** A form as another program or a person writes it, with the columns that this package asks for. */
const FOREIGN: XlsForm = {
  survey: [
    { type: 'note', name: 'intro', label: 'Xin cảm ơn Ông/Bà.' },
    { type: 'begin group', name: 'Place', label: 'Nơi tiếp nhận' },
    { type: 'select one from levels', name: 'Place_Seats', label: 'Đủ ghế' },
    { type: 'select_one levels', name: 'place_clean', label: 'Sạch sẽ' },
    { type: 'end group' },
    {},
    {
      type: 'select_one yes_no',
      name: 'late',
      label: 'Có trễ hẹn không?',
      hint: 'So với giấy hẹn',
    },
    {
      type: 'integer',
      name: 'days',
      label: 'Trễ mấy ngày?',
      relevance: "${late} = 'yes'",
      constraint: '. > 0',
    },
  ],
  choices: [
    { 'list name': 'levels', name: '1', label: 'Chưa hài lòng', satisfied: 'no' },
    { 'list name': 'levels', name: '2', label: 'Hài lòng', satisfied: 'yes' },
    { 'list name': 'yes_no', name: 'yes', label: 'Có' },
    { 'list name': 'yes_no', name: 'no', label: 'Không' },
  ],
  settings: [
    {
      form_title: 'Phiếu của xã',
      form_id: 'phieu_xa',
      version: '1',
      certainty: 'own',
      source_name: 'UBND xã',
      source_note: 'Xã tự soạn',
    },
  ],
};

/** The same with one row of a sheet changed. */
function changed(sheet: keyof XlsForm, row: number, change: XlsRow): XlsForm {
  const rows = FOREIGN[sheet].map((each, index) =>
    index + 2 === row ? { ...each, ...change } : each,
  );
  return { ...FOREIGN, [sheet]: rows };
}

const said = (words: string): { vi: string; en: string } => ({ vi: words, en: words });

describe('an instrument as XLSForm', () => {
  it.each(INSTRUMENTS)('$id comes back as it was', (instrument) => {
    const read = fromXlsForm(written(instrument));
    expect(read).toEqual({ ok: true, value: instrument });
  });

  it('comes back as it was, whatever a province writes', { timeout: 120_000 }, () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(arbitraryInstrument, (instrument) => {
        expect(checkInstrument(instrument)).toEqual([]);
        expect(fromXlsForm(written(instrument))).toEqual({ ok: true, value: instrument });
        const { before = [], after = [], eligibility } = instrument;
        for (const { kind, askIf } of [...before, ...after]) kinds.add(`${kind} ${!!askIf}`);
        if (eligibility) kinds.add('eligibility');
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
    // Six kinds of questions with and without a condition, and eligibility: all were there.
    expect(kinds.size).toBe(13);
  });

  it('is a group for each factor and a select_one in two languages for each criterion', () => {
    const { survey, choices } = written(SIPAS_2017);
    expect(survey.slice(0, 2)).toEqual([
      {
        type: 'begin_group',
        name: 'factor_access',
        'label::Tiếng Việt (vi)': 'Tiếp cận dịch vụ',
        'label::English (en)': 'Access to the service',
      },
      expect.objectContaining({ type: 'select_one satisfaction', name: 'access.seats' }),
    ]);
    expect(survey.filter(({ type }) => type === 'select_one satisfaction')).toHaveLength(22);
    expect(choices.map(({ name, satisfied }) => `${name} ${satisfied}`)).toEqual([
      '1 no',
      '2 no',
      '3 no',
      '4 yes',
      '5 yes',
    ]);
  });

  it('asks who may answer first, and the rest only of them', () => {
    const { survey } = written(SIPAS_2017_RECEIVED);
    expect(
      survey.slice(0, 3).map(({ type, required, relevant }) => ({ type, required, relevant })),
    ).toEqual([
      { type: 'select_one options_received-result', required: 'yes', relevant: undefined },
      {
        type: 'note',
        required: undefined,
        relevant: "${received-result} != '' and not(selected(${received-result}, 'received'))",
      },
      {
        type: 'begin_group',
        required: undefined,
        relevant: "selected(${received-result}, 'received')",
      },
    ]);
    expect(survey.at(-1)).toEqual({ type: 'end_group' });
  });

  it('reads what another program writes, and says nothing twice', () => {
    const read = fromXlsForm(FOREIGN);
    expect(read).toEqual({
      ok: true,
      value: {
        id: 'phieu-xa',
        version: 1,
        title: said('Phiếu của xã'),
        source: { name: said('UBND xã'), certainty: 'own', note: said('Xã tự soạn') },
        scale: {
          levels: [
            { value: 1, label: said('Chưa hài lòng'), satisfied: false },
            { value: 2, label: said('Hài lòng'), satisfied: true },
          ],
        },
        factors: [
          {
            key: 'place',
            name: said('Nơi tiếp nhận'),
            items: [
              { key: 'place-seats', wording: said('Đủ ghế') },
              { key: 'place-clean', wording: said('Sạch sẽ') },
            ],
          },
        ],
        before: [{ kind: 'note', key: 'intro', wording: said('Xin cảm ơn Ông/Bà.') }],
        after: [
          {
            kind: 'choice',
            key: 'late',
            wording: said('Có trễ hẹn không?'),
            hint: said('So với giấy hẹn'),
            options: [
              { key: 'yes', label: said('Có') },
              { key: 'no', label: said('Không') },
            ],
          },
          {
            kind: 'number',
            key: 'days',
            wording: said('Trễ mấy ngày?'),
            min: 1,
            max: 2_147_483_647,
            askIf: { key: 'late', anyOf: ['yes'] },
          },
        ],
      },
    });
    expect(read.ok && checkInstrument(read.value)).toEqual([]);
  });

  it.each<[keyof XlsForm, number, XlsRow, column: string, code: string]>([
    ['survey', 2, { type: 'geopoint' }, 'type', 'device-data'],
    ['survey', 2, { type: 'image' }, 'type', 'unknown-type'],
    ['survey', 2, { hint: 'Gợi ý' }, 'hint', 'not-kept'],
    ['survey', 3, { relevant: '${intro} = 1' }, 'relevant', 'not-kept'],
    ['survey', 4, { name: 'Ghế!' }, 'name', 'not-a-key'],
    ['survey', 4, { label: '' }, 'label', 'missing'],
    ['survey', 4, { hint: 'Gợi ý' }, 'hint', 'not-kept'],
    ['survey', 4, { required: 'yes' }, 'required', 'required'],
    ['survey', 3, { required: 'yes' }, 'required', 'not-kept'],
    ['survey', 4, { media: 'a.png' }, 'media', 'not-kept'],
    ['survey', 4, { 'label::Tày (tyz)': 'a' }, 'label::Tày (tyz)', 'unknown-language'],
    ['survey', 6, { type: 'text' }, 'type', 'group-without-end'],
    ['survey', 7, { type: 'end_group' }, 'type', 'group-without-begin'],
    ['survey', 8, { required: 'yes' }, 'required', 'required'],
    ['survey', 8, { required: 'maybe' }, 'required', 'not-yes-or-no'],
    ['survey', 8, { type: 'select_one gone' }, 'type', 'unknown-list'],
    ['survey', 8, { label: 'Còn ${days} ngày' }, 'label', 'reference-in-words'],
    ['survey', 8, { disabled: 'yes' }, 'disabled', 'disabled'],
    ['survey', 8, { relevant: '${days} = 3' }, 'relevant', 'unknown-condition'],
    ['survey', 9, { relevance: "${late} != 'no'" }, 'relevance', 'unknown-condition'],
    ['survey', 9, { constraint: '. mod 2 = 0' }, 'constraint', 'unknown-constraint'],
    ['survey', 9, { type: 'decimal' }, 'type', 'decimal'],
    ['choices', 4, { satisfied: 'yes' }, 'satisfied', 'not-kept'],
    ['choices', 5, { 'list name': 'spare' }, 'list name', 'unused-list'],
    ['settings', 2, { version: '2026-11-21' }, 'version', 'not-a-version'],
    ['settings', 2, { certainty: 'sure' }, 'certainty', 'not-a-certainty'],
    ['settings', 2, { eligibility_certainty: 'own' }, 'eligibility_certainty', 'no-eligibility'],
  ])('says the cell that cannot be carried over: %s %i %j', (sheet, row, change, column, code) => {
    const read = fromXlsForm(changed(sheet, row, change));
    expect(read.ok ? [] : read.issues).toContainEqual(
      expect.objectContaining({ sheet, column, code, row: code === 'group-without-end' ? 3 : row }),
    );
  });

  it.each<[keyof XlsForm, number, XlsRow, at: [keyof XlsForm, number, string], code: string]>([
    ['survey', 9, { name: 'late' }, ['survey', 9, 'name'], 'repeated-key'],
    ['survey', 9, { constraint: '. > 5 and . < 2' }, ['survey', 9, 'constraint'], 'empty-range'],
    [
      'survey',
      9,
      { relevance: "${late} = 'maybe'" },
      ['survey', 9, 'relevance'],
      'condition-never-met',
    ],
    ['choices', 2, { satisfied: 'yes' }, ['choices', 2, 'satisfied'], 'every-level-satisfied'],
    ['choices', 3, { name: '1' }, ['choices', 3, 'name'], 'repeated-level'],
    ['choices', 5, { name: 'yes' }, ['choices', 5, 'name'], 'repeated-option'],
    ['settings', 2, { source_note: '' }, ['settings', 2, 'source_note'], 'no-note'],
  ])('finds the cell of what is unsound: %s %i %j', (sheet, row, change, at, code) => {
    const form = changed(sheet, row, change);
    const read = fromXlsForm(form);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const issues = checkInstrument(read.value).map((issue) => locateIssue(form, read.value, issue));
    const [of, line, column] = at;
    expect(issues).toContainEqual(expect.objectContaining({ sheet: of, row: line, column, code }));
  });

  it.each([
    ['factors.0.items.1.wording.vi', 'survey', 5, 'label'],
    ['after.0.options.1.label.vi', 'choices', 5, 'label'],
    ['scale.levels.1.label.en', 'choices', 3, 'label'],
    ['scale.levels', 'choices', 2, 'name'],
    ['after.1.max', 'survey', 9, 'constraint'],
    ['source.issued', 'settings', 2, 'source_issued'],
    ['id', 'settings', 2, 'form_id'],
  ])('finds the cell of a wrong shape: %s', (path, sheet, row, column) => {
    const read = fromXlsForm(FOREIGN);
    const at = read.ok && locateIssue(FOREIGN, read.value, { path, code: 'too_big' });
    expect(at).toMatchObject({ sheet, row, column, code: 'too_big' });
  });

  it.each([
    [{ title: said('Còn ${x}') }, 'settings', 'form_title', 'reference-in-words'],
    [{ title: said('A\u0000') }, 'settings', 'form_title', 'not-a-character'],
  ])('says what XLSForm cannot say: %j', (change, sheet, column, code) => {
    const form = toXlsForm({ ...SIPAS_2017, ...change });
    expect(form.ok ? [] : form.issues).toContainEqual(
      expect.objectContaining({ sheet, column, code, row: 2 }),
    );
  });

  it('says that nothing can depend on what is turned off, or on words with every quote', () => {
    const words: Question = {
      kind: 'text',
      key: 'words',
      wording: said('Lý do'),
      maxLength: 9,
      sensitive: true,
    };
    const note = (anyOf: string): Question => ({
      kind: 'note',
      key: `n-${anyOf.length}`,
      wording: said('Xin cảm ơn'),
      askIf: { key: 'words', anyOf: [anyOf] },
    });
    const form = toXlsForm({ ...SIPAS_2017, before: [words, note('a'), note(`'"`)] });
    expect(form).toEqual({
      ok: false,
      issues: [
        {
          path: 'survey/4/relevant',
          code: 'quotes-in-answer',
          sheet: 'survey',
          row: 4,
          column: 'relevant',
        },
        {
          path: 'survey/3/relevant',
          code: 'condition-on-sensitive',
          sheet: 'survey',
          row: 3,
          column: 'relevant',
        },
      ],
    });
  });
});
