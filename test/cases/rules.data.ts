import type { ProcedureText } from '#core/procedure/procedure.ts';
import { DEADLINE_CASES } from './deadline-rules.data.ts';
import { FEE_CASES } from './fee-rules.data.ts';
import { PUBLICATION_CASES } from './publication-rules.data.ts';

/** One case: what is different from the complete procedure, and what the rule then says. */
export interface RuleCase {
  rule: string;
  reason: string;
  because: string;
  procedure: Partial<ProcedureText>;
  /** What the reference publishes differently from the complete procedure. */
  reference?: Partial<ProcedureText>;
  quote?: string;
}

const CASES = { ...PUBLICATION_CASES, ...DEADLINE_CASES, ...FEE_CASES };

/** All cases, a row each. */
export const RULE_CASES: readonly RuleCase[] = Object.entries(CASES).flatMap(([rule, cases]) =>
  cases.map(([reason, because, procedure, quote, reference]) => ({
    rule, reason, because, procedure,
    ...(quote !== undefined && { quote }),
    ...(reference !== undefined && { reference }),
  })),
);
