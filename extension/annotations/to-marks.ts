import type { Place, ReadProcedure } from '../adapters/adapter.ts';
import { findPlace } from './find-place.ts';
import type { MarkedFinding } from './marked-finding.ts';
import { MARKED, type MarkedOutcome } from './marked-outcome.ts';

/** A place with the worst outcome of all findings that stand there. */
export interface Mark {
  place: Place;
  outcome: MarkedOutcome;
  /** The worst first. */
  findings: readonly MarkedFinding[];
}

/** Marks for the places of a procedure as they are read; a finding without a place has none. */
export function toMarks(
  findings: readonly MarkedFinding[],
  { places }: Pick<ReadProcedure, 'places'>,
): Mark[] {
  const standing = new Map<Place, MarkedFinding[]>();
  for (const finding of findings) {
    const place = findPlace(places, finding.field);
    if (!place) continue;
    const others = standing.get(place);
    if (others) others.push(finding);
    else standing.set(place, [finding]);
  }
  return [...standing].map(toMark).toSorted(inOrder);
}

function toMark([place, findings]: [Place, MarkedFinding[]]): Mark {
  const worst = findings.toSorted((one, other) => gravity(one) - gravity(other));
  return { place, outcome: worst[0]!.outcome, findings: worst };
}

const gravity = ({ outcome }: MarkedFinding): number => MARKED.indexOf(outcome);

function inOrder(one: Mark, other: Mark): number {
  const [first] = one.place;
  const [second] = other.place;
  if (!first || !second || first === second) return 0;
  // Nodes of two documents are in no order: those of frames stay as they were found.
  const relation = first.compareDocumentPosition(second);
  if (relation & 1 /* disconnected */) return 0;
  return relation & 4 /* second follows */ ? -1 : 1;
}
