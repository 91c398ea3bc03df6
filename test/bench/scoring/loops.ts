import type { ResponseBlock } from '#core/scoring/held-responses.ts';
import { ByteKeys } from '#core/scoring/count-byte-keys.ts';
import { UNITS } from '../collector/country.data.ts';
import { GROUPS, ITEMS, LEVELS } from './country.ts';

/** Counts as a `CountTable` has them. */
export const WIDTH = LEVELS.length + 1;
export const CELLS = GROUPS * ITEMS.length * WIDTH;

/** The loop over typed arrays that makes the same counts, and checks nothing. */
export function countInLoop({ responses, levels, groups }: ResponseBlock): Uint32Array {
  const counts = new Uint32Array(CELLS);
  const items = ITEMS.length;
  let answer = 0;
  for (let row = 0; row < responses; row += 1) {
    let cell = groups[row]! * items * WIDTH;
    for (let item = 0; item < items; item += 1) {
      counts[cell + levels[answer]!]! += 1;
      cell += WIDTH;
      answer += 1;
    }
  }
  return counts;
}

const COMMA = 0x2c;
const LINE_FEED = 0x0a;

/**
 * The byte loop that makes nothing: it looks at every byte and counts the ends of cells and rows.
 */
export function findCells(bytes: Uint8Array): number {
  let cells = 0;
  let rows = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === COMMA) cells += 1;
    else if (byte === LINE_FEED) rows += 1;
  }
  return cells + rows;
}

/**
 * The byte loop that makes the same counts: once over the bytes, with the digits counted where they
 * stand. It knows the file by heart and checks nothing: the unit is first, then so many other
 * columns, then the criteria in their order; a level is one digit, a line ends with CRLF, nothing
 * is quoted. The unit is looked up as the reader does it: no shorter way to its number was found.
 */
export function countBytes(bytes: Uint8Array, others: number): Uint32Array {
  const counts = new Uint32Array(CELLS);
  const units = new ByteKeys(UNITS);
  const items = ITEMS.length;
  for (let at = bytes.indexOf(LINE_FEED) + 1; at < bytes.length; at += 1) {
    let cell = units.find(bytes, at) * items * WIDTH;
    at = units.end + 1;
    for (let left = others; left > 0; at += 1) if (bytes[at] === COMMA) left -= 1;
    for (let item = 0; item < items; item += 1) {
      const byte = bytes[at]!;
      if (byte > COMMA) {
        counts[cell + byte - ZERO]! += 1;
        at += 2;
      } else {
        counts[cell]! += 1;
        at += 1;
      }
      cell += WIDTH;
    }
  }
  return counts;
}

const ZERO = 0x30;
