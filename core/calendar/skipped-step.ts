import type { CalendarStep } from './calendar-step.ts';
import { STEP_WORDS } from './calendar-words.data.ts';
import type { DescribedDay } from './is-working-day.ts';
import { say } from './say.ts';

/** A day that does not count, and why. */
export function skippedStep({ day, why }: DescribedDay): CalendarStep {
  return { day, kind: 'skipped', words: say(STEP_WORDS.skipped, { why }) };
}
