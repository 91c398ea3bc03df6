import type { GroupColumn } from '#core/scoring/count-groups.ts';
import type { ResponseBlock } from '#core/scoring/held-responses.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { PROVINCES, UNITS } from '../collector/country.data.ts';
import { quickRandom } from '../collector/make-responses.ts';

/** What is counted: the 22 criteria of 2017, in 34 provinces and 3,321 communes. */
export const INSTRUMENT = SIPAS_2017;
export const ITEMS = itemsOf(INSTRUMENT).map(({ key }) => key);
export const LEVELS = INSTRUMENT.scale.levels.map(({ value }) => value);
export const GROUPS = UNITS.length;

/**
 * The columns that tell the group in a file as it is exported, where there is one kind of response.
 */
const BY_UNIT: GroupColumn = { column: 'unit', keys: UNITS };
const BY_KIND: GroupColumn = { column: 'kind', keys: ['open'] };

/** The unit above each: of a commune its province, then the country, which stands behind all. */
export const PARENTS: readonly (number | undefined)[] = [
  ...UNITS.map((unit) => {
    const [province, commune] = unit.split('.');
    return commune === undefined ? UNITS.length : PROVINCES.indexOf(province!);
  }),
  undefined,
];

/** One criterion in twenty is left blank. */
const BLANK = 0.05;

/**
 * Generated responses of random units as columns, more satisfied than not; the same for one seed.
 */
export function makeColumns(responses: number, seed: number): ResponseBlock {
  const random = quickRandom(seed);
  const levels = new Uint8Array(responses * ITEMS.length);
  const groups = new Uint16Array(responses);
  for (let at = 0; at < levels.length; at += 1) {
    const isBlank = random() < BLANK;
    levels[at] = isBlank ? 0 : levelFor(random());
  }
  for (let at = 0; at < responses; at += 1) groups[at] = Math.floor(random() * GROUPS);
  return { responses, levels, groups };
}

const levelFor = (drawn: number): number =>
  drawn < 0.02 ? 1 : drawn < 0.06 ? 2 : drawn < 0.18 ? 3 : drawn < 0.72 ? 4 : 5;

/** A file of responses, and the columns that tell the group of each. */
export interface CsvFile {
  bytes: Uint8Array;
  groups: readonly GroupColumn[];
  /** Columns between the unit and the criteria. */
  others: number;
}

/** The columns that an export has besides unit and criteria, with what stands in them. */
const EXPORTED = new Map([
  ['instrument', 'sipas-2017@1'], ['kind', 'open'], ['answeredOn', '2026-10'],
  ['procedure', '1.001193'], ['gender', 'female'], ['age-band', '30-39'],
  ['education', 'university'], ['occupation', 'private'],
]);

/**
 * The same responses as a CSV file: as they are exported, or with nothing but units and criteria.
 */
export function makeCsv({ responses, levels, groups }: ResponseBlock, isExport: boolean): CsvFile {
  const others = isExport ? EXPORTED : new Map<string, string>();
  const between = [...others.values()].map((cell) => `${cell},`).join('');
  const encoder = new TextEncoder();
  const pieces = [encoder.encode(`\u{feff}${['unit', ...others.keys(), ...ITEMS].join(',')}\r\n`)];
  for (let from = 0; from < responses; from += ROWS_AT_ONCE) {
    let text = '';
    for (let row = from; row < Math.min(responses, from + ROWS_AT_ONCE); row += 1) {
      const cells = levels.subarray(row * ITEMS.length, (row + 1) * ITEMS.length);
      text += `${UNITS[groups[row]!]},${between}${cells.join(',').replaceAll('0', '')}\r\n`;
    }
    pieces.push(encoder.encode(text));
  }
  const columns = isExport ? [BY_UNIT, BY_KIND] : [BY_UNIT];
  return { bytes: joined(pieces), groups: columns, others: others.size };
}

const ROWS_AT_ONCE = 10_000;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
