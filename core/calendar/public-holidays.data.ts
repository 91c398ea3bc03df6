import type { Wording } from '../wording.ts';
import type {
  AnnouncedYear, KnownDay, SpecialDay, UnsettledSpan, WorkCalendar,
} from './work-calendar.ts';

/*
 * Days off and at work of state offices with a five-day week. Sources:
 * - the law: Bộ luật Lao động 45/2019/QH14 Art. 112(1) (holidays), Art. 112(3) (the Prime Minister
 *   fixes the days of Tết and of 2/9), Art. 111(3) (make-up of a holiday on a weekend);
 *   Nghị quyết 28/2026/QH16 Art. 2 (24/11, in force from 1/7/2026);
 * - the yearly announcements, known from reports about them, named at each day.
 * Holidays on a Saturday or Sunday are not listed: they are days off anyway.
 */

const LABOUR_CODE_HOLIDAY = 'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1';
const LABOUR_CODE_MAKE_UP = 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3';
const CULTURE_DAY_RESOLUTION = 'Nghị quyết 28/2026/QH16, Điều 2';
const NOTICE_2024 = 'Thông báo 5015/TB-LĐTBXH';
const SWAP_NOTICE_2024 = 'Thông báo 1570/TB-LĐTBXH';
const NOTICE_2025 = 'Thông báo 6150/TB-BLĐTBXH';
const NEW_YEAR_LETTER_2026 = 'Công văn 12729/VPCP-KGVX';
const NOTICE_2026 = 'Thông báo 9441/TB-BNV';
/** Says that nothing is swapped around 30/4/2026. */
const NO_SWAP_LETTER_2026 = 'Công văn 3383/BNV-CVL';

