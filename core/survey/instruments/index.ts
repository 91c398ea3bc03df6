import type { Instrument, InstrumentRef } from '../instrument.ts';
import { ONE_TAP } from './one-tap.data.ts';
import { RATING_2025 } from './rating-2025.data.ts';
import { SIPAS_2017_RECEIVED } from './sipas-2017-received.data.ts';
import { SIPAS_2017 } from './sipas-2017.data.ts';
import { SIPAS_2022 } from './sipas-2022.data.ts';
import { SIPAS_2023 } from './sipas-2023.data.ts';

/** Every instrument that this package knows. */
export const INSTRUMENTS: readonly Instrument[] = [
  SIPAS_2017, SIPAS_2022, SIPAS_2023, RATING_2025, ONE_TAP, SIPAS_2017_RECEIVED,
];

/** The instrument of that id and version, or undefined when it is not known. */
export function findInstrument(ref: InstrumentRef): Instrument | undefined {
  return INSTRUMENTS.find(({ id, version }) => id === ref.id && version === ref.version);
}
