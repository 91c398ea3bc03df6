import type { Place } from './adapter.ts';
import { childrenOf } from './children-of.ts';
import { labelOf } from './label-of.ts';
import type { MethodColumn } from './method-columns.data.ts';
import { type MethodValues, toValue, type Value } from './put-down.ts';
import { type Columns, columnNames, readRows, type Row, valuesOf } from './read-rows.ts';
import { isBlock, isCell, isLeaf, isUnread, textOf } from './text-of.ts';
import { typedEntries } from './typed-entries.ts';

/** Rows of the table under "Cách thức thực hiện", by its head or by what the cells say they are. */
export function methodRows(
  root: ParentNode,
  heads: readonly Element[],
  columns: Columns<MethodColumn>,
): MethodValues[] {
  const head = heads.find((one) => isMethodHead(columnNames(one, columns)));
  const rows = (head && readRows([head], columns)) ?? titledRows(root, columns);
  return rows.filter((row) => row.processingTime ?? row.fee).map(valuesOf);
}

/** Steps of an agency have times and notes, too; a way to submit has a channel or a fee. */
function isMethodHead(names: readonly (MethodColumn | undefined)[]): boolean {
  const has = (name: MethodColumn): boolean => names.includes(name);
  return (
    (has('processingTime') && (has('channel') || has('fee'))) || (has('channel') && has('fee'))
  );
}

/** Rows whose cells say themselves what they are: `<td data-title="Thời hạn giải quyết">`. */
function titledRows(root: ParentNode, columns: Columns<MethodColumn>): Row<MethodColumn>[] {
  const rows = new Set(
    [...root.querySelectorAll('td[data-title]')].map((cell) => cell.parentElement),
  );
  return [...rows].flatMap((row) => (row ? [titledCells(row, columns)] : []));
}

function titledCells(row: Element, columns: Columns<MethodColumn>): Row<MethodColumn> {
  const cells: Row<MethodColumn> = {};
  for (const cell of row.children) {
    const title = labelOf(cell.getAttribute('data-title') ?? '');
    const column = typedEntries<MethodColumn, readonly string[]>(columns).find(([, names]) =>
      names.some((name) => labelOf(name) === title),
    )?.[0];
    if (column) cells[column] ??= cell;
  }
  return cells;
}

/** "Trực tiếp", "Nộp hồ sơ trực tuyến", "Qua dịch vụ bưu chính công ích". */
const CHANNEL = new RegExp(
  '^(?:nộp |qua )?(?:hồ sơ )?(?:trực tiếp|trực tuyến|(?:qua )?(?:dịch vụ )?bưu (?:chính|điện)' +
    '(?: công ích)?|(?:qua )?mạng|online)$',
  'u',
);
const LONGEST_CHANNEL = 80;
/** A quick look, at composed and decomposed letters alike. */
const MAY_NAME_CHANNEL = /tr|b[uư]|m[aạ]|online/i;

/** One channel with what is said of it. */
export interface ChannelWords {
  channel: Value;
  value: Value;
}

/**
 * A value that names a channel before each of its times: "Trực tiếp" and "07 ngày làm việc" on
 * lines of their own. Empty where it does not.
 */
export function valuesByChannel(place: Place): ChannelWords[] {
  if (!mayNameChannels(place)) return [];
  const found: { channel: Node[]; lines: Node[][] }[] = [];
  for (const line of linesOf(place)) {
    if (isChannel(line)) found.push({ channel: line, lines: [] });
    else if (found.length === 0) return [];
    else found.at(-1)!.lines.push(line);
  }
  return found
    .filter(({ lines }) => lines.length > 0)
    .map(({ channel, lines }) => ({ channel: toValue(channel), value: ofLines(lines) }));
}

/** A channel stands on a line or in an element of its own: a box with one text names none. */
export function mayNameChannels(place: Place): boolean {
  const [only] = place;
  if (place.length === 1 && only!.nodeType === 1 && isLeaf(only as Element)) return false;
  return place.some((node) => MAY_NAME_CHANNEL.test(node.textContent ?? ''));
}

function ofLines(lines: readonly Node[][]): Value {
  return { words: lines.map((line) => textOf(line)).join('\n'), place: lines.flat() };
}

function isChannel(line: Place): boolean {
  const words = textOf(line);
  return words.length <= LONGEST_CHANNEL && CHANNEL.test(labelOf(words));
}

/** The lines of a place as one sees them: a box, a line break or a channel's name begins a line. */
function linesOf(place: Place): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of place) addLines(node, lines);
  return lines.filter((line) => textOf(line) !== '');
}

/** Lines stand in boxes, and those not deeper inside each other than this. */
const DEEPEST = 200;

function addLines(node: Node, lines: Node[][], depth = 0): void {
  if (node.nodeType === 3) lines.at(-1)!.push(node);
  if (node.nodeType !== 1 || isUnread(node as Element)) return;
  const element = node as Element;
  const isLine = isSplitting(element);
  if (isLine) lines.push([]);
  const holdsLines = depth < DEEPEST && [...element.querySelectorAll('*')].some(isSplitting);
  if (holdsLines) for (const child of childrenOf(element)) addLines(child, lines, depth + 1);
  else lines.at(-1)!.push(element);
  if (isLine) lines.push([]);
}

const isSplitting = (element: Element): boolean =>
  isBlock(element) || isCell(element) || isNamed(element);

/** Words set apart to name a channel: `<b>Trực tiếp</b>`. */
function isNamed(element: Element): boolean {
  const words = element.textContent ?? '';
  return words.length <= LONGEST_CHANNEL && CHANNEL.test(labelOf(words));
}
