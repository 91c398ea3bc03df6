import { type Instrument, itemsOf, type Vietnamese } from './instrument.ts';

/** The form of 2017: 22 criteria in about five minutes. Other forms are reckoned from it. */
const MINUTES_FOR_ONE = 5 / 22;

/**
 * Thời gian trả lời: about how many minutes a form takes, never less than one. Questions on the
 * respondent do not count: a form asks none unless a portal names them.
 */
export function minutesToAnswer(instrument: Instrument<Vietnamese>): number {
  const { eligibility, before = [], after = [] } = instrument;
  const questions = before.length + after.length + (eligibility ? 1 : 0);
  return Math.max(1, Math.round((itemsOf(instrument).length + questions) * MINUTES_FOR_ONE));
}
