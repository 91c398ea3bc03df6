/**
 * The words that name the case of a duration: "trường hợp phải xác minh thì không quá 08 ngày",
 * "60 ngày (đối với đất đấu giá)", "10 ngày đối với hồ sơ nộp trực tuyến", "Cấp lại: 10 ngày".
 */

/** Words that lead from a case to its number. */
const LEADS_TO_NUMBER =
  '(?: thì)?(?: thời (?:hạn|gian)(?: giải quyết)?(?: là)?| không quá| tối đa| là| thêm)*:? ?';
const CASE_BEFORE = new RegExp(
  String.raw`((?:(?:trong )?trường hợp|đối với|nếu|khi cần|kéo dài|gia hạn)[^.;:•\n]{0,100}?)[:,]?${LEADS_TO_NUMBER}$`,
  'iu',
);

const LABEL = /^(?:[-+o▪*, ]+ )?([^:()]{2,100}): ?(?:(?:không quá|tối đa|trong (?:vòng|thời hạn)) )?$/iu;
/** Labels that name no case: of the cell, of steps, offices and channels, of the whole. */
const NO_CASE =
  /^(?:tiếp nhận|thẩm định|kiểm tra|phê duyệt|trả |trình )|thời (?:hạn|gian)|tổng|số ngày|bước|trong đó|cụ thể|như sau|bao gồm|quy định|thực tế|kể từ|trực t|bưu |(?:^| )(?:tại|sở|bộ|phòng|ban|cục|ubnd|ủy ban|cơ quan|văn phòng|trung tâm|hội đồng|chủ tịch|công an|công ty) /iu;

/** The case that is named before a number in its clause, or the label right before it. */
export function caseBefore(before: string, sinceLast: string): string | undefined {
  const clause = before.split(/[.;•]|(?:^| )[-+] |\b[a-e]\) /u).at(-1) ?? '';
  const named = CASE_BEFORE.exec(clause)?.[1]?.trim();
  if (named) return named;
  if (!/: ?\P{N}{0,30}$/u.test(sinceLast)) return undefined;
  const label = LABEL.exec(sinceLast.split(/[.;•▪\n]|\b[a-e]\) /u).at(-1) ?? '')?.[1]?.trim();
  return !label || NO_CASE.test(`${label} `) ? undefined : label;
}

/** "kể từ ngày nhận đủ hồ sơ" may stand between a number and its case. */
const SINCE = String.raw`(?:,? ?(?:kể|tính) từ [^.,;:()•\d]{1,80}?)?`;
const CASE_BEHIND = new RegExp(
  String.raw`^${SINCE}(?: ?\( ?(?<bracketed>(?:(?:chỉ )?áp dụng )?(?:riêng |trường hợp|đối với|với|nếu|cho) [^()]{2,150})\)` +
    String.raw`|(?<comma>,)? ?(?<plain>(?:(?:chỉ )?áp dụng )?(?:đối với|(?:trong )?trường hợp|nếu) [^.;•()\n]{2,150}))`,
  'iu',
);
const MAY_NAME_CASE = /đối với|trường hợp|nếu|áp dụng|\( ?(?:riêng|với|cho) /iu;
/** The number that follows belongs to these words: "…, trường hợp xác minh là 08 ngày". */
const LEADS_ON = /(?:thì|thời (?:hạn|gian)(?: giải quyết)?|không quá|tối đa|là|còn|thêm|:)\s*$/iu;
/** What follows a case in its clause. */
const CASE_ENDS = /,? (?:(?:kể|tính) từ |thì ).*$|(?:,| và| hoặc| -| o)* ?$/u;
/** "(nếu có)" is no case; "(nếu đã đủ ý kiến thì bỏ qua bước này)" is a remark. */
const REMARK = /^nếu có$| thì /iu;

/** The case that stands behind a number, and how many characters of the text it takes. */
export function caseBehind(
  after: string,
  hasNext: boolean,
): { condition: string; length: number } | undefined {
  const match = MAY_NAME_CASE.test(after) ? CASE_BEHIND.exec(after) : undefined;
  const { bracketed, plain = '', comma } = match?.groups ?? {};
  if (!match) return undefined;
  if (bracketed !== undefined) {
    const condition = bracketed.trim();
    return REMARK.test(condition) ? undefined : { condition, length: match[0].length };
  }
  const reachesNext = hasNext && !/[.;•]/u.test(after);
  if (reachesNext && (comma !== undefined || LEADS_ON.test(after))) return undefined;
  const isCut = /^\p{L}/u.test(after.slice(match[0].length));
  const words = isCut ? plain.replace(/ \S*$/u, '') : plain;
  return { condition: words.replace(CASE_ENDS, ''), length: match[0].length };
}
