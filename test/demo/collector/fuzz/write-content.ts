import { createHash } from 'node:crypto';
import type { Instrument } from '#core/survey/instrument.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import type { Question } from '#core/survey/question.ts';
import { criteriaOf, instrumentOf, type Judged } from './judge-response.ts';
import type { Content, Writing } from './steps.ts';

/** The longest words that a question takes are 1000 letters long. */
const WORDS = [
  'ế'.repeat(1000),
  'ế'.repeat(1001),
  'Tốt',
  'chưa rõ phí',
  '<b>a</b>',
  'nhanh hơn\nnăm ngoái',
  '\u0000',
  '\ud83d\ude00',
  'e\u0302\u0301',
];
const DAY = 86_400_000;
const VIET_NAM = 7 * 3_600_000;

/** Where and when a content is said. */
export interface Circumstances {
  id: string;
  /** Put before the number of the unit. */
  units: string;
  now: Date;
}

/** The response that says a content; nearly always a valid one. */
export function writeContent(content: Content, { id, units, now }: Circumstances): Judged {
  const instrument = INSTRUMENTS[content.instrument % INSTRUMENTS.length]!;
  const moment = now.getTime() + VIET_NAM - content.day * DAY;
  return {
    id,
    instrument: { id: instrument.id, version: instrument.version },
    unit: `${units}.${content.unit}`,
    ...(content.procedure && { procedure: '1.001193' }),
    answeredOn: new Date(moment).toISOString().slice(0, 10),
    answers: answersTo(instrument, content),
    ...(content.follows && { follows: idOf('follows', id) }),
  };
}

/** A UUID that is the same for the same words. */
export function idOf(...words: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(words.join(' ')).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, '$1-$2-4$3-a$4-$5');
}

/** The same response in other letters. */
export function writeAgain(response: Judged, writing: Writing): string {
  if (writing === 'spaced') return ` ${JSON.stringify(response, null, '\t')}\r\n`;
  if (writing === 'shouted') return JSON.stringify({ ...response, id: response.id.toUpperCase() });
  if (writing === 'escaped') {
    return JSON.stringify(response).replaceAll(
      /[a-z](?=[a-z]*":)/gu,
      (letter) => `\\u${letter.codePointAt(0)!.toString(16).padStart(4, '0')}`,
    );
  }
  if (writing === 'same') return JSON.stringify(response);
  const answers = Object.fromEntries(Object.entries(response.answers).toReversed());
  return JSON.stringify(Object.fromEntries(Object.entries({ ...response, answers }).toReversed()));
}

/** Ways in which a response is nearly the same as one before. */
const CHANGES: readonly ((response: Judged) => object)[] = [
  ({ follows: _follows, ...rest }) => rest,
  (response) => ({ ...response, follows: idOf('another') }),
  ({ procedure: _procedure, ...rest }) => rest,
  (response) => ({ ...response, procedure: '1.001194' }),
  (response) => ({ ...response, unit: `${response.unit}0` }),
  (response) => ({ ...response, answeredOn: otherDay(response.answeredOn) }),
  (response) => ({
    ...response,
    answers: Object.fromEntries(Object.entries(response.answers).slice(1)),
  }),
  (response) => ({ ...response, answers: otherLevel(response) }),
  ({ invitation: _invitation, ...rest }) => rest,
];

/** A response with the id of another one that says nearly the same. */
export const changeOne = (response: Judged, what: number): object =>
  CHANGES[what % CHANGES.length]!(response);

function otherDay(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

function otherLevel({ answers, instrument: ref }: Judged): object {
  const { scale } = instrumentOf(ref);
  const key = criteriaOf(instrumentOf(ref))[0]!;
  const other = scale.levels.find(({ value }) => value !== answers[key])!;
  return { ...answers, [key]: other.value };
}

function answersTo(
  instrument: Instrument,
  { answers: drawn, complete }: Content,
): Record<string, unknown> {
  const { eligibility, before = [], after = [], respondent = [], scale } = instrument;
  const answers: Record<string, unknown> = {};
  const criteria = criteriaOf(instrument);
  const questions = [...before, ...after, ...respondent];
  if (eligibility) answers[eligibility.question.key] = eligibility.eligible[0];
  for (const [n, key] of complete ? criteria.entries() : []) {
    answers[key] = scale.levels[drawn[n % drawn.length]![1] % scale.levels.length]!.value;
  }
  for (const [place, value] of drawn) {
    const at = place % (criteria.length + questions.length);
    const key = criteria[at];
    if (key !== undefined) answers[key] = scale.levels[value % scale.levels.length]!.value;
    else answer(questions[at - criteria.length]!, value, answers);
  }
  if (Object.keys(answers).length <= (eligibility ? 1 : 0))
    answers[criteria[0]!] = scale.levels[0]!.value;
  return answers;
}

function answer(question: Question, value: number, answers: Record<string, unknown>): void {
  const { askIf, kind, key } = question;
  const given = askIf && answers[askIf.key];
  if (askIf && ![given].flat().some((one) => askIf.anyOf.includes(one as string))) return;
  if (kind === 'text') answers[key] = WORDS[value % WORDS.length];
  else if (kind === 'number')
    answers[key] = question.min + (value % (question.max - question.min + 1));
  else if (kind === 'choice') answers[key] = question.options[value % question.options.length]!.key;
  else if (kind === 'choices') {
    answers[key] = question.options
      .filter((_, n) => n === 0 || (value >> n) & 1)
      .map((option) => option.key);
  } else if (kind === 'ratings') {
    const {
      items,
      scale: { levels },
    } = question;
    answers[items[value % items.length]!.key] = levels[value % levels.length]!.value;
  }
}
