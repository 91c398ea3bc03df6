import type { Period } from '../calendar/period.ts';
import { type RankRange, rankRanges } from '../scoring/rank-ranges.ts';
import { type Score, scoreTally } from '../scoring/scores.ts';
import { type ShownCounts, tallyOfShown } from '../scoring/shown-counts.ts';
import type { Tally } from '../scoring/tally.ts';
import { type Instrument, type InstrumentRef, itemsOf, type Scale } from '../survey/instrument.ts';
import type { ResponseKind } from '../survey/response.ts';

/** Below this, a figure is marked as not reliable yet (chưa đủ tin cậy). */
export const RELIABLE_FROM = 30;

/** What a report is about. */
export interface ReportScope {
  instrument: Instrument;
  kind: ResponseKind;
  /** First and last month, both included. */
  from: Period;
  to: Period;
  /** Counts below it are hidden. */
  threshold: number;
}

/** One unit with what may be shown of each criterion. */
export interface UnitCounts {
  /** Agency id. */
  unit: string;
  responses: number;
  items: Readonly<Record<string, ShownCounts>>;
}

/** A figure of the report. */
export interface ReportedScore extends Score {
  /** How many people are behind it: the answers to its most answered criterion. */
  people: number;
  /** False where they are fewer than 30. */
  reliable: boolean;
}

/** Why a criterion has no index: nobody answered, few did, or the period cannot be told apart. */
export type Unshown = 'no-answers' | 'few-answers' | 'not-apart';

/** One criterion of one unit. */
export interface ReportedItem {
  key: string;
  answers: number;
  /** How often each level was chosen, in the order of the scale; what is hidden is undefined. */
  counts: readonly (number | undefined)[];
  score?: ReportedScore;
  unshown?: Unshown;
}

/** One factor of one unit; its score counts the criteria that have an index. */
export interface ReportedFactor {
  key: string;
  score?: ReportedScore;
  items: readonly ReportedItem[];
}

/** The part of a report on one unit. */
export interface UnitReport {
  unit: string;
  responses: number;
  overall?: ReportedScore;
  /** Criteria behind the overall figure: those that have an index. */
  counted: number;
  factors: readonly ReportedFactor[];
  /** Its places among the units of this report; only where there are several reliable ones. */
  places?: RankRange;
}

/**
 * Báo cáo kết quả khảo sát: index per unit, factor and criterion. Its rule is `pooled`: the mean of
 * indexes of criteria with different numbers of answers would give hidden counts away.
 */
export interface ScoreReport extends Omit<ReportScope, 'instrument'> {
  instrument: InstrumentRef;
  rule: 'pooled';
  units: readonly UnitReport[];
}

/** Makes a report of what may be shown. Every score is born in `scoreTally`. */
export function makeScoreReport(scope: ReportScope, units: readonly UnitCounts[]): ScoreReport {
  const { instrument, ...rest } = scope;
  const reports = units.map((counts) => reportUnit(instrument, counts, scope.threshold));
  const { id, version } = instrument;
  return { ...rest, instrument: { id, version }, rule: 'pooled', units: withPlaces(reports) };
}

function reportUnit(instrument: Instrument, counts: UnitCounts, threshold: number): UnitReport {
  const tally = tallyOfShown(instrument, counts);
  const table = scoreTally(instrument, tally, 'pooled');
  const scores = new Map([...table.factors, ...table.items].map(({ key, score }) => [key, score]));
  const scoreOf = (key: string, keys: string[]): { score?: ReportedScore } =>
    asReported(scores.get(key), keys, tally);
  const all = itemsOf(instrument).map(({ key }) => key);
  const overall = asReported(table.overall, all, tally).score;
  return {
    unit: counts.unit,
    responses: counts.responses,
    ...(overall && { overall }),
    counted: Object.keys(tally.items).length,
    factors: instrument.factors.map(({ key, items }) => ({
      key,
      ...scoreOf(key, items.map((item) => item.key)),
      items: items.map((item) => ({
        key: item.key,
        ...shownOf(counts.items[item.key], instrument.scale, threshold),
        ...scoreOf(item.key, [item.key]),
      })),
    })),
  };
}

function asReported(
  score: Score | undefined,
  keys: readonly string[],
  { items }: Tally,
): { score?: ReportedScore } {
  if (!score) return {};
  const answers = keys.map((key) => sum(Object.values(items[key] ?? {})));
  const people = Math.max(...answers);
  return { score: { ...score, people, reliable: people >= RELIABLE_FROM } };
}

function shownOf(
  shown: ShownCounts | undefined,
  { levels }: Scale,
  threshold: number,
): Pick<ReportedItem, 'answers' | 'counts' | 'unshown'> {
  if (!shown || shown.answers === 0) {
    return { answers: 0, counts: levels.map(() => 0), unshown: 'no-answers' };
  }
  const { answers, counts, satisfied } = shown;
  if (satisfied !== undefined) return { answers, counts };
  return { answers, counts, unshown: answers < threshold ? 'few-answers' : 'not-apart' };
}

function withPlaces(units: readonly UnitReport[]): UnitReport[] {
  const intervals = units.map(({ overall }) => (overall?.reliable ? overall.interval : undefined));
  if (intervals.filter((interval) => interval !== undefined).length < 2) return [...units];
  const places = rankRanges(intervals);
  return units.map((unit, at) => (places[at] ? { ...unit, places: places[at] } : unit));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
