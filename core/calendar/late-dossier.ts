import type { Wording } from '../wording.ts';
import { addWorkingDays } from './add-working-days.ts';
import type { Citation } from '../law/citation.ts';
import { LATE_WORDS } from './calendar-words.data.ts';
import { addDays } from './day.ts';
import { describeDay } from './is-working-day.ts';
import { EARLIER_LATE_BASIS, LATE_BASIS, ONE_STOP_DECREE_FROM } from './legal-basis.data.ts';
import { lastDayOf, parseMoment } from './moment.ts';
import { VIET_NAM_CALENDAR } from './public-holidays.data.ts';
import { formatDay, say } from './say.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Hồ sơ dự kiến quá hạn. */
export interface LateDossierCase {
  /** Ngày hẹn trả as printed, a day or a day and time; 00:00 is the end of the day before. */
  due: string;
  /** How often the dossier has been re-appointed already. */
  reappointments: number;
}

/** What is owed for a dossier that will be late. */
export interface LateDossier {
  /** The last day for the written apology as the decree is written: one calendar day before. */
  apologyBy: string;
  /** The last working day by then; undefined when the calendar does not tell. */
  practicalApologyBy?: string;
  /** Both days in words. */
  words: Wording;
  /** Hẹn lại: allowed once. */
  mayReappoint: boolean;
  /** Present when it was re-appointed more than once, which the decree forbids. */
  violation?: { words: Wording; legalBasis: readonly Citation[] };
  legalBasis: readonly Citation[];
}

/**
 * Apology and re-appointment of a late dossier, Nghị định 118/2025/NĐ-CP Art. 19(6): the apology
 * "trong thời hạn chậm nhất 01 ngày trước ngày hết hạn", the re-appointment "không quá một lần". A
 * limit of hours may end within a day of the receipt; then the apology day lies before it.
 * @throws RangeError when `due` is no day or `reappointments` no whole number from 0
 */
export function lateDossier(
  { due, reappointments }: LateDossierCase,
  calendar: WorkCalendar = VIET_NAM_CALENDAR,
): LateDossier {
  if (!Number.isInteger(reappointments) || reappointments < 0) {
    throw new RangeError(`reappointments must be a whole number from 0, got ${reappointments}`);
  }
  const day = lastDayOf(parseMoment(due));
  const legalBasis = [day < ONE_STOP_DECREE_FROM ? EARLIER_LATE_BASIS : LATE_BASIS];
  const words = say(LATE_WORDS.tooOften, { count: reappointments });
  return {
    ...apology(addDays(day, -1), calendar),
    mayReappoint: reappointments === 0,
    ...(reappointments > 1 && { violation: { words, legalBasis } }),
    legalBasis,
  };
}

function apology(
  apologyBy: string,
  calendar: WorkCalendar,
): Pick<LateDossier, 'apologyBy' | 'practicalApologyBy' | 'words'> {
  const described = describeDay(apologyBy, calendar);
  const day = formatDay(apologyBy);
  if (described?.working) {
    return { apologyBy, practicalApologyBy: apologyBy, words: say(LATE_WORDS.apology, { day }) };
  }
  const practical = described && addWorkingDays(apologyBy, -1, calendar);
  if (!described || practical === undefined) {
    return { apologyBy, words: say(LATE_WORDS.apologyUnknown, { day }) };
  }
  const words = say(LATE_WORDS.apologyOnDayOff, {
    day,
    why: described.why,
    practical: formatDay(practical),
  });
  return { apologyBy, practicalApologyBy: practical, words };
}
