import type { Wording } from '../wording.ts';

/**
 * What a day does to a time limit:
 * - `start`: the day or the moment that starts it;
 * - `counted`: it counts, as number `count` of `of`, or from `from` to `to`;
 * - `skipped`: it does not count;
 * - `rolled`: the limit would end on it, and it is a day off;
 * - `due`: the working day on which a rolled limit ends.
 */
export type StepKind = 'start' | 'counted' | 'skipped' | 'rolled' | 'due';

/** One line of the explanation of a due date. */
export interface CalendarStep {
  day: string;
  kind: StepKind;
  count?: number;
  of?: number;
  /** `HH:mm`, where hours are counted. */
  from?: string;
  to?: string;
  words: Wording;
}

/** How much of a limit had run when the announced calendar ended. */
export interface Counted {
  amount: number;
  of: number;
  unit: 'workingDay' | 'minute';
}

/** A limit that was counted to its end. */
export interface EndedCount {
  ended: true;
  day: string;
  /** Minutes since midnight, when it ends within the day. */
  minutes?: number;
  steps: readonly CalendarStep[];
  /** The first day that decided where it ends. */
  decidedFrom: string;
}

/** A limit that needs a day outside the announced calendar. */
export interface OpenCount {
  ended: false;
  /** The first day that would have to be known. */
  unknownDay: string;
  /** Where the limit ends by the calendar alone, were it a working day. */
  lastDay?: string;
  counted?: Counted;
  steps: readonly CalendarStep[];
}

/** What counting days or hours leads to. */
export type Count = EndedCount | OpenCount;
