/**
 * Kỳ: a calendar year `2026`, a half of it `2026-H1` (6 tháng), a quarter `2026-Q3` (quý) or a
 * month `2026-07`. Each is made of whole ones of the next kind.
 */
export type Period = string;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/u;
const QUARTER = /^(\d{4})-Q([1-4])$/u;
const HALF = /^(\d{4})-H([12])$/u;
const YEAR = /^\d{4}$/u;

/** The kinds of period, from the longest to the shortest. */
export const PERIOD_KINDS = ['year', 'half', 'quarter', 'month'] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * What kind of period a text names.
 * @throws RangeError when it names none
 */
export function kindOfPeriod(period: Period): PeriodKind {
  if (MONTH.test(period)) return 'month';
  if (QUARTER.test(period)) return 'quarter';
  if (HALF.test(period)) return 'half';
  if (YEAR.test(period)) return 'year';
  throw new RangeError(`expected 2026, 2026-H1, 2026-Q3 or 2026-07, got ${period}`);
}

/** Whether a text is a month such as `2026-07`. */
export const isMonth = (text: string): boolean => MONTH.test(text);

/** The month of a day: `2026-07` of `2026-07-31`. */
export const monthOf = (day: string): Period => day.slice(0, 7);

/** The periods that one is made of: two halves, two quarters, three months; none for a month. */
export function partsOfPeriod(period: Period): Period[] {
  const kind = kindOfPeriod(period);
  const year = period.slice(0, 4);
  if (kind === 'year') return [`${year}-H1`, `${year}-H2`];
  const number = Number(period.slice(6));
  if (kind === 'half') return [2 * number - 1, 2 * number].map((quarter) => `${year}-Q${quarter}`);
  if (kind === 'quarter') return [3, 2, 1].map((back) => toMonth(year, 3 * number - back + 1));
  return [];
}

/** The months of a period, in their order. */
export function monthsOf(period: Period): Period[] {
  const parts = partsOfPeriod(period);
  return parts.length === 0 ? [period] : parts.flatMap(monthsOf);
}

/** The first and the last day of a period, `YYYY-MM-DD`. */
export function daysOf(period: Period): { from: string; to: string } {
  const months = monthsOf(period);
  return { from: `${months[0]}-01`, to: lastDayOf(months.at(-1)!) };
}

/** The fewest periods that make up all months from the first to the last, both included. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const periods: Period[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    periods.push(...within(String(year).padStart(4, '0'), first, last));
  }
  return periods;
}

function within(period: Period, first: Period, last: Period): Period[] {
  const months = monthsOf(period);
  if (months.at(-1)! < first || months[0]! > last) return [];
  if (months[0]! >= first && months.at(-1)! <= last) return [period];
  return partsOfPeriod(period).flatMap((part) => within(part, first, last));
}

const toMonth = (year: string, number: number): Period =>
  `${year}-${String(number).padStart(2, '0')}`;

function lastDayOf(month: Period): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
