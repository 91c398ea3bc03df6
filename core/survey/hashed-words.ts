import type { Eligibility } from './eligibility.ts';
import type { Instrument, Vietnamese } from './instrument.ts';

/**
 * What a version of an instrument promises not to change: what is asked, and on which scales. Notes
 * on where the words come from may be put right without a new version.
 */
export function hashedWords<Words extends Vietnamese>(instrument: Instrument<Words>): object {
  const { id, version, title, eligibility, scale, factors, before, after, respondent } = instrument;
  const who = eligibility && whoIsAsked(eligibility);
  return { id, version, title, eligibility: who, scale, factors, before, after, respondent };
}

function whoIsAsked({ question, eligible, otherwise }: Eligibility): Partial<Eligibility> {
  return { question, eligible, otherwise };
}
