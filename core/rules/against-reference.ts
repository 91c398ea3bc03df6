import type { Procedure, SubmissionMethod } from '../procedure/procedure.ts';
import type { Comparison } from '../reference/compare-values.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { methodField } from './methods.ts';
import type { Reason, Verdict } from './rule.ts';

/** What rules against a reference say when there is none, or nothing in it to compare with. */
export const REFERENCE_REASONS: Readonly<
  Record<'no-reference' | 'not-in-reference' | 'nothing-to-compare', Reason>
> = {
  'not-in-reference': {
    outcome: 'inapplicable',
    message: {
      vi: 'Danh mục đối chiếu không có mục này.',
      en: 'The reference does not have this.',
    },
  },
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

/** What rules on rows say of a way to submit that the page lacks. */
export const MISSING_ROW: Reason = {
  outcome: 'cantTell',
  message: {
    vi: 'Danh mục đối chiếu có hình thức “{reference}”, trang không có dòng này.',
    en: 'The reference has the way “{reference}”, the page has no such row.',
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

/**
 * Holds each row against the rows of the same channel in the reference. Where a channel has several
 * rows there, the one with the same description counts; without one, no row is known to be the same.
 */
export function compareRows<Field extends 'processingTime' | 'fee'>(
  procedure: Procedure,
  reference: Procedure | undefined,
  field: Field,
  compare: (own: SubmissionMethod[Field], other: SubmissionMethod[Field]) => Comparison,
): Verdict[] {
  const { submissionMethods } = procedure;
  if (!reference) return [{ reason: 'no-reference', field: 'submissionMethods' }];
  if (reference.submissionMethods.every((row) => row[field] === undefined)) {
    return [{ reason: 'not-in-reference', field: 'submissionMethods' }];
  }
  if (submissionMethods.length === 0) {
    return [{ reason: 'nothing-to-compare', field: 'submissionMethods' }];
  }
  const rows = submissionMethods.map((method, index): Verdict => {
    const others = rowsFor(method, reference);
    const results = new Set(others.map((other) => compare(method[field], other[field])));
    const stated = [...new Set(others.flatMap((other) => other[field]?.text.trim() ?? []))];
    return {
      field: methodField(index, field),
      quote: method[field]?.text ?? '',
      reason: reasonFor(results),
      data: { own: method[field]?.text.trim() ?? '', reference: stated.join('; ') },
    };
  });
  return [...rows, ...missingRows(procedure, reference)];
}

/** One row of the same channel may say another case: only when all agree is there an answer. */
function reasonFor(results: ReadonlySet<Comparison>): string {
  const [only] = results;
  if (results.size !== 1 || only === undefined || only === 'unknown') return 'nothing-to-compare';
  return only;
}

/** Rows of the same channel; all rows where the channel of either is not known. */
function rowsFor(
  { channel, description = '' }: SubmissionMethod,
  { submissionMethods }: Procedure,
): SubmissionMethod[] {
  const same = submissionMethods.filter((other) => other.channel === channel);
  const rows = same.length > 0 && channel !== 'unknown' ? same : submissionMethods;
  const words = normalizeText(description);
  const described = rows.filter((other) => normalizeText(other.description ?? '') === words);
  return described.length > 0 ? described : rows;
}

/** A way to submit that only the reference has. */
function missingRows({ submissionMethods }: Procedure, reference: Procedure): Verdict[] {
  const own = new Set(submissionMethods.map(({ channel }) => channel));
  if (own.has('unknown')) return [];
  const missing = reference.submissionMethods.filter(
    ({ channel }) => channel !== 'unknown' && !own.has(channel),
  );
  return [...new Set(missing.map(({ channelText = '' }) => channelText))].map((channel) => ({
    reason: 'missing-row', field: 'submissionMethods', data: { reference: channel },
  }));
}
