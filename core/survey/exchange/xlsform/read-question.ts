import type { ChoiceQuestion, ChoicesQuestion, Question, QuestionBase } from '../../question.ts';
import { boundsOf, lengthOf } from './expressions.ts';
import { keyOfName } from './names.ts';
import { type ChoiceLists, toOptions } from './read-lists.ts';
import type { RowNode } from './read-tree.ts';
import type { SheetRow } from './sheet-row.ts';
import { INTEGERS, LONGEST_TEXT } from './xlsform.ts';

/** What other programs note down of the device or the person: a survey here is anonymous. */
const DEVICE_DATA = new Set([
  'start', 'end', 'today', 'deviceid', 'subscriberid', 'simserial', 'phonenumber', 'username',
  'email', 'audit', 'start-geopoint', 'background-audio', 'geopoint', 'geotrace', 'geoshape',
]);

/** A question besides the criteria; undefined after a report where it is none that can be asked. */
export function readQuestion(
  { row, type, list }: RowNode,
  lists: ChoiceLists,
  mayBeRequired = false,
): Question | undefined {
  if (row.isYes('required') && !mayBeRequired) row.report('required', 'required');
  const base = readBase(row);
  if (type === 'select_one') return { ...base, ...readSelect('choice', row, list, lists) };
  if (type === 'select_multiple') return { ...base, ...readSelect('choices', row, list, lists) };
  if (type === 'note') return readNote(row, base);
  if (type === 'text') return { ...base, kind: 'text', maxLength: readLength(row) };
  if (type === 'integer') return { ...base, kind: 'number', ...readBounds(row) };
  row.report('type', DEVICE_DATA.has(type) ? 'device-data' : (REFUSED[type] ?? 'unknown-type'));
  return undefined;
}

const REFUSED: Readonly<Record<string, string>> = {
  '': 'missing', decimal: 'decimal', begin_repeat: 'repeat', 'begin repeat': 'repeat',
};

/** Words between the questions. */
function readNote(row: SheetRow, base: QuestionBase): Question {
  row.refuse(['constraint', 'appearance', 'hint:vi', 'hint:en'], 'not-kept');
  return { ...base, kind: 'note' };
}

/** Key, words and marks. The condition is read when it is known what it looks at. */
export function readBase(row: SheetRow, name?: string): QuestionBase {
  const sensitive = row.isYes('sensitive');
  const hint = row.wording('hint');
  if (row.isYes('disabled') && !sensitive) row.report('disabled', 'disabled');
  return {
    key: readKey(row, name),
    wording: row.needWording('label'),
    ...(hint && { hint }),
    ...(row.isYes('own_wording') && { ownWording: true }),
    ...(sensitive && { sensitive: true }),
  };
}

/** The key of a row. */
export function readKey(row: SheetRow, name = row.need('name'), column = 'name'): string {
  const key = keyOfName(name);
  if (key === undefined && name !== '') row.report(column, 'not-a-key');
  return key ?? '';
}

function readSelect<Kind extends 'choice' | 'choices'>(
  kind: Kind,
  row: SheetRow,
  list: string | undefined,
  lists: ChoiceLists,
): { kind: Kind; options: (ChoiceQuestion | ChoicesQuestion)['options'] } {
  row.refuse(['constraint', 'appearance'], 'not-kept');
  const choices = lists.get(list);
  if (choices.length === 0) row.report('type', 'unknown-list');
  return { kind, options: toOptions(choices) };
}

/** Words without a limit end where a collector would refuse them. */
function readLength(row: SheetRow): number {
  if (row.get('appearance') !== 'multiline') row.refuse(['appearance'], 'not-kept');
  const constraint = row.get('constraint');
  const length = constraint === undefined ? LONGEST_TEXT : lengthOf(constraint);
  if (length === undefined) row.report('constraint', 'unknown-constraint');
  return length ?? LONGEST_TEXT;
}

function readBounds(row: SheetRow): { min: number; max: number } {
  row.refuse(['appearance'], 'not-kept');
  const constraint = row.get('constraint');
  const bounds = constraint === undefined ? INTEGERS : boundsOf(constraint);
  if (!bounds) row.report('constraint', 'unknown-constraint');
  return { min: bounds?.min ?? INTEGERS.min, max: bounds?.max ?? INTEGERS.max };
}
