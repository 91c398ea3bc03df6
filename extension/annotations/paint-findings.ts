import type { Language } from '#core/wording.ts';
import type { ReadProcedure } from '../adapters/adapter.ts';
import { drawMarkers } from './draw-markers.ts';
import type { MarkedFinding } from './marked-finding.ts';
import { MARKED, type MarkedOutcome } from './marked-outcome.ts';
import { rangeOf } from './range-of.ts';
import { toMarks } from './to-marks.ts';

/** Names under which highlights.css draws the highlights. */
export const HIGHLIGHTS: Readonly<Record<MarkedOutcome, string>> = {
  failed: 'hai-long-failed',
  cantTell: 'hai-long-cant-tell',
  passed: 'hai-long-passed',
};

/**
 * Paints what was found without touching a node of the page: highlights over its words, and one
 * element of ours above it with a marker for each place. The signal takes everything away.
 */
export function paintFindings(
  window: Window,
  findings: readonly (readonly MarkedFinding[])[],
  readings: readonly ReadProcedure[],
  { language, signal }: { language: Language; signal: AbortSignal },
): void {
  const marks = toMarks(findings, readings);
  for (const outcome of MARKED) {
    const places = marks.filter((mark) => mark.outcome === outcome).map(({ place }) => place);
    const ranges = places.map(rangeOf).filter((range) => range !== undefined);
    if (ranges.length > 0) CSS.highlights.set(HIGHLIGHTS[outcome], new Highlight(...ranges));
  }
  signal.addEventListener('abort', () => {
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  });
  drawMarkers(window, marks, { language, signal });
}
