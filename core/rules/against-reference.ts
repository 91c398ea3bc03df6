import type { Procedure, SubmissionMethod } from '../procedure/procedure.ts';
import type { Comparison } from '../reference/compare-values.ts';
import { methodField } from './methods.ts';
import type { Reason, Verdict } from './rule.ts';

/** What rules against a reference say when there is none, or nothing in it to compare with. */
export const REFERENCE_REASONS: Readonly<Record<'no-reference' | 'nothing-to-compare', Reason>> = {
  'no-reference': {
    outcome: 'inapplicable',
    message: {
      vi: 'Chưa có danh mục đối chiếu cho thủ tục này.',
      en: 'There is no reference for this procedure.',
    },
  },
  'nothing-to-compare': {
    outcome: 'cantTell',
    message: {
      vi: 'Trang hoặc danh mục đối chiếu không nêu giá trị so sánh được.',
      en: 'The page or the reference states no value that can be compared.',
    },
  },
};

/** What rules say that ask for the value of the reference itself. */
export const SAME_AS_REFERENCE_REASONS: Readonly<Record<string, Reason>> = {
  same: {
    outcome: 'passed',
    message: { vi: 'Khớp với danh mục đối chiếu.', en: 'It is that of the reference.' },
  },
  different: {
    outcome: 'failed',
    message: {
      vi: 'Trang ghi “{own}”, danh mục đối chiếu ghi “{reference}”.',
      en: 'The page says “{own}”, the reference “{reference}”.',
    },
    mend: {
      vi: 'Sửa cho thống nhất với Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
      en: 'Make it agree with the national database of procedures.',
    },
  },
  ...REFERENCE_REASONS,
};

/** Holds each row against the rows of the same channel in the reference. */
export function compareRows<Field extends 'processingTime' | 'fee'>(
  { submissionMethods }: Procedure,
  reference: Procedure | undefined,
  field: Field,
  compare: (own: SubmissionMethod[Field], other: SubmissionMethod[Field]) => Comparison,
): Verdict[] {
  if (!reference) return [{ reason: 'no-reference', field: 'submissionMethods' }];
  if (submissionMethods.length === 0) {
    return [{ reason: 'nothing-to-compare', field: 'submissionMethods' }];
  }
  return submissionMethods.map((method, index) => {
    const others = rowsOfChannel(reference, method);
    const results = others.map((other) => compare(method[field], other[field]));
    const place = { field: methodField(index, field), quote: method[field]?.text ?? '' };
    if (results.includes('same')) return { ...place, reason: 'same' };
    const known = others.filter((_, at) => results[at] === 'different');
    if (known.length === 0) return { ...place, reason: 'nothing-to-compare' };
    const stated = known.map((other) => other[field]?.text.trim()).join('; ');
    const data = { own: method[field]?.text.trim() ?? '', reference: stated };
    return { ...place, reason: 'different', data };
  });
}

/** Rows of the same channel; all rows where the channel of either is not known. */
function rowsOfChannel(reference: Procedure, { channel }: SubmissionMethod): SubmissionMethod[] {
  const same = reference.submissionMethods.filter((other) => other.channel === channel);
  return same.length > 0 && channel !== 'unknown' ? same : reference.submissionMethods;
}
