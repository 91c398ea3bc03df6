import type { Condition, Question } from '../../question.ts';
import { expressionOf } from './expressions.ts';
import type { SheetRow } from './sheet-row.ts';

/** What was asked before: a question, or a criterion, whose answers are numbers. */
export type Asked = Pick<Question, 'key'> & { kind: Question['kind'] | 'criterion' };

/** The condition of a row, its answers as the question that it looks at stores them. */
export function readCondition(row: SheetRow, asked: readonly Asked[]): Condition | undefined {
  const relevant = row.get('relevant');
  if (relevant === undefined) return undefined;
  const read = expressionOf(relevant);
  const target = asked.find(({ key }) => key === read?.condition.key);
  if (read && target && SAYABLE[target.kind].includes(read.operator)) {
    return { ...read.condition, anyOf: read.condition.anyOf.map(STORED[target.kind] ?? asWritten) };
  }
  row.report('relevant', 'unknown-condition');
  return undefined;
}

/**
 * `${x} = 'a'` of several options means "a and nothing else", which no condition here says;
 * `selected` looks into a list of options.
 */
const SAYABLE: Readonly<Record<Asked['kind'], readonly string[]>> = {
  choice: ['selected', '='], choices: ['selected'], criterion: ['selected', '='],
  text: ['='], number: ['='], ratings: [], note: [],
};

type Answer = string | number;
const asWritten = (answer: Answer): Answer => answer;
const STORED: Partial<Record<Asked['kind'], (answer: Answer) => Answer>> = {
  choice: String, choices: String, criterion: Number,
};
