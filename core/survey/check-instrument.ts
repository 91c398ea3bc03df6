import type { Issue } from './check-answers.ts';
import { keysOf } from './check-answers.ts';
import { type Instrument, itemsOf, questionsOf, type Scale } from './instrument.ts';
import type { Question } from './question.ts';

/** What is wrong with an instrument besides its shape; an empty list when nothing is. */
export function checkInstrument(instrument: Instrument): Issue[] {
  return [
    ...repeatedKeys(instrument),
    ...levelIssues(instrument.scale, 'scale', true),
    ...questionsOf(instrument).flatMap((question) => questionIssues(question, instrument)),
    ...unnormalized(instrument, ''),
    ...sourceIssues(instrument),
  ];
}

function repeatedKeys(instrument: Instrument): Issue[] {
  const keys = [
    ...itemsOf(instrument).map(({ key }) => key),
    ...questionsOf(instrument).flatMap(keysOf),
  ];
  const repeated = keys.filter((key, index) => keys.indexOf(key) < index);
  return [...new Set(repeated)].map((key) => ({ path: key, code: 'repeated-key' }));
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
  if (question.kind === 'ratings') return levelIssues(question.scale, path, false);
  const issues = conditionIssues(question, instrument);
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
  const { before = [], after = [], respondent = [] } = instrument;
  const levels = instrument.scale.levels.map(({ value }) => value as string | number);
  const criteria = itemsOf(instrument).map((item) => ({ key: item.key, answers: levels }));
  const asked = [...before.map(answersTo), ...criteria, ...[...after, ...respondent].map(answersTo)];
  const own = asked.findIndex((each) => each.key === key);
  const target = asked.slice(0, own).find((each) => each.key === askIf.key);
  if (!target) return [{ path, code: 'condition-on-unknown' }];
  const possible = askIf.anyOf.every((answer) => target.answers?.includes(answer) ?? true);
  return possible ? [] : [{ path, code: 'condition-never-met' }];
}

function answersTo(question: Question): { key: string; answers?: (string | number)[] } {
  const { key } = question;
  if (!('options' in question)) return { key };
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
