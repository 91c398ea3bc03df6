/**
 * Time limits worked out by hand with a wall calendar from the published days off, not by the
 * program: why the case is there, receipt, duration as "amount[-maximum] unit", due day or moment.
 * `beyond` stands for "chưa đủ dữ liệu lịch". Office hours 07:30–11:30, 13:30–17:00.
 */
export const DUE_DATES: readonly [
  why: string,
  receivedAt: string,
  duration: string,
  due: string,
][] = [
  // ngày làm việc
  ['New Year 2024 after a Sunday receipt', '2023-12-31', '1 workingDay', '2024-01-02'],
  ['the whole of Tết 2024', '2024-02-07', '1 workingDay', '2024-02-15'],
  ['five days across Tết 2024', '2024-02-05', '5 workingDay', '2024-02-19'],
  ['Giỗ Tổ on a Thursday, 2024', '2024-04-17', '1 workingDay', '2024-04-19'],
  ['30/4/2024 with its worked Saturday', '2024-04-26', '3 workingDay', '2024-05-04'],
  ['one day after the worked Saturday of 2024', '2024-04-26', '4 workingDay', '2024-05-06'],
  ['2/9 and 3/9/2024', '2024-08-30', '2 workingDay', '2024-09-05'],
  ['New Year 2025', '2024-12-31', '1 workingDay', '2025-01-02'],
  ['Tết 2025', '2025-01-24', '1 workingDay', '2025-02-03'],
  ['ten days across Tết 2025', '2025-01-20', '10 workingDay', '2025-02-10'],
  ['Giỗ Tổ on a Monday, 2025', '2025-04-04', '1 workingDay', '2025-04-08'],
  ['the worked Saturday before 30/4/2025', '2025-04-25', '1 workingDay', '2025-04-26'],
  ['30/4, 1/5 and the swapped 2/5/2025', '2025-04-25', '5 workingDay', '2025-05-06'],
  ['1/9 and 2/9/2025', '2025-08-29', '3 workingDay', '2025-09-05'],
  ['New Year 2026 with the swapped 2/1', '2025-12-31', '1 workingDay', '2026-01-05'],
  ['the worked Saturday 10/1/2026', '2025-12-31', '6 workingDay', '2026-01-10'],
  ['Tết 2026', '2026-02-13', '1 workingDay', '2026-02-23'],
  ['fifteen days across Tết 2026', '2026-02-09', '15 workingDay', '2026-03-09'],
  ['make-up of Giỗ Tổ, 30/4 and 1/5/2026', '2026-04-24', '3 workingDay', '2026-05-04'],
  ['the worked Saturday 22/8/2026', '2026-08-21', '1 workingDay', '2026-08-22'],
  ['the swapped 31/8, 1/9 and 2/9/2026', '2026-08-21', '10 workingDay', '2026-09-08'],
  ['24/11/2026', '2026-11-23', '1 workingDay', '2026-11-25'],
  ['five days across 24/11/2026', '2026-11-20', '5 workingDay', '2026-11-30'],
  ['the last announced day', '2026-12-30', '1 workingDay', '2026-12-31'],
  ['one day too far', '2026-12-31', '1 workingDay', 'beyond'],
  ['days of 2023 would decide', '2023-12-20', '5 workingDay', 'beyond'],
  ['a range lasts to its upper end', '2026-03-02', '3-5 workingDay', '2026-03-09'],
  ['receipt on a Saturday', '2026-03-07', '1 workingDay', '2026-03-09'],
  ['half a day is the next morning', '2026-03-02', '0.5 workingDay', '2026-03-03T11:15'],
  ['a day and a half', '2026-03-02', '1.5 workingDay', '2026-03-04T11:15'],
  ['0.8 of a day goes over lunch', '2026-03-02', '0.8 workingDay', '2026-03-03T15:30'],
  ['half a day on a worked Saturday', '2026-08-21', '0.5 workingDay', '2026-08-22T11:15'],
  // ngày
  ['days off in between count', '2026-03-02', '10 day', '2026-03-12'],
  ['a Saturday rolls to Monday', '2026-03-02', '5 day', '2026-03-09'],
  ['a Sunday rolls to Monday', '2026-03-02', '6 day', '2026-03-09'],
  ['a Monday stays', '2026-03-02', '7 day', '2026-03-09'],
  ['the last day is in Tết 2026', '2026-02-10', '7 day', '2026-02-23'],
  ['the Sunday before Tết 2026', '2026-02-10', '5 day', '2026-02-23'],
  ['the Friday before Tết 2026', '2026-02-12', '1 day', '2026-02-13'],
  ['the last day is mùng 1, 2025', '2025-01-19', '10 day', '2025-02-03'],
  ['the last day is 30/4/2024', '2024-04-20', '10 day', '2024-05-02'],
  ['the last day is 24/11/2026', '2026-11-14', '10 day', '2026-11-25'],
  ['the last day is a worked Saturday', '2026-08-12', '10 day', '2026-08-22'],
  ['the last day is a swapped Monday', '2026-08-21', '10 day', '2026-09-03'],
  ['thirty days end on the leap day', '2024-01-30', '30 day', '2024-02-29'],
  ['received before the calendar, ends inside', '2023-12-20', '30 day', '2024-01-19'],
  ['half a day lasts to the end of the day', '2026-03-02', '0.5 day', '2026-03-03'],
  ['the last day is 1/1/2027', '2026-12-02', '30 day', 'beyond'],
  ['the last day is long past the calendar', '2026-12-02', '400 day', 'beyond'],
  ['more days than years have', '2026-12-02', '999999999 day', 'beyond'],
  // tuần, tháng, năm
  ['two weeks', '2026-03-02', '2 week', '2026-03-16'],
  ['three weeks end on 24/11/2026', '2026-11-03', '3 week', '2026-11-25'],
  ['a week and a half is eleven days', '2026-03-02', '1.5 week', '2026-03-13'],
  ['31 January, a leap year', '2024-01-31', '1 month', '2024-02-29'],
  ['31 January, an ordinary year', '2025-01-31', '1 month', '2025-02-28'],
  ['30 November and three months roll', '2025-11-30', '3 month', '2026-03-02'],
  ['31 May', '2026-05-31', '1 month', '2026-06-30'],
  ['a month ends in Tết 2026', '2026-01-17', '1 month', '2026-02-23'],
  ['a month ends on 24/11/2026', '2026-10-24', '1 month', '2026-11-25'],
  ['a year from the leap day', '2024-02-29', '1 year', '2025-02-28'],
  ['two years from the leap day roll', '2024-02-29', '2 year', '2026-03-02'],
  ['a year and a half is eighteen months', '2024-06-03', '1.5 year', '2025-12-03'],
  ['a year that ends in 2027', '2026-03-02', '1 year', 'beyond'],
  // giờ làm việc
  ['within the morning', '2026-03-02T08:00', '2 workingHour', '2026-03-02T10:00'],
  ['over lunch', '2026-03-02T10:30', '2 workingHour', '2026-03-02T14:30'],
  ['into the next day', '2026-03-02T10:00', '8 workingHour', '2026-03-03T10:30'],
  ['received at lunch', '2026-03-02T12:00', '1 workingHour', '2026-03-02T14:30'],
  ['after hours, ends with the morning', '2026-03-02T18:30', '4 workingHour', '2026-03-03T11:30'],
  ['received at closing', '2026-03-02T17:00', '1 workingHour', '2026-03-03T08:30'],
  ['received before opening', '2026-03-02T06:00', '1 workingHour', '2026-03-02T08:30'],
  ['across Tết 2026', '2026-02-13T16:00', '8 workingHour', '2026-02-23T16:30'],
  ['into a worked Saturday', '2026-08-21T16:00', '2 workingHour', '2026-08-22T08:30'],
  ['across 24/11/2026', '2026-11-23T16:30', '1 workingHour', '2026-11-25T08:00'],
  ['past the last announced day', '2026-12-31T16:30', '1 workingHour', 'beyond'],
  // giờ, phút
  ['24 hours', '2026-03-02T09:30', '24 hour', '2026-03-03T09:30'],
  ['half an hour over midnight', '2026-03-02T23:45', '30 minute', '2026-03-03T00:15'],
  ['24 hours into the leap day', '2024-02-28T12:00', '24 hour', '2024-02-29T12:00'],
  ['24 hours end on a Saturday', '2026-11-20T09:30', '24 hour', '2026-11-21T09:30'],
  ['48 hours end at midnight', '2026-03-02T00:00', '48 hour', '2026-03-04T00:00'],
  ['24 hours into 2027', '2026-12-31T12:00', '24 hour', 'beyond'],
  ['an hour to the end of the last announced day', '2026-12-31T23:00', '1 hour', '2027-01-01T00:00'],
  ['one minute more', '2026-12-31T23:00', '61 minute', 'beyond'],
];

