import type { Procedure, SubmissionMethod } from '../procedure/procedure.ts';
import type { Reason, Verdict } from './rule.ts';

/** What every rule says of a field that the reader did not find on the page. */
export const NOT_FOUND: Reason = {
  outcome: 'cantTell',
  message: {
    vi: 'Bộ đọc không thấy mục này trên trang, nên chưa kết luận được.',
    en: 'The reader did not find this on the page, so nothing can be concluded.',
  },
  mend: {
    vi: 'Mở các phần bị thu gọn (nếu có) rồi soát lại, hoặc xem trực tiếp nội dung công khai.',
    en: 'Open collapsed parts, if any, and check again, or look at the publication itself.',
  },
};

/** What rules say of words that cannot be read; the rule on readable text fails for them. */
export const UNREADABLE: Reason = {
  outcome: 'cantTell',
  message: {
    vi: 'Nội dung không đọc được (có thể do lỗi mã hóa chữ), nên chưa kết luận được.',
    en: 'The text cannot be read, its encoding may be broken, so nothing can be concluded.',
  },
};

/** What rules on what is stated say of a cell that no reader understands; its words are `text`. */
export const UNREAD: Reason = {
  outcome: 'cantTell',
  message: {
    vi: 'Bộ đọc chưa hiểu cách ghi “{text}”; cần người xem.',
    en: 'The reader does not understand “{text}”; a person has to look.',
  },
};

type MethodField = 'processingTime' | 'fee' | 'description';

/** Path of a field of one row of "Cách thức thực hiện". */
export function methodField(index: number, field: MethodField): string {
  return (PATHS[field][index] ??= `submissionMethods.${index}.${field}`);
}

/** The paths that were made so far: every rule asks for them. */
const PATHS: Record<MethodField, string[]> = { processingTime: [], fee: [], description: [] };

/**
 * Asks the question of every row. Rows whose field was not found, and pages without rows,
 * are answered with `not-found`.
 */
export function forEachMethod<Field extends 'processingTime' | 'fee'>(
  procedure: Procedure,
  field: Field,
  question: (value: NonNullable<SubmissionMethod[Field]>, method: SubmissionMethod) => Answer,
): Verdict[] {
  if (procedure.submissionMethods.length === 0) {
    return [{ reason: 'not-found', field: 'submissionMethods' }];
  }
  return procedure.submissionMethods.map((method, index) => {
    const value = method[field];
    const path = methodField(index, field);
    if (value === undefined) return { reason: 'not-found', field: path };
    const verdict: Verdict = { field: path, quote: value.text, reason: '' };
    return Object.assign(verdict, question(value, method));
  });
}

/** A verdict without its field; the quote is the words of the cell unless it says otherwise. */
export type Answer = Omit<Verdict, 'field'>;
