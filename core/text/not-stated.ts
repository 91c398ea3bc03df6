import { normalizeText } from './normalize-text.ts';
import { remember } from './remember.ts';

/** What portals write where they have nothing to say: "Không có thông tin", "Chưa quy định cụ thể." */
const NO_INFORMATION =
  /^(?:thông tin không có|(?:không|chưa) có thông tin(?: (?:cụ thể|chi tiết|về|liên quan).*)?|chưa có|không xác định|chưa xác định|(?:đang|chưa) cập nhật)$/u;
/** List marks, brackets and a full stop around such words. */
const AROUND = /^[-–—.…•*+\s([]+|[-–—.…\s)\]]+$/gu;

/** A quick look: such texts have no letter, or begin with "không", "chưa", "đang" or "thông tin". */
const MAY_BE_BLANK = /^[^\p{L}\d]*(?:$|[kKcCđĐÐ]|d\u0323|[tT]hông tin không)/u;

/** Longer texts say something. */
const LONGEST = 200;

/** What says that there is no such thing: "Không", "Không quy định". */
const NONE = /^(?:không|không có|không quy định|chưa quy định|không có quy định|không yêu cầu)(?: cụ thể)?$/u;

/** True for words that carry no information at all, and for the empty text. */
export function isBlank(text: string): boolean {
  if (text.length > LONGEST && text.trim().length > LONGEST) return false;
  return MAY_BE_BLANK.test(text) && saysNothing(text);
}

const saysNothing = remember((text) => {
  const words = normalizeText(text).replace(AROUND, '');
  return words === '' || NO_INFORMATION.test(words);
});

/** True for words that say that there is none ("Không", "Không quy định"). */
export function saysNone(text: string): boolean {
  return NONE.test(normalizeText(text).replace(AROUND, ''));
}
