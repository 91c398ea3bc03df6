import type { Citation } from '../law/citation.ts';
import type { FieldPath, Procedure } from '../procedure/procedure.ts';
import type { Wording } from '../wording.ts';

/** Kết quả of a check: the four outcomes of W3C EARL, and `error` for a rule that crashed. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'error';

/** Mức độ of a finding, the gravest first. */
export const SEVERITIES = ['critical', 'serious', 'moderate', 'minor'] as const;

/** One of the severities. */
export type Severity = (typeof SEVERITIES)[number];

/** What a rule speaks about: publication (công khai), deadline (thời hạn), fee (phí, lệ phí). */
export type Subject = 'publication' | 'deadline' | 'fee';

/**
 * One thing that a rule may say. `{name}` in a wording is replaced by the datum of that name.
 * A message says what was read and what was expected; `mend` says how to put it right.
 */
export interface Reason {
  outcome: Exclude<Outcome, 'error'>;
  message: Wording;
  mend?: Wording;
}

/** What a rule answers about one field. */
export interface Verdict {
  reason: string;
  field: FieldPath;
  /** The words of the page that the verdict rests on, as they stand. */
  quote?: string;
  data?: Readonly<Record<string, string | number>>;
}

/** What a rule may know besides the procedure. */
export interface CheckContext {
  /** The day for which is checked, in Viet Nam, `YYYY-MM-DD`. */
  today: string;
  /** The same procedure as another place publishes it: an imported list, another portal. */
  reference?: Procedure;
  /** A window that ends within so many days is said to end soon; 60 when absent. */
  endsSoonDays?: number;
}

/** What most pages lack, and the reference to hold a page against. */
export type Needed =
  | 'effectiveDate'
  | 'publicationDate'
  | 'validity'
  | 'complaintContact'
  | 'reference';

/** Quy tắc: data first, then one question. */
export interface Rule {
  id: string;
  version: number;
  subject: Subject;
  severity: Severity;
  title: Wording;
  legalBasis: readonly Citation[];
  /** True where the rule reads the rows of "Cách thức thực hiện" and no other field. */
  readsRowsOnly?: true;
  /** Without this the rule says the same of every procedure; few pages have it. */
  needs?: Needed;
  reasons: Readonly<Record<string, Reason>>;
  check: (procedure: Procedure, context: CheckContext) => Verdict[];
}

/** Phát hiện: one verdict with everything that a reader needs to understand it. Plain JSON. */
export interface Finding {
  ruleId: string;
  ruleVersion: number;
  subject: Subject;
  severity: Severity;
  outcome: Outcome;
  reason: string;
  field: FieldPath;
  quote?: string;
  data?: Readonly<Record<string, string | number>>;
  title: Wording;
  message: Wording;
  mend?: Wording;
  legalBasis: readonly Citation[];
}
