import type { Duration, ProcessingTime, TimeStatement } from '../procedure/processing-time.ts';
import { foldText, normalizeText } from './normalize-text.ts';
import { isBlank, saysNone } from './not-stated.ts';
import { readBareDuration, readDurationsWithCases } from './parse-durations.ts';
import { remember } from './remember.ts';

export { parseDurations } from './parse-durations.ts';

/** Words behind "ngày" that make it another day than that of the receipt. */
const ANOTHER_DAY =
  String.raw`(?:làm việc )?(?:tiếp theo|kế tiếp|liền kề|liền sau|hôm sau|sau(?! khi)|mai|thứ |\(?từ thứ |nghỉ|lễ|tết|\d)`;
const SAME_DAY = new RegExp(
  String.raw`trong (?:cùng )?ngày(?! ${ANOTHER_DAY})|trả (?:kết quả )?ngay|giải quyết ngay(?! trong ngày)`,
  'u',
);
/** "Trong ngày làm việc tiếp theo" is one working day, "trong ngày hôm sau" one day. */
const NEXT_DAY =
  /(?:^|trong |vào )(?:ngày (?<working>làm việc )?(?:tiếp theo|kế tiếp|liền kề|liền sau)|ngày hôm sau)/u;

/** Words that say that no time is set, in a cell that has no other. */
const NO_TIME =
  /^(?:(?:không|chưa)(?: có)? (?:quy định|xác định|giới hạn|thời hạn|hạn định)(?: về)?(?: (?:thời hạn|thời gian))?(?: giải quyết| thực hiện)?(?: cụ thể)?|n\/a|khác)\.?$/u;

/** Words of a text that names somebody or something else that sets the time. */
const REFERS_ELSEWHERE =
  /theo (?:quy định|hướng dẫn|thông báo|kế hoạch|lịch|từng)|do .{1,80} quy định|quy định (?:rõ|cụ thể|tại|chi tiết)|t[ùu]y theo|tùy thuộc|căn cứ/u;
/** Words of a text that names an event instead of a duration. */
const EVENT =
  /trước (?:khi|ngày|thời điểm)|sau khi|ngay sau|kể từ khi|khi |cho đến|được coi là|tự động|không phải trả kết quả|trong ngày \d|h[ằà]ng (?:tuần|tháng|quý|năm)/u;

/** Reads thời hạn giải quyết. Never throws: every text gives a value that says what it is. */
export const parseProcessingTime = remember((text): ProcessingTime => {
  const words = normalizeText(text);
  if (words === '') return { text, statement: 'blank', durations: [] };
  if (isBlank(text) || saysNone(text) || NO_TIME.test(words)) {
    return { text, statement: 'notStated', durations: [] };
  }
  const sameDay = SAME_DAY.test(words);
  const clock = clockOf(text);
  const durations = durationsOf(text, !sameDay && clock.cutOff === undefined);
  return {
    text,
    statement: durations.length > 0 || sameDay ? 'stated' : statementWithoutDuration(words),
    durations,
    ...(sameDay && { sameDay }),
    ...clock,
  };
});

function durationsOf(text: string, mayBeNextDay: boolean): Duration[] {
  const folded = foldText(text);
  const durations = readBareDuration(folded) ?? [...readDurationsWithCases(folded)];
  if (durations.length > 0 || !mayBeNextDay) return durations;
  const next = NEXT_DAY.exec(normalizeText(text));
  if (!next) return [];
  const unit = next.groups!['working'] === undefined ? 'day' : 'workingDay';
  return [{ amount: 1, unit, text: next[0] }];
}

const CUT_OFF =
  /sau (?<hour>[01]?\d|2[0-3])(?: \([^()\d]{1,20}\))? ?(?:giờ|h|:)(?: ?(?<minutes>[0-5]\d)(?!\d))?(?<pm> chiều)?(?! ?(?:làm việc|kể từ|tính từ))/iu;
const STARTS_AT = /(?:kể từ|tính từ|từ) ((?:ngày|khi|lúc|thời điểm)(?! \d)(?: [^\s,.;:()]+){1,12})/iu;

/** What starts the clock, and the time of day after which the next working day counts. */
function clockOf(text: string): Pick<ProcessingTime, 'cutOff' | 'startsAt'> {
  const folded = foldText(text);
  const cutOff = cutOffOf(folded);
  const startsAt = STARTS_AT.exec(folded)?.[1];
  return {
    ...(cutOff !== undefined && { cutOff }),
    ...(startsAt !== undefined && { startsAt }),
  };
}

/** "sau 15 giờ", "sau 15:00", "sau 03 (ba) giờ chiều" are `15:00`. */
function cutOffOf(folded: string): string | undefined {
  const { hour, minutes = '00', pm } = CUT_OFF.exec(folded)?.groups ?? {};
  if (hour === undefined) return undefined;
  const ofDay = Number(hour) + (pm !== undefined && Number(hour) < 12 ? 12 : 0);
  return `${String(ofDay).padStart(2, '0')}:${minutes}`;
}

function statementWithoutDuration(words: string): TimeStatement {
  if (REFERS_ELSEWHERE.test(words)) return 'refersElsewhere';
  return EVENT.test(words) ? 'event' : 'unread';
}
