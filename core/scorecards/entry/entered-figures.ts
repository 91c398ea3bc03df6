import { officialValue } from '../certainty.ts';
import { roundTo, sumOf } from '../decimal.ts';
import { isWithin, type Scorecard } from '../scorecard.ts';
import type { EntryCode, EntryIssue } from './entry-issue.ts';

/** The figures of one unit in one year, as a province enters them. */
export interface EnteredRow {
  unit: string;
  /** Mã định danh, where it has one. */
  code?: string | undefined;
  year: number;
  /** Nguồn: the document or report that has these figures. */
  source: string;
  /** Figures by the key of the domain; what is not reported is absent. */
  domains: Readonly<Record<string, number>>;
  /** The whole as it was published. */
  total?: number | undefined;
  place?: number | undefined;
}

/** A province's own figures on one card. */
export interface EnteredFigures {
  card: string;
  version: number;
  rows: readonly EnteredRow[];
}

/** What is wrong with a row; `column` is the key of a domain, or the name of a field. */
export type RowIssue = Pick<EntryIssue, 'code' | 'column'>;

/** What is wrong with figures on their card; an empty list when nothing is. */
export function checkEntered(card: Scorecard, rows: readonly EnteredRow[]): EntryIssue[] {
  if (rows.length === 0) return [{ code: 'no-rows' }];
  const seen = new Set<string>();
  return rows.flatMap((row, at) => {
    const key = JSON.stringify([row.unit.trim().toLowerCase(), row.year]);
    const repeated = seen.has(key);
    seen.add(key);
    const issues = checkRow(card, row);
    if (repeated) issues.push({ code: 'repeated-unit', column: 'unit' });
    return issues.map((issue) => ({ ...issue, row: at + 1 }));
  });
}

function checkRow(card: Scorecard, row: EnteredRow): RowIssue[] {
  const issues: RowIssue[] = [];
  const add = (code: EntryCode, column: string): void => void issues.push({ code, column });
  if (row.unit.trim() === '') add('no-unit', 'unit');
  if (row.source.trim() === '') add('no-source', 'source');
  if (!Number.isInteger(row.year) || row.year < 1000 || row.year > 9999) add('not-a-year', 'year');
  else if (!isWithin(row.year, card.years)) add('outside-years', 'year');
  if (row.place !== undefined && card.ordering !== 'by-figure') add('no-places', 'place');
  else if (row.place !== undefined && (!Number.isInteger(row.place) || row.place < 1)) {
    add('not-a-place', 'place');
  }
  return [...issues, ...checkFigures(card, row)];
}

function checkFigures(card: Scorecard, row: EnteredRow): RowIssue[] {
  const { domains, total } = row;
  const figures = Object.entries(domains);
  if (figures.length === 0 && total === undefined) return [{ code: 'no-figures' }];
  const issues = figures.flatMap(([key, figure]): RowIssue[] => {
    const domain = card.domains.find((each) => each.key === key);
    if (!domain) return [{ code: 'unknown-key', column: key }];
    return outside(figure, officialValue(domain.maximum) ?? mostOf(card), key);
  });
  if (total !== undefined) issues.push(...outside(total, mostOf(card), 'total'));
  return issues.length > 0 ? issues : checkTotal(card, row);
}

/** A percentage is at most 100, whether or not the document of the card was read. */
const mostOf = ({ maximum, unit }: Scorecard): number =>
  officialValue(maximum) ?? (unit === 'percent' ? 100 : Infinity);

function outside(figure: number, most: number, column: string): RowIssue[] {
  if (!Number.isFinite(figure)) return [{ code: 'not-a-number', column }];
  if (figure < 0) return [{ code: 'below-zero', column }];
  return figure > most ? [{ code: 'above-maximum', column }] : [];
}

/** Figures are printed with two decimals, each rounded for itself: half a hundredth for each. */
const ROUNDING = 0.005;

function checkTotal(card: Scorecard, { domains, total }: EnteredRow): RowIssue[] {
  const figures = Object.values(domains);
  if (total === undefined || card.total !== 'sum' || figures.length === 0) return [];
  const above = roundTo(sumOf(figures) - total, 6);
  const tolerance = roundTo(ROUNDING * (figures.length + 1), 6);
  if (above > tolerance && figures.length < card.domains.length) {
    return [{ code: 'total-below-parts', column: 'total' }];
  }
  if (figures.length < card.domains.length || Math.abs(above) <= tolerance) return [];
  return [{ code: 'total-differs', column: 'total' }];
}
