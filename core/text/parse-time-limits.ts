import type { Duration } from '../procedure/processing-time.ts';
import { foldText } from './normalize-text.ts';
import { readProcessingDurations } from './parse-durations.ts';
import { remember } from './remember.ts';

/** Words that introduce a time limit for the agency: "Trong thời hạn 05 ngày …", "không quá 10 ngày". */
const LIMIT = /thời hạn|thời gian|trong vòng|không quá|tối đa|chậm nhất|kể từ|trong \d/u;
/** Clauses whose time is another one: validity, notices, duties of the applicant, parts of the way. */
const OTHER_TIME =
  /hiệu lực|giá trị sử dụng|niêm yết|thông báo|bổ sung|hoàn thiện|trước khi|trước ngày|hết hạn|lấy ý kiến|thời gian tiếp nhận|giờ hành chính|không hợp lệ|chưa hợp lệ|từ chối|chuyển hồ sơ|thanh toán|nộp phí|kết quả (?:kiểm tra|thẩm định)/u;

/**
 * The processing times that a running text states ("Trong thời hạn 15 ngày làm việc kể từ ngày nhận
 * đủ hồ sơ hợp lệ"), without times of other things such as a permit's validity.
 */
export const parseTimeLimits = remember((text): readonly Duration[] =>
  foldText(text.replace(/\n/gu, '; '))
    .split(/[;]|\.(?=\s|$)/u)
    .filter((clause) => isTimeLimit(clause.toLowerCase()))
    .flatMap((clause) => readProcessingDurations(clause.trim())),
);

/** "Trường hợp không phải lấy ý kiến: 07 ngày" is the time of the whole. */
const NO_OPINIONS = /không (?:phải |cần |thuộc (?:trường hợp |diện )?(?:phải )?)?lấy ý kiến/gu;

function isTimeLimit(text: string): boolean {
  const clause = text.replace(NO_OPINIONS, '');
  if (OTHER_TIME.test(clause)) return false;
  return LIMIT.test(clause) || /^[-+*• ]*\d+ (?:ngày|giờ|tháng)/u.test(clause);
}
