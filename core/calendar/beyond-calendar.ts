import type { Wording } from '../wording.ts';
import type { Citation } from '../law/citation.ts';
import type { Counted, OpenCount } from './calendar-step.ts';
import { BEYOND_WORDS } from './calendar-words.data.ts';
import { formatDay, formatMinutes, formatNumber, join, say } from './say.ts';
import type { BeyondCalendar } from './time-limit.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Says that the calendar ends too early, and what is known all the same. */
export function beyondCalendar(
  open: OpenCount,
  calendar: WorkCalendar,
  legalBasis: readonly Citation[],
): BeyondCalendar {
  const { unknownDay, lastDay, counted, steps } = open;
  const range = { from: formatDay(calendar.from), to: formatDay(calendar.to) };
  const sentences = [
    say(BEYOND_WORDS.message, range),
    ...(lastDay === undefined ? [] : [describeLastDay(lastDay, calendar)]),
    ...(counted && counted.amount > 0 ? [describeCounted(counted, calendar)] : []),
  ];
  return {
    status: 'beyondCalendar',
    message: join(sentences),
    known: {
      unknownDay,
      ...(lastDay !== undefined && { lastDay }),
      ...(counted && { counted }),
      holidays: unknownDay < calendar.from
        ? []
        : calendar.knownBeyond.filter(({ day }) => day >= unknownDay),
    },
    steps,
    legalBasis,
  };
}

function describeLastDay(lastDay: string, { knownBeyond }: WorkCalendar): Wording {
  const holiday = knownBeyond.find(({ day }) => day === lastDay);
  const day = formatDay(lastDay);
  return holiday
    ? say(BEYOND_WORDS.lastDayOff, { day, why: holiday.name })
    : say(BEYOND_WORDS.lastDay, { day });
}

function describeCounted({ amount, of, unit }: Counted, calendar: WorkCalendar): Wording {
  const to = formatDay(calendar.to);
  if (unit === 'workingDay') {
    return say(BEYOND_WORDS.countedDays, { to, amount, of: formatNumber(of) });
  }
  const time = { amount: formatMinutes(amount), of: formatMinutes(of) };
  return say(BEYOND_WORDS.countedMinutes, { to, ...time });
}
