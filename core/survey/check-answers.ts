import { hasAnswers, isEligible } from './eligibility.ts';
import type { Instrument, Scale, Vietnamese } from './instrument.ts';
import { itemsOf } from './instrument.ts';
import type {
  ChoiceQuestion, ChoicesQuestion, Note, NumberQuestion, Question, TextQuestion,
} from './question.ts';
import { questionsOf } from './questions-of.ts';
import type { Answers, AnswerValue } from './response.ts';

/** One thing that is wrong: where, and a code that a program can act on. */
export interface Issue {
  path: string;
  code: string;
}

/** Says what is wrong with an answer, as a code; undefined when nothing is. */
type AnswerCheck = (value: AnswerValue) => string | undefined;

/** What is wrong with answers to this instrument; an empty list when nothing is. */
export function checkAnswers(instrument: Instrument<Vietnamese>, answers: Answers): Issue[] {
  if (!hasAnswers(instrument, answers)) return [{ path: 'answers', code: 'no-answers' }];
  const checks = checksOf(instrument);
  const unasked = unaskedKeys(instrument, answers);
  const issues = Object.entries(answers).flatMap(([key, value]) => {
    const check = checks.get(key);
    const code = check ? (unasked.has(key) ? 'not-asked' : check(value)) : 'unknown-item';
    return code === undefined ? [] : [{ path: `answers.${key}`, code }];
  });
  return [...eligibilityIssues(instrument, answers), ...issues];
}

/** Answers of somebody whom the form is not for, or who does not say, are not counted. */
function eligibilityIssues(instrument: Instrument<Vietnamese>, answers: Answers): Issue[] {
  const key = instrument.eligibility?.question.key;
  if (key === undefined || isEligible(instrument, answers)) return [];
  return [{ path: `answers.${key}`, code: 'not-eligible' }];
}

/** The criteria that are answered: what a collector counts. */
export function countCriteria(instrument: Instrument<Vietnamese>, answers: Answers): number {
  return itemsOf(instrument).filter(({ key }) => Object.hasOwn(answers, key)).length;
}

/** Keys of the questions that these answers leave out: their condition is not met. */
export function unaskedKeys(
  instrument: Instrument<Vietnamese>,
  answers: Answers,
): ReadonlySet<string> {
  const unasked = questionsOf(instrument).filter((question) => !isAsked(question, answers));
  return new Set(unasked.flatMap(keysOf));
}

/** Whether a question is asked of somebody with these answers. */
export function isAsked({ askIf }: Question, answers: Answers): boolean {
  if (!askIf) return true;
  const given = answers[askIf.key];
  const chosen = Array.isArray(given) ? given : [given];
  return chosen.some((value) => askIf.anyOf.includes(value));
}

/** The keys under which a question is answered: its own, or those of its rows; a note has none. */
export function keysOf(question: Question): string[] {
  if (question.kind === 'note') return [];
  return question.kind === 'ratings' ? question.items.map(({ key }) => key) : [question.key];
}

/** Instruments are data that never change, and a collector checks thousands of responses of each. */
const CHECKS = new WeakMap<Instrument<Vietnamese>, ReadonlyMap<string, AnswerCheck>>();

function checksOf(instrument: Instrument<Vietnamese>): ReadonlyMap<string, AnswerCheck> {
  const known = CHECKS.get(instrument);
  if (known) return known;
  const checks = new Map<string, AnswerCheck>();
  const ofScale = checkLevel(instrument.scale);
  for (const { key } of itemsOf(instrument)) checks.set(key, ofScale);
  for (const question of questionsOf(instrument)) {
    if (question.kind === 'note') continue;
    const check = checkOf(question);
    for (const key of keysOf(question)) checks.set(key, check);
  }
  CHECKS.set(instrument, checks);
  return checks;
}

function checkOf(question: Exclude<Question, Note>): AnswerCheck {
  if (question.kind === 'ratings') return checkLevel(question.scale);
  if (question.kind === 'text') return checkText(question);
  if (question.kind === 'number') return checkNumber(question);
  return checkOptions(question);
}

function checkText({ maxLength }: TextQuestion): AnswerCheck {
  return (value) => {
    if (typeof value !== 'string' || value.trim() === '') return 'not-text';
    return value.length > maxLength ? 'too-long' : undefined;
  };
}

function checkNumber({ min, max }: NumberQuestion): AnswerCheck {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'not-a-whole-number';
    return value < min || value > max ? 'number-outside-range' : undefined;
  };
}

function checkLevel({ levels }: Scale<Vietnamese>): AnswerCheck {
  const values = new Set<AnswerValue>(levels.map(({ value }) => value));
  return (value) => (values.has(value) ? undefined : 'level-outside-scale');
}

function checkOptions({ kind, options }: ChoiceQuestion | ChoicesQuestion): AnswerCheck {
  const known = new Set<unknown>(options.map(({ key }) => key));
  return (value) => {
    if (kind === 'choice') return known.has(value) ? undefined : 'unknown-option';
    if (!Array.isArray(value) || value.length === 0) return 'no-option';
    if (new Set(value).size < value.length) return 'option-twice';
    return value.every((key) => known.has(key)) ? undefined : 'unknown-option';
  };
}
