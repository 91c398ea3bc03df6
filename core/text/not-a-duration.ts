import type { TimeUnit } from '../procedure/processing-time.ts';
import { NUMBER_WORDS } from './parse-number-words.ts';

/** A number with a unit as it was found, and the words around it. */
export interface Found {
  before: string;
  after: string;
  unit: TimeUnit;
  /** Absent when it is no number ("15/30"). */
  amount?: number;
  /** The second number of "10-15" and "3 hoặc 5". */
  maximum?: number;
  inWords: boolean;
}

const DATE_BEFORE = /(?:ngày|tháng|mùng|quý|năm|khóa|thứ) $/iu;
const DATE_AFTER = /^ (?:tháng |năm )?\d/u;
/** "1 tháng 15 ngày", "1 năm 6 tháng": the number is that of another unit, not of a date. */
const SMALLER_UNIT_AFTER: Readonly<Partial<Record<TimeUnit, RegExp>>> = {
  month: /^ \d{1,3}(?: ?\([^()\d]{1,40}\))? (?:ngày|tuần|giờ)/iu,
  year: /^ \d{1,3}(?: ?\([^()\d]{1,40}\))? (?:tháng|ngày|tuần|giờ)/iu,
};

/** "hai trăm năm mươi", "học kỳ hai năm học", "hai năm một lần": "năm" is five, or no length. */
const NO_YEAR_AFTER = new RegExp(
  String.raw`^ (?:(?:${NUMBER_WORDS}|nghìn|ngàn|triệu|tỷ)(?! tháng)|học|nay|sau|trước|tới|qua|\d+ lần)(?!\p{L})`,
  'iu',
);
const FREQUENCY_BEFORE = /(?:lần|kỳ|đợt|mỗi|hằng|hàng) $/iu;
/** "07 ngày/tuần" says how often. */
const RATE_AFTER = /^ ?\/ ?(?:ngày|tuần|tháng|năm)(?!\p{L})/iu;

/** True for the month of a date, the year of a date, and a number per week or month. */
export function isDateOrRate({ before, after, unit, inWords }: Found): boolean {
  if (RATE_AFTER.test(after)) return true;
  if (unit === 'day') return /\d (?:giờ|h) ?\/ ?$/iu.test(before);
  if (unit !== 'month' && unit !== 'year') return false;
  if (unit === 'year' && inWords) {
    if (NO_YEAR_AFTER.test(after) || FREQUENCY_BEFORE.test(before)) return true;
  }
  if (DATE_BEFORE.test(before)) return true;
  return DATE_AFTER.test(after) && !SMALLER_UNIT_AFTER[unit]!.test(after);
}

const CLOCK_BEFORE =
  /(?:(?:sau|trước|lúc|từ|đến|vào|hồi|khoảng|sáng|chiều|trưa|tối):? |(?:điểm|khoản|mục|mẫu) |(?:giờ|h)(?: ?\d{1,2}(?: phút)?)? ?[-–] ?)$/iu;
const OPENING_HOURS_BEFORE =
  /(?<!\d )(?:giờ hành chính|(?:giờ|thời gian) (?:làm việc|mở cửa|tiếp nhận)(?: hồ sơ)?) ?: ?$/iu;
const CLOCK_AFTER =
  /^(?: ?\/ ?\d|(?: ?\d{1,2}(?: phút)?)? ?(?:[-–]|đến|tới) ?(?:[01]?\d|2[0-4]) ?(?:giờ|h)| (?:sáng|chiều|trưa|tối)(?!\p{L}))/iu;

/** True for a time of day ("sau 15 giờ") and for opening hours ("8 giờ - 17 giờ", "24 giờ/07 ngày"). */
export function isClock({ before, after, unit, amount = 0, maximum = amount }: Found): boolean {
  if (unit !== 'hour' || maximum > 24) return false;
  return CLOCK_BEFORE.test(before) || OPENING_HOURS_BEFORE.test(before) || CLOCK_AFTER.test(after);
}

/** Words that may stand between "có giá trị" and its number. */
const UP_TO =
  '(?: (?:sử dụng|thi hành|pháp lý|là|trong|vòng|thời hạn|thời gian|tối đa|tối thiểu|không quá|ít nhất|dưới|trên|từ))*';
const PERMIT = '(?:giấy phép|giấy chứng nhận|chứng chỉ|chứng nhận|thẻ|hộ chiếu|thị thực|văn bằng)';
const VALIDITY_BEFORE = new RegExp(
  String.raw`(?:(?:giá trị|hiệu lực|có thời hạn)${UP_TO}` +
    String.raw`|thời hạn (?:(?:sử dụng|lưu hành|bảo hộ|hiệu lực|giá trị)|(?:của )?${PERMIT})[^.;:,()]{0,40}?${UP_TO}):? $`,
  'iu',
);
/** "cấp giấy phép thời hạn 05 năm", but not "cấp giấy phép trong thời hạn 05 ngày". */
const LONG_VALIDITY_BEFORE = new RegExp(`${PERMIT} thời hạn${UP_TO} $`, 'iu');
const OTHER_TIME_AFTER = /^ (?:hiệu lực|giá trị|trước (?:khi|ngày|thời điểm))/iu;

/** True for how long a permit is valid, and for a time that is counted back from an event. */
export function isOtherTime({ before, after, unit }: Found): boolean {
  if (OTHER_TIME_AFTER.test(after) || VALIDITY_BEFORE.test(before)) return true;
  return (unit === 'month' || unit === 'year') && LONG_VALIDITY_BEFORE.test(before);
}
