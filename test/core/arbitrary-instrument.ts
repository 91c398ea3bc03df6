import fc from 'fast-check';
import type { Eligibility } from '#core/survey/eligibility.ts';
import type { Factor, Instrument, Scale, Wording } from '#core/survey/instrument.ts';
import { LONGEST_TEXT } from '#core/survey/exchange/xlsform/xlsform.ts';
import type { Condition, Note, Option, Question } from '#core/survey/question.ts';

/** Words that a person could write, with what is special to spreadsheets, expressions and XML. */
const PIECES = [
  'Ông/Bà',
  'hài lòng',
  'đúng quy định',
  '<b>',
  '&amp;',
  '"',
  "'",
  '${',
  '}',
  '=1+1',
  '  ',
  '\n',
  '👍',
  '-',
  '*',
  '_x0041_',
  '0012',
  '1.50',
  'TRUE',
  '2026-11-21',
  ', ',
  'yes',
  '#',
  '’',
  ']]>',
];
const sentence = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(' ').replaceAll('${', '$').trim())
  .filter((words) => words !== '');
const wording: fc.Arbitrary<Wording> = fc.record({ vi: sentence, en: sentence });

/** Keys at the edge of what is allowed; a number makes each one unique. */
const stem = fc.constantFrom('q', 'access.seats', 'no-1', '1st', 'meta', 'label', 'end', 'x.y-z');

const scale = (counted: boolean): fc.Arbitrary<Scale> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: -3, max: 10 }), { minLength: 2, maxLength: 7 }),
      fc.array(wording, { minLength: 7, maxLength: 7 }),
      fc.nat({ max: 5 }),
    )
    .map(([values, labels, from]) => ({
      levels: values.map((value, index) => ({
        value,
        label: labels[index]!,
        satisfied: counted && index > Math.min(from, values.length - 2),
      })),
    }));

/** A key that only its counter is missing from. */
type Draft = {
  kind: 'note' | 'number' | 'choice' | 'choices' | 'text' | 'ratings';
  stem: string;
  words: Wording;
  hint: Wording | null;
  marks: boolean[];
  labels: Wording[];
  bounds: number[];
  scale: Scale;
  condition: number;
};

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom('note', 'number', 'choice', 'choices', 'text', 'ratings'),
  stem,
  words: wording,
  hint: fc.option(wording),
  marks: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
  labels: fc.array(wording, { minLength: 1, maxLength: 4 }),
  bounds: fc.tuple(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: 1, max: LONGEST_TEXT }),
  ),
  scale: scale(false),
  condition: fc.nat(),
});

/** What a condition may look at. */
interface Target {
  key: string;
  answers: (string | number)[];
}

/** An instrument that its checker finds sound. */
export const arbitraryInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    title: wording,
    source: fc.record(
      { name: wording, document: sentence, issued: fc.constant('2026-11-21'), note: wording },
      { requiredKeys: ['name', 'note'] },
    ),
    certainty: fc.constantFrom('confirmed', 'second-hand', 'own'),
    missing: fc.option(fc.nat({ max: 9 })),
    version: fc.integer({ min: 1, max: 99 }),
    scale: scale(true),
    factors: fc.array(
      fc.record({ stem, name: wording, items: fc.array(wording, { minLength: 1, maxLength: 3 }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    drafts: fc.array(fc.array(draft, { maxLength: 4 }), { minLength: 3, maxLength: 3 }),
    first: fc.option(
      fc.record({
        words: wording,
        otherwise: wording,
        labels: fc.array(wording, { minLength: 2, maxLength: 4 }),
        note: wording,
      }),
    ),
  })
  .map(({ title, source, certainty, missing, version, scale: levels, factors, drafts, first }) => {
    const targets: Target[] = [];
    let count = 0;
    const keyOf = (of: string): string => `${of}-${(count += 1)}`;
    const options = (labels: readonly Wording[]): Option[] =>
      labels.map((label, index) => ({ key: `o-${index}`, label }));
    const eligibility: Eligibility | undefined = first
      ? {
          question: {
            kind: 'choice',
            key: keyOf('first'),
            wording: first.words,
            options: options(first.labels),
          },
          eligible: ['o-0'],
          otherwise: first.otherwise,
          certainty: 'own',
          note: first.note,
        }
      : undefined;
    if (eligibility) targets.push({ key: eligibility.question.key, answers: ['o-0', 'o-1'] });
    const toQuestion = (each: Draft): Question => questionOf(each, keyOf, options, targets);
    const before = drafts[0]!.map(toQuestion);
    const made: Factor[] = factors.map((factor) => ({
      key: keyOf(factor.stem),
      name: factor.name,
      items: factor.items.map((words) => ({ key: keyOf(factor.stem), wording: words })),
    }));
    const values = levels.levels.map(({ value }) => value);
    targets.push(
      ...made.flatMap(({ items }) => items).map(({ key }) => ({ key, answers: values })),
    );
    const after = drafts[1]!.map(toQuestion);
    const respondent = drafts[2]!.map(toQuestion);
    return {
      id: 'phieu-mau',
      version,
      title,
      scale: levels,
      factors: made,
      source: { ...source, certainty },
      ...(missing !== null && { missingItems: missing }),
      ...(eligibility && { eligibility }),
      ...(before.length > 0 && { before }),
      ...(after.length > 0 && { after }),
      ...(respondent.length > 0 && { respondent }),
    };
  });

function questionOf(
  { kind, stem: of, words, hint, marks, labels, bounds, scale: levels, condition }: Draft,
  keyOf: (stem: string) => string,
  options: (labels: readonly Wording[]) => Option[],
  targets: Target[],
): Question {
  const key = keyOf(of);
  const askIf = conditionOn(targets, condition);
  const note: Omit<Note, 'kind'> = {
    key,
    wording: words,
    ...(marks[0] && { ownWording: true }),
    ...(marks[1] && { sensitive: true }),
    ...(askIf && { askIf }),
  };
  const base = { ...note, ...(hint && { hint }) };
  const [low = 0, high = 1] = bounds;
  if (kind === 'note') return { ...note, kind };
  if (kind === 'text') return { ...base, kind, maxLength: high };
  const asTarget = (answers: (string | number)[]): void => {
    if (!marks[1]) targets.push({ key, answers });
  };
  if (kind === 'number') {
    asTarget([low, low + high]);
    return { ...base, kind, min: low, max: low + high };
  }
  if (kind === 'ratings') {
    return {
      ...base,
      kind,
      scale: levels,
      items: labels.map((row) => ({ key: keyOf(of), wording: row })),
    };
  }
  asTarget(labels.map((_, index) => `o-${index}`));
  return { ...base, kind, options: options(labels) };
}

/** On one of the questions before, or on none. */
function conditionOn(targets: readonly Target[], seed: number): Condition | undefined {
  const target = targets[seed % (targets.length + 2)];
  return (
    target && {
      key: target.key,
      anyOf: target.answers.slice(0, 1 + (seed % target.answers.length)),
    }
  );
}