/** The same, with the rule that a receipt after hours is one of the next working day. */
export const MOVED_RECEIPTS: typeof DUE_DATES = [
  ['after closing on a Friday', '2026-03-06T17:30', '1 workingDay', '2026-03-10'],
  ['on a Saturday', '2026-03-07', '1 workingDay', '2026-03-10'],
  ['on a worked Saturday', '2026-08-22', '1 workingDay', '2026-08-24'],
  ['at closing is within hours', '2026-03-06T17:00', '1 workingDay', '2026-03-09'],
  ['at lunch is within the day', '2026-03-06T12:00', '1 workingDay', '2026-03-09'],
  ['before opening is within the day', '2026-03-06T05:00', '1 workingDay', '2026-03-09'],
  ['working hours start at opening', '2026-03-06T17:30', '1 workingHour', '2026-03-09T08:30'],
  ['hours start at opening', '2026-03-06T18:00', '2 hour', '2026-03-09T09:30'],
  ['calendar days start later too', '2026-03-06T18:00', '1 day', '2026-03-10'],
  ['after closing on the last announced day', '2026-12-31T18:00', '1 day', 'beyond'],
  ['received before the calendar', '2023-12-20', '30 day', 'beyond'],
];

/** "Ngay trong ngày; sau 15 giờ thì ngày làm việc tiếp theo": receipt, due day. */
export const SAME_DAY: readonly [receivedAt: string, due: string][] = [
  ['2026-03-02T08:00', '2026-03-02'],
  ['2026-03-02T15:00', '2026-03-02'],
  ['2026-03-02T15:01', '2026-03-03'],
  ['2026-03-06T16:00', '2026-03-09'],
  ['2026-02-13T15:30', '2026-02-23'],
  ['2026-11-23T15:30', '2026-11-25'],
  ['2026-08-21T15:30', '2026-08-22'],
  ['2026-03-07T09:00', '2026-03-09'],
  ['2026-03-07', '2026-03-09'],
  ['2026-12-31T14:59', '2026-12-31'],
  ['2026-12-31T15:01', 'beyond'],
  ['2027-01-04T09:00', 'beyond'],
];

