import type { Wording } from '../wording.ts';
import { addWorkingDays, boundWorkingDays } from './add-working-days.ts';
import type { Citation } from '../law/citation.ts';
import { LEAD_WORDS } from './calendar-words.data.ts';
import { countLimit } from './count-limit.ts';
import { addDays, toDayNumber } from './day.ts';
import { ENTRY_BASIS, LEAD_BASIS } from './legal-basis.data.ts';
import { VIET_NAM_CALENDAR } from './public-holidays.data.ts';
import { say } from './say.ts';
import type { DueDate } from './time-limit.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * Who publishes the procedure: a ministry (bộ, cơ quan ngang bộ), a province, or either by the
 * shortened way (trình tự, thủ tục rút gọn) for a text in force on its signing.
 */
export type PublicationKind = 'ministry' | 'province' | 'shortened';

/** One way to read the lead, and what it says of the signing. */
export interface LeadTimeReading {
  reading: 'calendarDays' | 'workingDays';
  /** The reading in words, with whose it is. */
  words: Wording;
  status: 'onTime' | 'late' | 'beyondCalendar';
  /** The last day on which signing is on time; absent when the calendar does not tell. */
  latestSigning?: string;
  legalBasis: readonly Citation[];
}

/** How a publication decision stands to the days it has to keep. */
export interface LeadTime {
  /** Both readings of the lead; the shortened way has only that of the decree. */
  readings: readonly LeadTimeReading[];
  /** Until when the procedure has to be in the national database (CSDLQG về TTHC). */
  databaseEntry: DueDate;
}

/** Days before the effect; after it for the shortened way. */
const LEAD_DAYS = { ministry: 20, province: 5, shortened: 3 } as const;
/** Working days from signing. */
const ENTRY_DAYS = { ministry: 10, province: 5, shortened: 2 } as const;

/**
 * Whether a publication decision was signed early enough, Nghị định 63/2010/NĐ-CP. The decree says
 * "ngày", the portal's scoring counts "ngày làm việc": a signing can be on time and late at once,
 * so both are given. For the shortened way `effective` is the day the legal text was issued.
 * @throws RangeError when `signed` or `effective` is no day
 */
export function leadTime(
  signed: string,
  effective: string,
  { kind }: { kind: PublicationKind },
  calendar: WorkCalendar = VIET_NAM_CALENDAR,
): LeadTime {
  toDayNumber(signed);
  toDayNumber(effective);
  const readings = kind === 'shortened'
    ? [readShortened(signed, effective, calendar)]
    : [inCalendarDays(signed, effective, kind), inWorkingDays(signed, effective, kind, calendar)];
  return { readings, databaseEntry: databaseEntry(signed, kind, calendar) };
}

function inCalendarDays(
  signed: string,
  effective: string,
  kind: 'ministry' | 'province',
): LeadTimeReading {
  const latestSigning = addDays(effective, -LEAD_DAYS[kind]);
  return {
    reading: 'calendarDays',
    words: say(LEAD_WORDS.calendarDays, { days: LEAD_DAYS[kind] }),
    status: signed <= latestSigning ? 'onTime' : 'late',
    latestSigning,
    legalBasis: LEAD_BASIS[kind],
  };
}

function inWorkingDays(
  signed: string,
  effective: string,
  kind: 'ministry' | 'province',
  calendar: WorkCalendar,
): LeadTimeReading {
  const days = LEAD_DAYS[kind];
  const latestSigning = addWorkingDays(effective, -days, calendar);
  return {
    reading: 'workingDays',
    words: say(LEAD_WORDS.workingDays, { days }),
    status: workingDaysStatus(signed, effective, days, calendar),
    ...(latestSigning !== undefined && { latestSigning }),
    // A note to the scoring of Quyết định 766/QĐ-TTg; no article is known.
    legalBasis: [],
  };
}

/** Working days from the signing on, before the effect; unannounced days may decide either way. */
function workingDaysStatus(
  signed: string,
  effective: string,
  days: number,
  calendar: WorkCalendar,
): LeadTimeReading['status'] {
  const [from, to] = [addDays(signed, -1), addDays(effective, -1)];
  const { atLeast, atMost } = boundWorkingDays(from, to, calendar);
  if (atLeast >= days) return 'onTime';
  return atMost < days ? 'late' : 'beyondCalendar';
}

function readShortened(signed: string, issued: string, calendar: WorkCalendar): LeadTimeReading {
  const days = LEAD_DAYS.shortened;
  const duration = { amount: days, unit: 'day' as const };
  const limit = countLimit({ receivedAt: issued, duration }, calendar);
  const latestSigning = limit?.status === 'known' ? limit.due : undefined;
  const status = signed <= (latestSigning ?? addDays(issued, days)) ? 'onTime' : 'late';
  return {
    reading: 'calendarDays',
    words: say(LEAD_WORDS.shortened, { days }),
    status: latestSigning === undefined && status === 'late' ? 'beyondCalendar' : status,
    ...(latestSigning !== undefined && { latestSigning }),
    // The article was not read; how the days run is that of the Civil Code.
    legalBasis: limit?.status === 'known' ? limit.legalBasis : [],
  };
}

function databaseEntry(signed: string, kind: PublicationKind, calendar: WorkCalendar): DueDate {
  const duration = { amount: ENTRY_DAYS[kind], unit: 'workingDay' as const };
  const entry = countLimit({ receivedAt: signed, duration }, calendar);
  if (!entry) throw new RangeError(`no entry limit for ${kind}`);
  if (entry.status === 'notCountable') return entry;
  return { ...entry, legalBasis: [ENTRY_BASIS, ...entry.legalBasis] };
}
