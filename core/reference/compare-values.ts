import type { Amount, Fee, FeeFormula } from '../procedure/fee.ts';
import type { Duration, ProcessingTime } from '../procedure/processing-time.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { isBlank } from '../text/not-stated.ts';
import { type DecisionNumber, parseDecisionNumber } from '../text/parse-decision-number.ts';
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
  if (timeKey(a) !== timeKey(b)) return 'different';
  return compareCases(a.durations.length, a.text, b.text);
}

function hasTime({ statement }: ProcessingTime): boolean {
  return statement === 'stated';
}

const isBare = ({ unit }: Duration): boolean => unit === undefined;

function timeKey({ durations, sameDay }: ProcessingTime): string {
  const times = durations.map(
    ({ amount, maximum, unit, isPart }) =>
      `${amount}-${maximum ?? amount} ${unit}${isPart ? ' part' : ''}`,
  );
  return `${sameDay ? 'same day;' : ''}${times.toSorted().join(';')}`;
}

/**
 * Fees as values: "135.000 đồng" is "135,000 VNĐ"; free, none and zero all charge nothing. Phí is not
 * lệ phí, and a sum for a file is not one for a page, where both sides say so.
 */
export function compareFees(a: Fee | undefined, b: Fee | undefined): Comparison {
  const [one, other] = [feeKey(a), feeKey(b)];
  if (!a || !b || one === undefined || other === undefined) return 'unknown';
  if (one !== other || differ(a.kind, b.kind) || differ(unitsOf(a), unitsOf(b))) return 'different';
  return compareCases(a.head.length, headOf(a), headOf(b));
}

function feeKey(fee: Fee | undefined): string | undefined {
  if (!fee) return undefined;
  if (['free', 'none', 'zero'].includes(fee.statement)) return 'nothing';
  if (fee.statement !== 'amount' && fee.statement !== 'formula') return undefined;
  const formulas = fee.formulas.filter(({ text }) => !fee.note.includes(text));
  return [...fee.head.map(amountKey), ...formulas.map(formulaKey)].toSorted().join('+');
}

const amountKey = ({ value, currency, bound }: Amount): string =>
  `${bound ?? ''}${value} ${currency ?? 'VND'}`;

/** "0,1% giá gói thầu, tối thiểu 2 triệu đồng". */
function formulaKey({ kind, percent, of = '', atLeast, atMost }: FeeFormula): string {
  const bounds = [atLeast, atMost].map((bound) => (bound ? amountKey(bound) : ''));
  return [kind, percent, nameKey(of), ...bounds].join(' ');
}

const unitsOf = ({ head }: Fee): string | undefined => {
  const units = head.flatMap(({ per }) => (per === undefined ? [] : [normalizeText(per)]));
  return units.length === 0 ? undefined : units.join();
};

/** The cell without its note. */
const headOf = ({ text, note }: Fee): string => (note === '' ? text : text.split(note, 1)[0]!);

/** What only one side says is no difference. */
const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Several values belong to cases: whether each stands with the same case is seen from the words only. */
function compareCases(values: number, a: string, b: string): Comparison {
  return values < 2 || nameKey(a) === nameKey(b) ? 'same' : 'unknown';
}

/** Names in one tone placement, without "Thủ tục" before them. */
export function compareNames(a: string | undefined, b: string | undefined): Comparison {
  if (a === undefined || b === undefined || isBlank(a) || isBlank(b)) return 'unknown';
  const [one, other] = [nameKey(a), nameKey(b)];
  if (one === '' || other === '') return 'unknown';
  return one === other ? 'same' : 'different';
}

/** Decision numbers as number with its letter, year, issuer and, where both say it, day. */
export function compareDecisionNumbers(a: string | undefined, b: string | undefined): Comparison {
  const [one, other] = [a, b].map((text) => parseDecisionNumber(text ?? ''));
  if (one?.shape !== 'wellFormed' || other?.shape !== 'wellFormed') return 'unknown';
  if (differ(one.issued, other.issued) || differ(letterOf(one), letterOf(other))) return 'different';
  return decisionKey(one) === decisionKey(other) ? 'same' : 'different';
}

function decisionKey({ number, year, issuer = '' }: DecisionNumber): string {
  return `${number}/${year ?? ''}/${issuer.replace(/[^\p{L}\d]/gu, '').toUpperCase()}`;
}

/** "105a" and "105b" are two decisions. */
const letterOf = ({ text }: DecisionNumber): string => /\d([a-zđ]?)\//u.exec(text)?.[1] ?? '';

/**
 * Words as they stand, but for case, tone placement, spaces and punctuation. Long parts differ in how
 * they are laid out more often than in what they say.
 */
export function compareWords(a: string | undefined, b: string | undefined): Comparison {
  if (a === undefined || b === undefined || isBlank(a) || isBlank(b)) return 'unknown';
  return nameKey(a) === nameKey(b) ? 'same' : 'different';
}

/** Lists of agencies or applicants: the same whatever the order of their names. */
export function compareLists(a: string | undefined, b: string | undefined): Comparison {
  const result = compareWords(a, b);
  if (result !== 'different') return result;
  const [one, other] = [a, b].map((text) => nameKey(text ?? '').split(' ').toSorted().join(' '));
  return one === other ? 'same' : 'different';
}

/** Lengths in days, for "longer than": a working day is more than a day, so both ends are given. */
export function longerThan(a: ProcessingTime, b: ProcessingTime): boolean | undefined {
  const [one, other] = [longest(a), longest(b)];
  if (one?.unit === undefined || other?.unit === undefined) return undefined;
  // "1 tháng 15 ngày" is more than either of its parts.
  if (one.isPart || other.isPart) return undefined;
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
