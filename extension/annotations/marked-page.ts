import type { ReadProcedure } from '../adapters/adapter.ts';
import type { MarkedFinding } from './marked-finding.ts';
import { type Mark, toMarks } from './to-marks.ts';

/** A mark and where it stands in the order of the page. */
export interface Spot {
  procedure: number;
  /** Its number among the marks of the procedure. */
  at: number;
  mark: Mark;
}

/** The marks of a page in reading order; those of a procedure are worked out when asked for. */
export class MarkedPage {
  readonly readings: readonly ReadProcedure[];
  readonly #findings: readonly (readonly MarkedFinding[])[];
  readonly #marks: Mark[][] = [];

  /** @param findings by procedure, in the order of the readings */
  constructor(
    findings: readonly (readonly MarkedFinding[])[],
    readings: readonly ReadProcedure[],
  ) {
    this.#findings = findings;
    this.readings = readings;
  }

  /** The marks of one procedure. */
  marksOf(procedure: number): readonly Mark[] {
    const reading = this.readings[procedure];
    if (!reading) return [];
    return (this.#marks[procedure] ??= toMarks(this.#findings[procedure] ?? [], reading));
  }

  /** The marks from one on, itself first, down or up the page. */
  *walk({ procedure, at }: Omit<Spot, 'mark'>, by: 1 | -1): Generator<Spot> {
    for (let row = procedure; row >= 0 && row < this.readings.length; row += by) {
      const marks = this.marksOf(row);
      const first = by > 0 ? 0 : marks.length - 1;
      for (let index = row === procedure ? at : first; marks[index]; index += by) {
        yield { procedure: row, at: index, mark: marks[index]! };
      }
    }
  }

  /** Where a walk from the beginning or from the end starts. */
  end(by: 1 | -1): Omit<Spot, 'mark'> {
    const procedure = by > 0 ? 0 : this.readings.length - 1;
    return { procedure, at: by > 0 ? 0 : this.marksOf(procedure).length - 1 };
  }
}
