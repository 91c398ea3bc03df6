import type { Instrument, InstrumentRef } from '../instrument.ts';
import { SIPAS_2017 } from './sipas-2017.data.ts';

/** Every instrument that this package knows. */
export const INSTRUMENTS: readonly Instrument[] = [SIPAS_2017];

/** The instrument of that id and version, or undefined when it is not known. */
export function findInstrument(ref: InstrumentRef): Instrument | undefined {
  return INSTRUMENTS.find(({ id, version }) => id === ref.id && version === ref.version);
}
