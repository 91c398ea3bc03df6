import { type Interval, wilsonInterval } from '../stats/wilson-interval.ts';
import { type Factor, type Instrument, itemsOf, satisfiedLevels } from '../survey/instrument.ts';
import type { LevelCounts, Tally } from './tally.ts';

/**
 * How criteria become the index of a factor and of the whole. The published methods do not settle
 * it, so the rule is named and shown beside the number.
 * - `pooled`: satisfied answers over all valid answers;
 * - `mean-of-items`: mean of the indexes of the criteria;
 * - `mean-of-factors`: mean of the indexes of the factors (a factor is the mean of its criteria).
 */
export type AggregationRule = 'pooled' | 'mean-of-items' | 'mean-of-factors';

/** Chỉ số hài lòng of one criterion, one factor or the whole. */
export interface Score {
  /** Share of answers "Hài lòng" and "Rất hài lòng", 0 to 1. Shown as a percentage. */
  index: number;
  /** Valid answers behind it; blanks are not among them. */
  answers: number;
  /** Answers at a level that counts as satisfied. */
  satisfied: number;
  /** 95 % Wilson interval of the index, 0 to 1. */
  interval: Interval;
}

/** A score by key; `score` is absent where nobody answered. */
export interface KeyedScore {
  key: string;
  score?: Score;
}

/** The scores of one tally. Without answers there is no figure. */
export interface ScoreTable {
  overall?: Score;
  factors: KeyedScore[];
  items: KeyedScore[];
}

interface ItemResult {
  key: string;
  answers: number;
  satisfied: number;
}

/**
 * Makes scores out of counts: the only place where a score is born.
 *
 * The interval of a factor and of the whole takes as its number of observations the answers of the
 * most answered criterion, not all answers: the answers of one person are not independent of each
 * other, so counting each of them would make the interval too narrow.
 */
export function scoreTally(instrument: Instrument, tally: Tally, rule: AggregationRule): ScoreTable {
  const satisfied = satisfiedLevels(instrument.scale);
  const results = new Map(
    itemsOf(instrument).map(({ key }) => [key, itemResult(key, tally.items[key] ?? {}, satisfied)]),
  );
  const pick = (factor: Factor): ItemResult[] => factor.items.map(({ key }) => results.get(key)!);
  return {
    ...keyless(aggregate(instrument.factors.map(pick), rule)),
    factors: instrument.factors.map((factor) => keyed(factor.key, aggregate([pick(factor)], rule))),
    items: itemsOf(instrument).map(({ key }) => keyed(key, aggregate([[results.get(key)!]], rule))),
  };
}

function itemResult(key: string, counts: LevelCounts, satisfied: Set<number>): ItemResult {
  const result: ItemResult = { key, answers: 0, satisfied: 0 };
  for (const [level, count] of Object.entries(counts)) {
    result.answers += count;
    if (satisfied.has(Number(level))) result.satisfied += count;
  }
  return result;
}

function aggregate(groups: ItemResult[][], rule: AggregationRule): Score | undefined {
  const answered = groups
    .map((group) => group.filter((item) => item.answers > 0))
    .filter((group) => group.length > 0);
  const items = answered.flat();
  if (items.length === 0) return undefined;
  const answers = sum(items.map((item) => item.answers));
  const satisfied = sum(items.map((item) => item.satisfied));
  const index = {
    pooled: () => satisfied / answers,
    'mean-of-items': () => mean(items.map(shareOf)),
    'mean-of-factors': () => mean(answered.map((group) => mean(group.map(shareOf)))),
  }[rule]();
  const people = Math.max(...items.map((item) => item.answers));
  return { index, answers, satisfied, interval: wilsonInterval(index, people) };
}

const shareOf = (item: ItemResult): number => item.satisfied / item.answers;
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: number[]): number => Math.min(1, sum(values) / values.length);

function keyed(key: string, score: Score | undefined): KeyedScore {
  return score ? { key, score } : { key };
}

function keyless(overall: Score | undefined): { overall?: Score } {
  return overall ? { overall } : {};
}
