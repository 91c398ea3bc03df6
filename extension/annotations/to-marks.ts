import type { Outcome } from '#core/rules/rule.ts';
import type { Wording } from '#core/wording.ts';
import type { ReadProcedure, Place } from '../adapters/adapter.ts';
import type { CheckedPage } from '../checked-page.ts';
import { findPlace } from './find-place.ts';

/** Outcomes that are painted, the worst first. A rule that crashed is as open as "cannot tell". */
export const MARKED = ['failed', 'cantTell', 'passed'] as const;

/** One of the painted outcomes. */
export type MarkedOutcome = (typeof MARKED)[number];

/** A place with the worst outcome of all findings that stand there, and what they say. */
export interface Mark {
  place: Place;
  outcome: MarkedOutcome;
  messages: Wording[];
}

/** Marks for the places of a page; findings without a place are in the panel only. */
export function toMarks(page: CheckedPage, readings: readonly ReadProcedure[]): Mark[] {
  return page.procedures.flatMap(({ findings }, index) => {
    const marks = new Map<Place, Mark>();
    const places = readings[index]?.places ?? new Map<string, Place>();
    for (const { field, outcome, message } of findings) {
      const place = findPlace(places, field);
      const marked = toMarked(outcome);
      if (!place || !marked) continue;
      const mark = marks.get(place) ?? { place, outcome: marked, messages: [] };
      if (MARKED.indexOf(marked) < MARKED.indexOf(mark.outcome)) mark.outcome = marked;
      if (marked !== 'passed') mark.messages.push(message);
      marks.set(place, mark);
    }
    return [...marks.values()];
  });
}

/** The outcome as which a finding is painted and filed, if at all. */
export function toMarked(outcome: Outcome): MarkedOutcome | undefined {
  if (outcome === 'error') return 'cantTell';
  return outcome === 'inapplicable' ? undefined : outcome;
}
