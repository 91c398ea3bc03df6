import type { Units } from '../guard/units.ts';
import type { Instrument } from '#core/survey/instrument.ts';

/** What all forms of a file have in common. */
export interface ImportContext {
  unit: string;
  instrument: Instrument;
  /** Name of the batch (đợt): numbers of forms begin anew in each. */
  batch: string;
  /** Day of the answers where the file says none. */
  answeredOn?: string | undefined;
  /** First and last day of the survey, where they are known. */
  from?: string | undefined;
  to?: string | undefined;
  /** Units that the collector serves. */
  units: Units;
  now: Date;
}
