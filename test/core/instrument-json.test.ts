import { describe, expect, it } from 'vitest';
import { instrumentJsonSchema, instrumentSchema } from '#core/protocol/instrument.schema.ts';
import { parse } from '#core/protocol/parse.ts';
import { checkInstrument } from '#core/survey/check-instrument.ts';
import type { Eligibility } from '#core/survey/eligibility.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { FIVE_LEVELS } from '#core/survey/instruments/five-levels.data.ts';
import type { Question } from '#core/survey/question.ts';

const said = (vi: string): { vi: string; en: string } => ({ vi, en: vi });
const YES_NO: Question = {
  kind: 'choice', key: 'late', wording: said('Có trễ hẹn không?'),
  options: [{ key: 'yes', label: said('Có') }, { key: 'no', label: said('Không') }],
};
const REASON: Question = {
  kind: 'text', key: 'reason', wording: said('Lý do'), maxLength: 200,
  askIf: { key: 'late', anyOf: ['yes'] },
};

const RECEIVED: Eligibility = {
  question: {
    kind: 'choice', key: 'received', wording: said('Đã nhận kết quả chưa?'),
    options: [{ key: 'yes', label: said('Rồi') }, { key: 'not-yet', label: said('Chưa') }],
  },
  eligible: ['yes'], otherwise: said('Phiếu dành cho người đã nhận kết quả.'),
  certainty: 'own', note: said('Câu hỏi của tỉnh'),
};
const THANKS: Question = { kind: 'note', key: 'thanks', wording: said('Xin cảm ơn Ông/Bà.') };

/** What a province may write. */
const OWN: Instrument = {
  id: 'phieu-mau',
  version: 1,
  title: said('Phiếu mẫu của tỉnh'),
  source: { name: said('Quyết định mẫu'), certainty: 'own', note: said('Phiếu của tỉnh') },
  scale: FIVE_LEVELS,
  factors: [
    { key: 'place', name: said('Nơi tiếp nhận'), items: [{ key: 'place.seats', wording: said('Đủ ghế') }] },
  ],
  eligibility: RECEIVED,
  after: [YES_NO, { ...REASON, hint: said('Viết ngắn gọn') }, THANKS],
};

describe('an instrument as JSON', () => {
  it.each([...INSTRUMENTS, OWN])('$id has the shape and is sound', (instrument) => {
    const json: unknown = JSON.parse(JSON.stringify(instrument));
    expect(parse(instrumentSchema, json)).toEqual({ ok: true, value: instrument });
    expect(checkInstrument(instrument)).toEqual([]);
  });

  it.each([
    [{ ...OWN, id: 'Phiếu' }, 'id', 'invalid_format'],
    [{ ...OWN, version: 0 }, 'version', 'too_small'],
    [{ ...OWN, factors: [] }, 'factors', 'too_small'],
    [{ ...OWN, colour: 'red' }, 'colour', 'unknown-key'],
    [{ ...OWN, title: { vi: 'Phiếu' } }, 'title.en', 'invalid_type'],
    [{ ...OWN, after: [{ ...YES_NO, kind: 'stars' }] }, 'after.0.kind', 'invalid_union'],
    [{ ...OWN, after: [{ ...THANKS, hint: said('Gợi ý') }] }, 'after.0.hint', 'unknown-key'],
    [{ ...OWN, eligibility: { ...RECEIVED, otherwise: said('') } }, 'eligibility.otherwise.vi',
      'too_small'],
    [{ ...OWN, eligibility: { ...RECEIVED, eligible: [] } }, 'eligibility.eligible', 'too_small'],
    [{ ...OWN, eligibility: { ...RECEIVED, question: THANKS } }, 'eligibility.question.kind',
      'invalid_value'],
    [null, '', 'invalid_type'],
  ])('says what is wrong with the shape and where', (value, path, code) => {
    const parsed = parse(instrumentSchema, value);
    expect(parsed.ok ? [] : parsed.issues).toContainEqual({ path, code });
  });

  it.each<[Partial<Instrument>, string, string]>([
    [{ after: [YES_NO, YES_NO] }, 'late', 'repeated-key'],
    [{ after: [{ ...YES_NO, key: 'received' }] }, 'received', 'repeated-key'],
    [{ after: [THANKS, { ...REASON, askIf: { key: 'thanks', anyOf: ['a'] } }] }, 'reason.askIf',
      'condition-on-unknown'],
    [{ after: [{ ...REASON, askIf: { key: 'received', anyOf: ['maybe'] } }] }, 'reason.askIf',
      'condition-never-met'],
    [{ eligibility: { ...RECEIVED, eligible: ['maybe'] } }, 'eligibility.eligible',
      'unknown-option'],
    [{ eligibility: { ...RECEIVED, eligible: ['yes', 'not-yet'] } }, 'eligibility.eligible',
      'everybody-eligible'],
    [{ eligibility: { ...RECEIVED, note: undefined! } }, 'eligibility.note', 'no-note'],
    [{ after: [REASON, YES_NO] }, 'reason.askIf', 'condition-on-unknown'],
    [{ after: [YES_NO, { ...REASON, askIf: { key: 'late', anyOf: ['maybe'] } }] }, 'reason.askIf',
      'condition-never-met'],
    [{ after: [{ ...REASON, askIf: { key: 'place.seats', anyOf: [9] } }] }, 'reason.askIf',
      'condition-never-met'],
    [{ scale: { levels: FIVE_LEVELS.levels.map((level) => ({ ...level, satisfied: false })) } }, 'scale',
      'no-satisfied-level'],
    [{ scale: { levels: FIVE_LEVELS.levels.map((level) => ({ ...level, value: 1 })) } }, 'scale',
      'repeated-level'],
    [{ title: said('Phiếu mẫu'.normalize('NFD')) }, 'title.vi', 'not-normalized'],
    [{ source: { name: said('Quyết định mẫu'), certainty: 'second-hand' } }, 'source.note', 'no-note'],
    [{ after: [{ kind: 'number', key: 'age', wording: said('Tuổi'), min: 9, max: 1 }] }, 'age', 'empty-range'],
    [{ after: [{ ...YES_NO, options: [{ key: 'a', label: said('A') }, { key: 'a', label: said('B') }] }] },
      'late', 'repeated-option'],
  ])('says what is unsound and where: %j', (change, path, code) => {
    expect(checkInstrument({ ...OWN, ...change })).toContainEqual({ path, code });
  });

  it('has a JSON Schema for editors', () => {
    expect(instrumentJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false,
    });
  });
});
