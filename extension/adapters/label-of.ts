import { remember } from '#core/text/remember.ts';
import { foldLabel } from './fold-label.ts';

/** "1.", "IV)", "a)", "⏰", "-" before a label. */
const NUMBER = /^(?:[^\p{L}\p{N}]+|(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)/](?!\d)\s*)+/u;
/** "(nếu có)", "(*)", "(2)", "*" behind it. */
const REMARK = /(?:\s*\((?:nếu có|nếu|\*|\d{1,3}|đồng|vnđ|ngày)[^()]{0,20}\)|[\s:：*.…–-])+$/u;
/** "Phí, lệ phí", "Phí/Lệ phí", "Phí và lệ phí", "Phí hoặc lệ phí" are one label. */
const JOINT = /\s*[,;/–-]\s*|\s+(?:và|hoặc)\s+/gu;
/** What a label may add: "Trình tự thực hiện thủ tục hành chính". */
const ADDITION =
  /(?: của|(?<=thực hiện|giải quyết|pháp lý)) (?:thủ tục hành chính|thủ tục|tthc|hồ sơ)$/u;

/**
 * A label without the numbers, marks, remarks and additions that portals put around it, for
 * comparison. Adapters ask for the same labels on every page.
 */
export const labelOf = remember((text) =>
  foldLabel(text)
    .replace(NUMBER, '')
    .replace(REMARK, '')
    .replace(JOINT, ' ')
    .replace(ADDITION, ''),
);
