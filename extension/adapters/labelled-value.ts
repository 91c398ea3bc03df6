import { type FieldName, isFact } from './field-name.ts';
import type { Labelled } from './page-view.ts';
import type { Value } from './put-down.ts';
import { textOf } from './text-of.ts';

/** Facts stand on one line; a part may go on below. An empty value is shown at its label. */
export function labelledValue(
  { heading, body, line, rest, more }: Labelled,
  isShort: boolean,
): Value {
  const isLine = line !== undefined;
  const shown = isLine && !isShort ? [...body, ...more] : body;
  const below = isShort ? '' : `${rest ?? ''}\n${textOf(more)}`;
  // "Lĩnh vực" in bold, and the colon behind it.
  const words = (isLine ? line + below : textOf(body)).trim().replace(/^[:：]\s*/u, '');
  return { words, place: words === '' ? [heading] : shown };
}

/** Longer words are no name, and no number of anything. */
const LONGEST: Readonly<Partial<Record<FieldName, number>>> = {
  name: 700,
  code: 80,
  decisionNumber: 120,
};

/** "Hộ tịch (22)": what a filter of a search offers. */
const OFFER = /\(\d+\)$/u;

/** "Dịch vụ công" above a whole page is no label of a name, and a filter has no value of a field. */
export function isTooMuch(words: string, field: FieldName): boolean {
  if (isFact(field) && words.split('\n').every((line) => OFFER.test(line))) return true;
  const longest = LONGEST[field];
  return longest !== undefined && (words.length > longest || words.includes('\n'));
}
