import type { Language } from '#core/wording.ts';
import type { ReadProcedure } from '../adapters/adapter.ts';
import type { Explain } from './finding-card.ts';
import { controlMarks } from './control-marks.ts';
import { MarkLayer } from './mark-layer.ts';
import type { MarkedFinding } from './marked-finding.ts';
import { MarkedPage } from './marked-page.ts';
import { watchVisible } from './watch-visible.ts';

/** What painting needs besides what was found. */
export interface PaintOptions {
  language: () => Language;
  /** Answers what only the kept record says of findings, by procedure and place in it. */
  explain: Explain;
  signal: AbortSignal;
}

/** What can be done with painted marks. */
export interface PaintedMarks {
  /** Goes to the next finding that has not passed, or to the one before. */
  step: (by: 1 | -1) => void;
  /** Says the names of the markers in the language of the moment. */
  speak: () => void;
}

/**
 * Paints what was found without touching a node of the page: highlights over its words, and one
 * element of ours above it with a marker for each place. The signal takes everything away.
 */
export function paintFindings(
  window: Window,
  findings: readonly (readonly MarkedFinding[])[],
  readings: readonly ReadProcedure[],
  options: PaintOptions,
): PaintedMarks {
  const page = new MarkedPage(findings, readings);
  const layer = new MarkLayer(window, page, options);
  const { step } = controlMarks(window, page, layer, options);
  watchVisible(readings, (visible) => layer.show(visible), options.signal);
  return { step, speak: () => layer.speak() };
}