const NEW_YEAR: Wording = { vi: 'Tết Dương lịch', en: 'New Year' };
const TET: Wording = { vi: 'Tết Âm lịch', en: 'Lunar New Year' };
const HUNG_KINGS: Wording = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Day' };
const VICTORY: Wording = { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day, 30 April' };
const LABOUR: Wording = { vi: 'Ngày Quốc tế lao động 01/5', en: 'Labour Day, 1 May' };
const NATIONAL: Wording = { vi: 'Quốc khánh 02/9', en: 'National Day, 2 September' };
const CULTURE: Wording = {
  vi: 'Ngày Văn hóa Việt Nam 24/11',
  en: 'Viet Nam Culture Day, 24 November',
};
const MAKE_UP_TET: Wording = { vi: 'nghỉ bù Tết Âm lịch', en: 'day in lieu of Lunar New Year' };
const MAKE_UP_HUNG_KINGS: Wording = {
  vi: 'nghỉ bù Giỗ Tổ Hùng Vương',
  en: 'day in lieu of Hùng Kings’ Day',
};
const MAKE_UP_LABOUR: Wording = {
  vi: 'nghỉ bù Ngày Quốc tế lao động',
  en: 'day in lieu of Labour Day',
};
/** `{day}` is the other half of the swap. */
const SWAP_OFF: Wording = {
  vi: 'nghỉ hoán đổi, làm bù ngày {day}',
  en: 'off, worked on {day} instead',
};
const WORKED_SATURDAY: Wording = {
  vi: 'thứ Bảy làm bù cho ngày {day}',
  en: 'Saturday worked for {day}',
};

/** A weekday off, and the Saturday that is worked for it. */
const swap = (off: string, worked: string, source: string): readonly SpecialDay[] => [
  { day: off, kind: 'swapOff', name: SWAP_OFF, pairedWith: worked, source },
  { day: worked, kind: 'workedSaturday', name: WORKED_SATURDAY, pairedWith: off, source },
];

/** A weekday off, because a holiday fell on a weekend day. */
const makeUp = (day: string, pairedWith: string, name: Wording, source: string): SpecialDay => ({
  day, kind: 'makeUp', name, pairedWith, source,
});

/** Every weekday off and every Saturday at work, 2024–2026. */
export const PUBLIC_HOLIDAYS: readonly SpecialDay[] = [
  { day: '2024-01-01', kind: 'holiday', name: NEW_YEAR, source: LABOUR_CODE_HOLIDAY },
  { day: '2024-02-08', kind: 'holiday', name: TET, source: NOTICE_2024 },
  { day: '2024-02-09', kind: 'holiday', name: TET, source: NOTICE_2024 },
  { day: '2024-02-12', kind: 'holiday', name: TET, source: NOTICE_2024 },
  makeUp('2024-02-13', '2024-02-10', MAKE_UP_TET, NOTICE_2024),
  makeUp('2024-02-14', '2024-02-11', MAKE_UP_TET, NOTICE_2024),
  { day: '2024-04-18', kind: 'holiday', name: HUNG_KINGS, source: LABOUR_CODE_HOLIDAY },
  ...swap('2024-04-29', '2024-05-04', SWAP_NOTICE_2024),
  { day: '2024-04-30', kind: 'holiday', name: VICTORY, source: LABOUR_CODE_HOLIDAY },
  { day: '2024-05-01', kind: 'holiday', name: LABOUR, source: LABOUR_CODE_HOLIDAY },
  { day: '2024-09-02', kind: 'holiday', name: NATIONAL, source: LABOUR_CODE_HOLIDAY },
  { day: '2024-09-03', kind: 'holiday', name: NATIONAL, source: NOTICE_2024 },

  { day: '2025-01-01', kind: 'holiday', name: NEW_YEAR, source: LABOUR_CODE_HOLIDAY },
  { day: '2025-01-27', kind: 'holiday', name: TET, source: NOTICE_2025 },
  { day: '2025-01-28', kind: 'holiday', name: TET, source: NOTICE_2025 },
  { day: '2025-01-29', kind: 'holiday', name: TET, source: NOTICE_2025 },
  { day: '2025-01-30', kind: 'holiday', name: TET, source: NOTICE_2025 },
  { day: '2025-01-31', kind: 'holiday', name: TET, source: NOTICE_2025 },
  { day: '2025-04-07', kind: 'holiday', name: HUNG_KINGS, source: LABOUR_CODE_HOLIDAY },
  { day: '2025-04-30', kind: 'holiday', name: VICTORY, source: LABOUR_CODE_HOLIDAY },
  { day: '2025-05-01', kind: 'holiday', name: LABOUR, source: LABOUR_CODE_HOLIDAY },
  ...swap('2025-05-02', '2025-04-26', NOTICE_2025),
  { day: '2025-09-01', kind: 'holiday', name: NATIONAL, source: NOTICE_2025 },
  { day: '2025-09-02', kind: 'holiday', name: NATIONAL, source: LABOUR_CODE_HOLIDAY },

  { day: '2026-01-01', kind: 'holiday', name: NEW_YEAR, source: LABOUR_CODE_HOLIDAY },
  ...swap('2026-01-02', '2026-01-10', NEW_YEAR_LETTER_2026),
  { day: '2026-02-16', kind: 'holiday', name: TET, source: NOTICE_2026 },
  { day: '2026-02-17', kind: 'holiday', name: TET, source: NOTICE_2026 },
  { day: '2026-02-18', kind: 'holiday', name: TET, source: NOTICE_2026 },
  { day: '2026-02-19', kind: 'holiday', name: TET, source: NOTICE_2026 },
  { day: '2026-02-20', kind: 'holiday', name: TET, source: NOTICE_2026 },
  makeUp('2026-04-27', '2026-04-26', MAKE_UP_HUNG_KINGS, LABOUR_CODE_MAKE_UP),
  { day: '2026-04-30', kind: 'holiday', name: VICTORY, source: LABOUR_CODE_HOLIDAY },
  { day: '2026-05-01', kind: 'holiday', name: LABOUR, source: LABOUR_CODE_HOLIDAY },
  ...swap('2026-08-31', '2026-08-22', NOTICE_2026),
  { day: '2026-09-01', kind: 'holiday', name: NATIONAL, source: NOTICE_2026 },
  { day: '2026-09-02', kind: 'holiday', name: NATIONAL, source: LABOUR_CODE_HOLIDAY },
  // A swap around 24/11/2026 was proposed and no announcement of it was found, so it stays out:
  // Monday 23/11 is a working day here. UNSETTLED makes every answer that rests on it say so.
  { day: '2026-11-24', kind: 'holiday', name: CULTURE, source: CULTURE_DAY_RESOLUTION },
];

/** The announcements that settle each year; a year without them is not in the calendar. */
export const ANNOUNCED_YEARS: readonly AnnouncedYear[] = [
  { from: '2024-01-01', to: '2024-12-31', sources: [NOTICE_2024, SWAP_NOTICE_2024] },
  { from: '2025-01-01', to: '2025-12-31', sources: [NOTICE_2025] },
  {
    from: '2026-01-01',
    to: '2026-12-31',
    sources: [NEW_YEAR_LETTER_2026, NOTICE_2026, NO_SWAP_LETTER_2026, CULTURE_DAY_RESOLUTION],
  },
];

/** From the Saturday two weeks before a swapped Monday (as in August 2026) to the one after it. */
const UNSETTLED: readonly UnsettledSpan[] = [
  {
    from: '2026-11-14',
    to: '2026-11-28',
    words: {
      vi: 'Từng có đề xuất hoán đổi ngày làm việc quanh ngày 24/11/2026, chưa rõ kết quả nên '
        + 'không tính vào lịch; hãy đối chiếu với thông báo chính thức.',
      en: 'A swap of working days around 24 November 2026 was proposed; its outcome is unknown, so '
        + 'the calendar leaves it out. Compare with the official announcement.',
    },
  },
];

/**
 * 2027, from the law alone. Tết and the second day of 2/9 are announced later, and so are swaps:
 * this table says what is known and never gives a date.
 */
export const KNOWN_BEYOND: readonly KnownDay[] = [
  { day: '2027-01-01', name: NEW_YEAR, source: LABOUR_CODE_HOLIDAY },
  { day: '2027-04-16', name: HUNG_KINGS, source: LABOUR_CODE_HOLIDAY },
  { day: '2027-04-30', name: VICTORY, source: LABOUR_CODE_HOLIDAY },
  { day: '2027-05-01', name: LABOUR, source: LABOUR_CODE_HOLIDAY },
  { day: '2027-05-03', name: MAKE_UP_LABOUR, source: LABOUR_CODE_MAKE_UP },
  { day: '2027-09-02', name: NATIONAL, source: LABOUR_CODE_HOLIDAY },
  { day: '2027-11-24', name: CULTURE, source: CULTURE_DAY_RESOLUTION },
];

/** Lịch làm việc of state offices in Viet Nam, announced from 2024 to 2026. */
export const VIET_NAM_CALENDAR: WorkCalendar = {
  from: '2024-01-01',
  to: '2026-12-31',
  specialDays: PUBLIC_HOLIDAYS,
  unsettled: UNSETTLED,
  knownBeyond: KNOWN_BEYOND,
};
