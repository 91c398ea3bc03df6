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

/** What a row says, for whichever channel. */
export type RowWords = Pick<SubmissionMethod, 'processingTime' | 'fee' | 'description'>;

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
  question: (value: NonNullable<SubmissionMethod[Field]>, row: RowWords) => Answer,
): Verdict[] {
  if (procedure.submissionMethods.length === 0) {
    return [{ reason: 'not-found', field: 'submissionMethods' }];
  }
  let before: RowWords | undefined;
  let answer: Answer | undefined;
  return procedure.submissionMethods.map((method, index) => {
    const value = method[field];
    if (value === undefined) return { reason: 'not-found', field: methodField(index, field) };
    if (!answer || !before || !saysTheSame(method, before)) answer = question(value, method);
    before = method;
    const { reason, quote = value.text, data } = answer;
    return { reason, field: methodField(index, field), quote, data };
  });
}

/** Most rows repeat the words of the row before for another channel. */
function saysTheSame(a: RowWords, b: RowWords): boolean {
  return (
    a.processingTime === b.processingTime && a.fee === b.fee && a.description === b.description
  );
}

/** A verdict without its field; the quote is the words of the cell unless it says otherwise. */
export type Answer = Omit<Verdict, 'field'>;
