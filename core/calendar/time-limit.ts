import type { Duration } from '../procedure/processing-time.ts';
import type { Wording } from '../wording.ts';
import type { Citation } from '../law/citation.ts';
import type { CalendarStep, Counted } from './calendar-step.ts';
import type { OfficeHours } from './office-hours.ts';
import type { KnownDay } from './work-calendar.ts';

/** A time limit and where it starts. */
export interface TimeLimit {
  /** `2026-11-20`, or `2026-11-20T09:30` as wall time in Viet Nam. */
  receivedAt: string;
  /** The upper end of a range is what counts. */
  duration: Pick<Duration, 'amount' | 'maximum' | 'unit'>;
  /** Giờ làm việc of the office; `OFFICE_HOURS` when absent. */
  officeHours?: OfficeHours;
  /**
   * What a receipt after hours or on a day off means: `asReceived` starts the limit at the moment
   * on the receipt, which is what the law says; `nextWorkingDay` treats it as received when the
   * office opens again, as some one-stop software does.
   */
  afterHours?: 'asReceived' | 'nextWorkingDay';
}

/** Another way to read the law, with the day it leads to. */
export interface OtherReading {
  due: string;
  words: Wording;
  legalBasis: readonly Citation[];
}

/** Ngày hẹn trả with its explanation. */
export interface KnownDueDate {
  status: 'known';
  /** The day at whose end the limit ends, or `YYYY-MM-DDTHH:mm` when it ends within the day. */
  due: string;
  /** From the starting day to the due day, day by day. */
  steps: readonly CalendarStep[];
  legalBasis: readonly Citation[];
  /** The office hours, when the result depends on them. */
  officeHours?: OfficeHours;
  otherReading?: OtherReading;
  /** What the reader should know before relying on the date. */
  notes: readonly Wording[];
}

/** Chưa đủ dữ liệu lịch: a day outside the announced calendar would decide, so there is no date. */
export interface BeyondCalendar {
  status: 'beyondCalendar';
  message: Wording;
  known: {
    /** The first day that would have to be known. */
    unknownDay: string;
    /** Where the limit ends, were that a working day. */
    lastDay?: string;
    /** How much of a count of working days or hours lies inside the calendar. */
    counted?: Counted;
    /** Holidays that the law alone fixes, from the unknown day on. */
    holidays: readonly KnownDay[];
  };
  /** The explanation as far as it goes. */
  steps: readonly CalendarStep[];
  legalBasis: readonly Citation[];
}

/** The limit gives nothing to count, or the receipt too little to count from. */
export interface NotCountable {
  status: 'notCountable';
  reason: 'zero' | 'noTime' | 'partOfMonth' | 'noUnit' | 'severalUnits';
  message: Wording;
}

/** What counting a time limit leads to. */
export type DueDate = KnownDueDate | BeyondCalendar | NotCountable;
