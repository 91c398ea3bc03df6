import type { Wording } from '../wording.ts';
import type { Outcome, Severity, Subject } from './rule.ts';

/** Kết quả in words. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, Wording>> = {
  failed: { vi: 'Không đạt', en: 'Failed' },
  cantTell: { vi: 'Chưa rõ', en: 'Cannot tell' },
  passed: { vi: 'Đạt', en: 'Passed' },
  inapplicable: { vi: 'Không áp dụng', en: 'Not applicable' },
  error: { vi: 'Lỗi quy tắc', en: 'Rule error' },
};

/** Mức độ in words. */
export const SEVERITY_LABELS: Readonly<Record<Severity, Wording>> = {
  critical: { vi: 'Nghiêm trọng', en: 'Critical' },
  serious: { vi: 'Nặng', en: 'Serious' },
  moderate: { vi: 'Vừa', en: 'Moderate' },
  minor: { vi: 'Nhẹ', en: 'Minor' },
};

/** Nội dung soát in words. */
export const SUBJECT_LABELS: Readonly<Record<Subject, Wording>> = {
  publication: { vi: 'Công khai', en: 'Publication' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  fee: { vi: 'Phí, lệ phí', en: 'Fees' },
};
