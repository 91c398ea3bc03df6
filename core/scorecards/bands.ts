import { fillWording, type Wording } from '../wording.ts';
import { BAND_WORDS } from './bands-words.data.ts';
import { type Certainty, isShown } from './certainty.ts';
import { formatDecimal } from './format-figure.ts';
import type { CardBasis, FigureUnit } from './scorecard.ts';

/** Mức xếp loại: half-open, `from` ≤ figure < `to`. */
export interface Band {
  key: string;
  name: Wording;
  /** Included. Absent in the lowest band. */
  from?: number;
  /** Not included. Absent in the highest band. */
  to?: number;
  /** Absent where it is that of its table. */
  certainty?: Certainty;
}

/** Bảng xếp loại: bands from the highest to the lowest, with the decision that set them. */
export interface BandTable {
  id: string;
  name: Wording;
  unit: FigureUnit;
  basis: CardBasis;
  certainty: Certainty;
  bands: readonly Band[];
}

/** What is wrong with a table of bands that somebody wrote. */
export interface BandIssue {
  path: string;
  code: BandIssueCode;
}

/** What can be wrong with a table of bands. */
export type BandIssueCode =
  | 'no-bands' | 'repeated-key' | 'not-a-number' | 'empty-band' | 'overlap' | 'gap' | 'wrong-order';

/**
 * The band of a figure; undefined where the table has none, or only one that is not shown: what is
 * recalled or unsure never classes anybody.
 * @throws TypeError when the figure is no number
 */
export function bandOf(table: BandTable, figure: number): Band | undefined {
  if (!Number.isFinite(figure)) throw new TypeError(`expected a number, got ${figure}`);
  const band = table.bands.find((each) => holds(each, figure));
  return band && isShown(band.certainty ?? table.certainty) ? band : undefined;
}

const holds = ({ from = -Infinity, to = Infinity }: Band, figure: number): boolean =>
  from <= figure && figure < to;

/** Limits in words: "từ 80 đến dưới 90", "từ 90% trở lên". */
export function sayBand({ from, to }: Band, unit: FigureUnit): Wording {
  const kind =
    from === undefined
      ? to === undefined ? 'any' : 'under'
      : to === undefined ? 'andMore' : 'between';
  return fillWording(BAND_WORDS[kind], { from: limit(from, unit), to: limit(to, unit) });
}

function limit(value: number | undefined, unit: FigureUnit): string {
  if (value === undefined) return '';
  // 3,5 is a limit of one table; all others are whole numbers.
  const number = formatDecimal(value, Number.isInteger(value) ? 0 : 1);
  return unit === 'percent' ? `${number}%` : number;
}

/** What is wrong with the bands of a table; an empty list when nothing is. */
export function checkBands({ bands }: Pick<BandTable, 'bands'>): BandIssue[] {
  if (bands.length === 0) return [{ path: 'bands', code: 'no-bands' }];
  const keys = bands.map(({ key }) => key);
  return bands.flatMap((band, at) => {
    const codes = [
      ...(keys.indexOf(band.key) < at ? ['repeated-key' as const] : []),
      ...limitIssues(band),
      ...(at === 0 ? [] : borderIssues(bands[at - 1]!, band)),
    ];
    return codes.map((code) => ({ path: `bands.${at}`, code }));
  });
}

function limitIssues({ from, to }: Band): BandIssueCode[] {
  if ([from, to].some((value) => value !== undefined && !Number.isFinite(value))) {
    return ['not-a-number'];
  }
  return from !== undefined && to !== undefined && from >= to ? ['empty-band'] : [];
}

/** Two neighbours have to meet in one number; the higher one comes first. */
function borderIssues(higher: Band, lower: Band): BandIssueCode[] {
  if (higher.from === undefined || lower.to === undefined) return ['overlap'];
  if (lower.from !== undefined && lower.from > higher.from) return ['wrong-order'];
  if (lower.to === higher.from) return [];
  return lower.to > higher.from ? ['overlap'] : ['gap'];
}
