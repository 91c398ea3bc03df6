import type { ListedFinding } from './listed-finding.ts';
import { gravity } from './order-findings.ts';

/** The findings of one procedure, or of one rule. */
export interface FindingSection {
  key: string;
  /** Never empty. */
  listed: readonly [ListedFinding, ...ListedFinding[]];
}

/** Puts findings under their procedures, in the order of the page. */
export function sectionsByProcedure(listed: readonly ListedFinding[]): FindingSection[] {
  return toSections(listed, ({ at }) => String(at));
}

/** Puts findings under their rules: the worst first, of the same gravity the most frequent. */
export function sectionsByRule(listed: readonly ListedFinding[]): FindingSection[] {
  const worst = (section: FindingSection): number =>
    section.listed.reduce((least, one) => Math.min(least, gravity(one)), Infinity);
  return toSections(listed, ({ finding }) => finding.ruleId)
    .map((section) => ({ section, gravity: worst(section) }))
    .toSorted((a, b) => a.gravity - b.gravity || b.section.listed.length - a.section.listed.length)
    .map(({ section }) => section);
}

function toSections(
  listed: readonly ListedFinding[],
  keyOf: (one: ListedFinding) => string,
): FindingSection[] {
  const sections = new Map<string, [ListedFinding, ...ListedFinding[]]>();
  for (const one of listed) {
    const section = sections.get(keyOf(one));
    if (section) section.push(one);
    else sections.set(keyOf(one), [one]);
  }
  return [...sections].map(([key, together]) => ({ key, listed: together }));
}
