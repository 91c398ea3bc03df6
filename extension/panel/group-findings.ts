import type { ListedFinding } from './listed-finding.ts';

/** Findings that say the same about several fields, such as three channels without a unit. */
export type FindingGroup = readonly [ListedFinding, ...ListedFinding[]];

/** Puts findings together that differ in nothing but the field, in the order of the first. */
export function groupFindings(listed: readonly ListedFinding[]): FindingGroup[] {
  const groups = new Map<string, [ListedFinding, ...ListedFinding[]]>();
  for (const one of listed) {
    const { ruleId, reason, message, quote } = one.finding;
    const key = JSON.stringify([one.at, ruleId, reason, message, quote]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