/** Due day; apology as the decree is written; last working day by then. */
export const APOLOGIES: readonly [due: string, apologyBy: string, practical?: string][] = [
  ['2026-03-04', '2026-03-03', '2026-03-03'],
  ['2026-03-09', '2026-03-08', '2026-03-06'],
  ['2026-02-23', '2026-02-22', '2026-02-13'],
  ['2026-11-25', '2026-11-24', '2026-11-23'],
  ['2026-08-24', '2026-08-23', '2026-08-22'],
  ['2026-03-03T11:15', '2026-03-02', '2026-03-02'],
  ['2024-03-01', '2024-02-29', '2024-02-29'],
  // 00:00 is 24:00 of the day before.
  ['2026-11-07T00:00', '2026-11-05', '2026-11-05'],
  ['2027-01-01T00:00', '2026-12-30', '2026-12-30'],
  ['2027-01-01', '2026-12-31', '2026-12-31'],
  ['2027-01-04', '2027-01-03', undefined],
  ['2024-01-01', '2023-12-31', undefined],
];

/**
 * Signing, effect, kind; the two readings, `-` where there is none; the last day for entry into the
 * national database. 2026-03-25 is 23 days and 17 working days after 2026-03-02.
 */
export const LEAD_TIMES: readonly [
  signed: string,
  effective: string,
  kind: 'ministry' | 'province' | 'shortened',
  inCalendarDays: string,
  inWorkingDays: string,
  entry: string,
][] = [
  ['2026-03-02', '2026-03-25', 'ministry', 'onTime', 'late', '2026-03-16'],
  ['2026-03-02', '2026-03-22', 'ministry', 'onTime', 'late', '2026-03-16'],
  ['2026-03-02', '2026-03-21', 'ministry', 'late', 'late', '2026-03-16'],
  ['2026-03-02', '2026-03-30', 'ministry', 'onTime', 'onTime', '2026-03-16'],
  ['2026-03-02', '2026-03-27', 'ministry', 'onTime', 'late', '2026-03-16'],
  ['2026-03-02', '2026-03-07', 'province', 'onTime', 'onTime', '2026-03-09'],
  ['2026-03-02', '2026-03-06', 'province', 'late', 'late', '2026-03-09'],
  ['2026-02-13', '2026-02-23', 'province', 'onTime', 'late', '2026-02-27'],
  ['2026-12-01', '2027-03-01', 'ministry', 'onTime', 'onTime', '2026-12-15'],
  ['2026-12-21', '2027-01-06', 'ministry', 'late', 'late', 'beyond'],
  ['2026-12-15', '2027-02-01', 'ministry', 'onTime', 'beyondCalendar', '2026-12-29'],
  ['2026-03-05', '2026-03-02', 'shortened', 'onTime', '-', '2026-03-09'],
  ['2026-03-06', '2026-03-02', 'shortened', 'late', '-', '2026-03-10'],
  ['2026-03-09', '2026-03-05', 'shortened', 'onTime', '-', '2026-03-11'],
  ['2026-03-10', '2026-03-05', 'shortened', 'late', '-', '2026-03-12'],
  ['2026-12-31', '2026-12-30', 'shortened', 'onTime', '-', 'beyond'],
  ['2027-01-05', '2026-12-30', 'shortened', 'beyondCalendar', '-', 'beyond'],
];

/** Days off on weekdays, worked Saturdays, and the working days that are left, counted by hand. */
export const PUBLISHED_YEARS: readonly [
  year: number,
  off: string,
  worked: string,
  workingDays: number,
][] = [
  // 262 weekdays - 12 + 1
  [2024, '1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9', '4/5', 251],
  // 261 weekdays - 12 + 1
  [2025, '1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9', '26/4', 250],
  // 261 weekdays - 14 + 2
  [2026, '1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11', '10/1 22/8', 249],
];

/** Mùng 1 Tết and Giỗ Tổ Hùng Vương (10/3 âm lịch), by the lunar calendar of Viet Nam (UTC+7). */
export const LUNAR_DAYS: readonly [newYear: string, hungKings: string][] = [
  ['2024-02-10', '2024-04-18'],
  ['2025-01-29', '2025-04-07'],
  ['2026-02-17', '2026-04-26'],
  ['2027-02-06', '2027-04-16'],
  ['2028-01-26', '2028-04-04'],
  ['2029-02-13', '2029-04-23'],
  ['2030-02-02', '2030-04-12'],
];
