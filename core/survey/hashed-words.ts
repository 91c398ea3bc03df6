import type { Instrument } from './instrument.ts';

/**
 * What a version of an instrument promises not to change: what is asked, and on which scales. Notes
 * on where the words come from may be put right without a new version.
 */
export function hashedWords(instrument: Instrument): Partial<Instrument> {
  const { id, version, title, scale, factors, before, after, respondent } = instrument;
  return { id, version, title, scale, factors, before, after, respondent };
}
