import type { Wording } from '#core/wording.ts';
import type { Place, ReadProcedure } from '../adapters/adapter.ts';
import { findPlace } from './find-place.ts';
import type { MarkedFinding } from './marked-finding.ts';
import { MARKED, type MarkedOutcome } from './marked-outcome.ts';

/** A place with the worst outcome of all findings that stand there, and what they say. */
export interface Mark {
  place: Place;
  outcome: MarkedOutcome;
  messages: Wording[];
}

/**
 * Marks for the places of a page; findings without a place are in the panel only.
 * @param findings by procedure, in the order of the readings
 */
export function toMarks(
  findings: readonly (readonly MarkedFinding[])[],
  readings: readonly ReadProcedure[],
): Mark[] {
  return readings.flatMap(({ places }, index) => {
    const marks = new Map<Place, Mark>();
    for (const { field, outcome, message } of findings[index] ?? []) {
      const place = findPlace(places, field);
      if (!place) continue;
      const mark = marks.get(place) ?? { place, outcome, messages: [] };
      if (MARKED.indexOf(outcome) < MARKED.indexOf(mark.outcome)) mark.outcome = outcome;
      if (message) mark.messages.push(message);
      marks.set(place, mark);
    }
    return [...marks.values()];
  });
}
