import { normalizeText } from './normalize-text.ts';
import { remember } from './remember.ts';

/**
 * What portals write where they have nothing to say: "Không có thông tin", "Chưa quy định cụ thể.",
 * and what their programs write for an absent value.
 */
const NO_INFORMATION =
  /^(?:null|undefined|nan|n\/a|thông tin không có|(?:không|chưa) có thông tin(?: (?:cụ thể|chi tiết|về|liên quan).*)?|chưa có|không xác định|chưa xác định|(?:đang|chưa) cập nhật)$/u;
/** List marks, brackets and a full stop around such words. */
const AROUND = /^[-–—.…•*+\s([]+|[-–—.…:\s)\]]+$/gu;

/** A quick look: such texts have no letter, or begin as those words do. */
const MAY_BE_BLANK = /^[^\p{L}\d]*(?:$|[kKcCđĐÐ]|d\u0323|[tT]hông tin không|[nN][uUaA/]|[uU][nN][dD])/u;

/** Longer texts say something. */
const LONGEST = 200;

/** A quick look: such words begin with "không" or "chưa". */
const MAY_BE_NONE = /^[^\p{L}\d]*(?:[kK][hH]|[cC][hH])/u;
/** What says that there is no such thing: "Không", "Không quy định". */
const NONE = /^(?:không|không có|không quy định|chưa quy định|không có quy định|không yêu cầu)(?: cụ thể)?$/u;

/** What points elsewhere instead of telling: "Theo quy định", "Xem chi tiết", "Tệp đính kèm", "1". */
const ATTACHED = '(?:(?:tại|trong|theo) )?(?:các )?(?:tệp|file|tập tin|văn bản)(?: đính)? kèm(?: theo)?';
const POINTS_ELSEWHERE = new RegExp(
  '^(?:theo (?:đúng )?quy định(?: (?:của )?(?:pháp luật|nhà nước))?(?: hiện hành)?' +
    '|(?:xem )?(?:nội dung )?(?:chi tiết|cụ thể)(?: xem)?|xem (?:thêm|tiếp)|(?:xem )?(?:tại đây|như trên)' +
    String.raw`|(?:xem )?(?:(?:chi tiết|cụ thể) )?(?:xem )?${ATTACHED}|\d{1,4})$`,
  'u',
);

/** True for words that carry no information at all, and for the empty text. */
export function isBlank(text: string): boolean {
  return isShort(text) && MAY_BE_BLANK.test(text) && saysNothing(text);
}

function isShort(text: string): boolean {
  return text.length <= LONGEST || text.trim().length <= LONGEST;
}

const saysNothing = remember((text) => {
  const words = bareWords(text);
  return words === '' || NO_INFORMATION.test(words);
});

/** The words of a cell without list marks, brackets and a full stop around them. */
function bareWords(text: string): string {
  return normalizeText(text).replace(AROUND, '');
}

/** True for words that say that there is none ("Không", "Không quy định"). */
export function saysNone(text: string): boolean {
  return isShort(text) && MAY_BE_NONE.test(text) && NONE.test(bareWords(text));
}

/** The label of a part, or "Thủ tục 1" for a name, where its words should stand. */
const BARE_LABEL = new RegExp(
  '^(?:(?:tên )?(?:thủ tục(?: hành chính)?|tthc)(?: (?:mới|số))?(?: \\d{1,4})?|trình tự(?: thực hiện)?' +
    '|cách thức(?: thực hiện)?|thành phần(?:, số lượng)? hồ sơ|hồ sơ|đối tượng(?: thực hiện)?' +
    '|cơ quan(?: (?:giải quyết|thực hiện|có thẩm quyền))?)$',
  'u',
);

/** A quick look: how words that point elsewhere and labels begin, or a number. */
const MAY_SAY_LITTLE =
  /^[^\p{L}\d]*(?:\d|xem|theo|chi t|cụ t|nội d|tạ|tro|các|tệ|tập|fi|văn|nh|thủ|tên|tth|trì|thà|hồ|đố|cơ)/u;
/** Such words are shorter than this. */
const LONGEST_POINTER = 60;

/**
 * True for words that point elsewhere, for a bare number, and for a label without contents: no one
 * learns anything from them.
 */
export function saysLittle(text: string): boolean {
  if (text.length > LONGEST_POINTER && text.trim().length > LONGEST_POINTER) return false;
  return saysLittleNormal(normalizeText(text));
}

/** The same of a text that is normalised already. */
export function saysLittleNormal(normal: string): boolean {
  if (normal.length > LONGEST_POINTER || !MAY_SAY_LITTLE.test(normal)) return false;
  const words = normal.replace(AROUND, '');
  return POINTS_ELSEWHERE.test(words) || BARE_LABEL.test(words);
}
