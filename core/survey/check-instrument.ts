import type { Issue } from './check-answers.ts';
import type { Eligibility } from './eligibility.ts';
import { type Instrument, itemsOf, type Scale } from './instrument.ts';
import type { Question } from './question.ts';
import { questionsOf } from './questions-of.ts';

/** What is wrong with an instrument besides its shape; an empty list when nothing is. */
export function checkInstrument(instrument: Instrument): Issue[] {
  return [
    ...repeatedKeys(instrument),
    ...levelIssues(instrument.scale, 'scale', true),
    ...(instrument.eligibility ? eligibilityIssues(instrument.eligibility) : []),
    ...questionsOf(instrument).flatMap((question) => questionIssues(question, instrument)),
    ...unnormalized(instrument, ''),
    ...sourceIssues(instrument),
  ];
}

function repeatedKeys(instrument: Instrument): Issue[] {
  const factors = instrument.factors.map(({ key }) => key);
  const keys = [
    ...itemsOf(instrument).map(({ key }) => key),
    ...questionsOf(instrument).flatMap((one) => [one.key, ...rowKeys(one)]),
  ];
  const repeated = [factors, keys].flatMap((all) => all.filter((key, at) => all.indexOf(key) < at));
  return [...new Set(repeated)].map((key) => ({ path: key, code: 'repeated-key' }));
}

const rowKeys = (question: Question): string[] =>
  question.kind === 'ratings' ? question.items.map(({ key }) => key) : [];

/** It must let some people go on and others not, and say where its words come from. */
function eligibilityIssues({ question, eligible, certainty, note }: Eligibility): Issue[] {
  const path = 'eligibility.eligible';
  const keys = question.options.map(({ key }) => key);
  const issues: Issue[] = [];
  if (eligible.some((key) => !keys.includes(key))) issues.push({ path, code: 'unknown-option' });
  const everybody = keys.every((key) => eligible.includes(key));
  if (everybody) issues.push({ path, code: 'everybody-eligible' });
  const unsure = certainty !== 'confirmed';
  if (unsure && !note) issues.push({ path: 'eligibility.note', code: 'no-note' });
  return issues;
}

/** Levels of criteria must say which of them count as satisfied; other scales say nothing of it. */
function levelIssues({ levels }: Scale, path: string, counted: boolean): Issue[] {
  const values = levels.map(({ value }) => value);
  const issues: Issue[] = [];
  if (new Set(values).size < values.length) issues.push({ path, code: 'repeated-level' });
  const satisfied = levels.filter((level) => level.satisfied).length;
  if (counted && satisfied === 0) issues.push({ path, code: 'no-satisfied-level' });
  if (counted && satisfied === levels.length) issues.push({ path, code: 'every-level-satisfied' });
  return issues;
}

function questionIssues(question: Question, instrument: Instrument): Issue[] {
  const path = question.key;
  const issues = conditionIssues(question, instrument);
  if (question.kind === 'ratings') issues.push(...levelIssues(question.scale, path, false));
  if (question.kind === 'number' && question.min > question.max) {
    issues.push({ path, code: 'empty-range' });
  }
  if (question.kind !== 'choice' && question.kind !== 'choices') return issues;
  const keys = question.options.map(({ key }) => key);
  if (new Set(keys).size < keys.length) issues.push({ path, code: 'repeated-option' });
  return issues;
}

/** A condition may only look at what is asked before it, and at answers that can be given. */
function conditionIssues({ key, askIf }: Question, instrument: Instrument): Issue[] {
  if (!askIf) return [];
  const path = `${key}.askIf`;
  const asked = answerables(instrument);
  const own = asked.findIndex((each) => each.key === key);
  const target = asked.slice(0, own).find((each) => each.key === askIf.key);
  if (!target || target.answers.length === 0) return [{ path, code: 'condition-on-unknown' }];
  const possible = new Set<unknown>(target.answers);
  const met = possible.has(ANY) || askIf.anyOf.every((answer) => possible.has(answer));
  return met ? [] : [{ path, code: 'condition-never-met' }];
}

/** Stands for every answer. */
const ANY = Symbol('any');

/** What can be answered under a key. */
interface Answerable {
  key: string;
  answers: readonly (string | number | typeof ANY)[];
}

/** Everything that is asked, in its order. */
function answerables(instrument: Instrument): Answerable[] {
  const { eligibility, before = [], after = [], respondent = [] } = instrument;
  const levels = instrument.scale.levels.map(({ value }) => value);
  const first = eligibility ? [eligibility.question, ...before] : before;
  return [
    ...first.map(answersTo),
    ...itemsOf(instrument).map(({ key }) => ({ key, answers: levels })),
    ...[...after, ...respondent].map(answersTo),
  ];
}

/** Nothing is answered under the key of a table, which has those of its rows, or of a note. */
function answersTo(question: Question): Answerable {
  const { key, kind } = question;
  if (kind === 'note' || kind === 'ratings') return { key, answers: [] };
  if (!('options' in question)) return { key, answers: [ANY] };
  return { key, answers: question.options.map((option) => option.key) };
}

/** Words are compared and hashed: decomposed letters and spaces at the ends would make two of one. */
function unnormalized(value: unknown, path: string): Issue[] {
  if (typeof value === 'string') {
    return value === value.normalize('NFC').trim() ? [] : [{ path, code: 'not-normalized' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    unnormalized(part, path === '' ? key : `${path}.${key}`),
  );
}

/** A form that nobody compared with its original says so. */
function sourceIssues({ source, missingItems = 0 }: Instrument): Issue[] {
  const sure = source.certainty === 'confirmed' && missingItems === 0;
  return sure || source.note ? [] : [{ path: 'source.note', code: 'no-note' }];
}
