import type { Procedure } from '../procedure/procedure.ts';
import type { Finding } from '../rules/rule.ts';

/** One procedure of a page with what the rules say about it. */
export interface CheckedProcedure {
  procedure: Procedure;
  findings: Finding[];
}

/** Bản ghi trên trang: what was read on one page at one time, and what the rules say. Plain JSON. */
export interface PageRecord {
  /** Address of the page without its fragment. */
  address: string;
  title: string;
  /** Id of the adapter that read the page. */
  adapter: string;
  /** Moment of the check, ISO 8601 in UTC. */
  checkedAt: string;
  procedures: CheckedProcedure[];
}
