import { SEVERITIES } from '#core/rules/rule.ts';
import { MARKED } from '../annotations/marked-outcome.ts';
import type { ListedFinding } from './listed-finding.ts';

/** The worst outcome first, the gravest of each first, else as they stood. */
export function orderFindings(listed: readonly ListedFinding[]): ListedFinding[] {
  return listed.toSorted((one, other) => gravity(one) - gravity(other));
}

/** Lower for what is worse. */
export function gravity({ marked, finding }: Pick<ListedFinding, 'marked' | 'finding'>): number {
  return MARKED.indexOf(marked) * SEVERITIES.length + SEVERITIES.indexOf(finding.severity);
}
