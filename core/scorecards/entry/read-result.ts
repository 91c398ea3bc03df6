import type { BandTable } from '../bands.ts';
import type { MeasuredValue, Target } from '../commitments/commitment.ts';
import { normalizeText } from '../../text/normalize-text.ts';
import { YES_AND_NO } from './column-words.data.ts';
import { type EntryCell, type EntryCode, wordsOf } from './entry-issue.ts';
import { readFigure, readFigureCell } from './read-figure.ts';

/** A value, or what is wrong with the cell of the result. */
export type ReadResult = MeasuredValue | { code: EntryCode; key: 'result' };

/** Reads the cell "Kết quả" as the kind of value that the target asks for. */
export function readResult(
  target: Target,
  cell: EntryCell,
  bands: BandTable | undefined,
): ReadResult {
  if (cell instanceof Date) return refused('date-cell');
  if (target.kind === 'done') return readDone(cell);
  if (target.kind === 'count') {
    const count = readCount(cell);
    return count === undefined ? refused('not-a-count') : { kind: 'count', count };
  }
  return target.kind === 'band' ? readBanded(cell, bands) : readShare(cell);
}

/** A whole number from 0; undefined for anything else. */
export function readCount(cell: EntryCell): number | undefined {
  const value = typeof cell === 'string' ? plainOf(cell) : cell;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function plainOf(words: string): number | undefined {
  const read = readFigure(words);
  return read.ok && !read.percent ? read.value : undefined;
}

function readDone(cell: EntryCell): ReadResult {
  if (typeof cell === 'boolean') return { kind: 'done', done: cell };
  const words = normalizeText(wordsOf(cell));
  const [yes, no] = [YES_AND_NO.yes, YES_AND_NO.no].map((all: readonly string[]) =>
    all.includes(words),
  );
  return yes || no ? { kind: 'done', done: yes === true } : refused('not-yes-or-no');
}

/** A share needs its sign: 0,92 and 92 would both be possible without it. */
function readShare(cell: EntryCell): ReadResult {
  if (typeof cell !== 'string') return refused('needs-percent');
  const read = readFigure(cell);
  if (!read.ok) return refused(read.code === 'not-a-number' ? 'needs-counts' : read.code);
  if (!read.percent) return refused('needs-percent');
  if (read.value < 0) return refused('below-zero');
  return read.value > 100 ? refused('above-maximum') : { kind: 'share', share: read.value / 100 };
}

function readBanded(cell: EntryCell, bands: BandTable | undefined): ReadResult {
  if (!bands) return refused('no-bands');
  if (typeof cell === 'boolean') return refused('not-a-number');
  const read = readFigureCell(typeof cell === 'number' ? cell : wordsOf(cell));
  if (!read.ok) return refused(read.code);
  if (read.percent && bands.unit === 'points') return refused('wrong-unit');
  return read.value < 0 ? refused('below-zero') : { kind: 'figure', figure: read.value, bands };
}

const refused = (code: EntryCode): ReadResult => ({ code, key: 'result' });
