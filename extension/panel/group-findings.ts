import type { Finding } from '#core/rules/rule.ts';

/** Findings that say the same about several fields, such as three channels without a unit. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** Puts findings together that differ in nothing but the field, in the order of the first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { ruleId, reason, message, quote } = finding;
    const key = JSON.stringify([ruleId, reason, message, quote]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
