import type { CalendarStep, Count } from './calendar-step.ts';
import { STEP_WORDS } from './calendar-words.data.ts';
import { addDays } from './day.ts';
import { describeDay } from './is-working-day.ts';
import { say } from './say.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Ends a term on its last day or, when that is a day off, on the next working day: Art. 148(5). */
export function rollToWorkingDay(lastDay: string, calendar: WorkCalendar): Count {
  const steps: CalendarStep[] = [];
  for (let day = lastDay; ; day = addDays(day, 1)) {
    const described = describeDay(day, calendar);
    if (!described) return { ended: false, unknownDay: day, lastDay, steps };
    if (described.working) {
      if (steps.length > 0) steps.push({ day, kind: 'due', words: STEP_WORDS.due });
      return { ended: true, day, steps, decidedFrom: lastDay };
    }
    const words = steps.length === 0 ? STEP_WORDS.rolled : STEP_WORDS.stillOff;
    steps.push({ day, kind: 'rolled', words: say(words, { why: described.why }) });
  }
}
