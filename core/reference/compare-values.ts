import type { Amount, Fee, FeeFormula } from '../procedure/fee.ts';
import type { Duration, ProcessingTime } from '../procedure/processing-time.ts';
import { parseDecisionNumber } from '../text/parse-decision-number.ts';
import { nameKey } from './find-reference.ts';

/** How two values stand to each other. `unknown`: at least one says nothing that can be compared. */
export type Comparison = 'same' | 'different' | 'unknown';

/** Processing times as values: "15 ngày làm việc" is "mười lăm ngày làm việc". */
export function compareProcessingTimes(
  a: ProcessingTime | undefined,
  b: ProcessingTime | undefined,
): Comparison {
  if (!a || !b || !hasTime(a) || !hasTime(b)) return 'unknown';
  if (a.durations.some(isBare) || b.durations.some(isBare)) return 'unknown';
  return timeKey(a) === timeKey(b) ? 'same' : 'different';
}

function hasTime({ statement }: ProcessingTime): boolean {
  return statement === 'stated';
}

const isBare = ({ unit }: Duration): boolean => unit === undefined;

function timeKey({ durations, sameDay }: ProcessingTime): string {
  const times = durations.map(({ amount, maximum, unit }) => `${amount}-${maximum ?? amount} ${unit}`);
  return `${sameDay ? 'same day;' : ''}${times.join(';')}`;
}

/** Fees as values: "135.000 đồng" is "135,000 VNĐ"; free, none and zero all charge nothing. */
export function compareFees(a: Fee | undefined, b: Fee | undefined): Comparison {
  const [one, other] = [feeKey(a), feeKey(b)];
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? 'same' : 'different';
}

function feeKey(fee: Fee | undefined): string | undefined {
  if (!fee) return undefined;
  if (['free', 'none', 'zero'].includes(fee.statement)) return 'nothing';
  if (fee.statement !== 'amount' && fee.statement !== 'formula') return undefined;
  const formulas = fee.formulas.filter(({ text }) => !fee.note.includes(text));
  return [...fee.head.map(amountKey), ...formulas.map(formulaKey)].toSorted().join('+');
}

const amountKey = ({ value, currency }: Amount): string => `${value} ${currency ?? 'VND'}`;

/** "0,1% giá gói thầu, tối thiểu 2 triệu đồng": floor and cap are among the amounts of the head. */
function formulaKey({ kind, percent, of = '', atLeast, atMost }: FeeFormula): string {
  const bounds = [atLeast, atMost].map((bound) => (bound ? amountKey(bound) : ''));
  return [kind, percent, nameKey(of), ...bounds].join(' ');
}

/** Names in one tone placement, without "Thủ tục" before them. */
export function compareNames(a: string | undefined, b: string | undefined): Comparison {
  if (a === undefined || b === undefined) return 'unknown';
  return nameKey(a) === nameKey(b) ? 'same' : 'different';
}

/** Decision numbers as number, year and issuer. */
export function compareDecisionNumbers(a: string | undefined, b: string | undefined): Comparison {
  const [one, other] = [decisionKey(a), decisionKey(b)];
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? 'same' : 'different';
}

function decisionKey(text: string | undefined): string | undefined {
  const read = text === undefined ? undefined : parseDecisionNumber(text);
  if (read?.shape !== 'wellFormed') return undefined;
  return `${read.number}/${read.year ?? ''}/${read.issuer}`;
}

/** Lengths in days, for "longer than": a working day is more than a day, so both ends are given. */
export function longerThan(a: ProcessingTime, b: ProcessingTime): boolean | undefined {
  const [one, other] = [longest(a), longest(b)];
  if (!one || !other || one.unit === undefined || other.unit === undefined) return undefined;
  if (one.unit === other.unit) return top(one) > top(other);
  const mixed = new Set([one.unit, other.unit]);
  if (!mixed.has('day') || !mixed.has('workingDay')) return undefined;
  // n working days take at least n days, more than n from six on, and about 1.5 n at most.
  if (one.unit === 'workingDay') {
    return top(one) > top(other) || (top(one) === top(other) && top(one) > 5) ? true : undefined;
  }
  return top(one) > top(other) * 1.5 + 3 ? true : undefined;
}

const top = ({ amount, maximum }: Duration): number => maximum ?? amount;

function longest({ durations }: ProcessingTime): Duration | undefined {
  return durations.toSorted((a, b) => top(b) - top(a))[0];
}
