import type { TimeUnit } from '../procedure/processing-time.ts';
import type { Wording } from '../wording.ts';
import { addWorkingDays } from './add-working-days.ts';
import type { EndedCount } from './calendar-step.ts';
import { NOTE_WORDS } from './calendar-words.data.ts';
import { describeDay } from './is-working-day.ts';
import { COUNT_BASIS, ROLL_BASIS } from './legal-basis.data.ts';
import { formatMoment, lastDayOf } from './moment.ts';
import { formatOfficeHours, type OfficeHours } from './office-hours.ts';
import { formatDay, say } from './say.ts';
import type { Term } from './term.ts';
import type { KnownDueDate, OtherReading } from './time-limit.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Makes the result of a count that came to its end: basis, hours used, other reading, notes. */
export function knownDueDate(
  count: EndedCount,
  term: Term,
  unit: TimeUnit,
  officeHours: OfficeHours,
  calendar: WorkCalendar,
): KnownDueDate {
  const { day, minutes, steps } = count;
  const usesHours = minutes !== undefined && term.kind !== 'clockTime';
  const otherReading = term.kind === 'clockTime' ? readAsLastDay(count, calendar) : undefined;
  const rolled = steps.some(({ kind }) => kind === 'rolled');
  return {
    status: 'known',
    due: formatMoment(minutes === undefined ? { day } : { day, minutes }),
    steps,
    legalBasis: [...COUNT_BASIS[unit], ...(rolled ? [ROLL_BASIS] : [])],
    ...(usesHours && { officeHours }),
    ...(otherReading && { otherReading }),
    notes: [
      ...(usesHours ? [describeHours(term, officeHours)] : []),
      ...unsettledNotes(count.decidedFrom, lastDayOf(count), calendar),
    ],
  };
}

/** What is not settled about the days from one to another. */
export function unsettledNotes(from: string, to: string, calendar: WorkCalendar): Wording[] {
  return calendar.unsettled
    .filter((span) => span.from <= to && from <= span.to)
    .map(({ words }) => words);
}

function describeHours({ kind }: Term, officeHours: OfficeHours): Wording {
  const words = kind === 'officeTime' ? NOTE_WORDS.officeHours : NOTE_WORDS.partOfDay;
  return say(words, { hours: formatOfficeHours(officeHours) });
}

function readAsLastDay(
  count: EndedCount,
  calendar: WorkCalendar,
): OtherReading | undefined {
  const lastDay = lastDayOf(count);
  const described = describeDay(lastDay, calendar);
  if (!described || described.working) return undefined;
  const due = addWorkingDays(lastDay, 1, calendar);
  if (due === undefined) return undefined;
  const words = say(NOTE_WORDS.rolledHours, { why: described.why, day: formatDay(due) });
  return { due, words, legalBasis: [ROLL_BASIS] };
}
