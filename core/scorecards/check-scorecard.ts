import { sumOf } from './decimal.ts';
import type { CardPart, Domain, Scorecard } from './scorecard.ts';

/** One thing that is wrong with a card that somebody wrote. */
export interface CardIssue {
  path: string;
  code: CardIssueCode;
}

/** What can be wrong with a card. */
export type CardIssueCode =
  | 'repeated-key' | 'years-end-before' | 'domains-not-maximum' | 'parts-not-maximum'
  | 'portions-not-maximum' | 'stated-differs';

/**
 * What is wrong with a card; an empty list when nothing is. Sums are checked where every addend is
 * known: points of the domains against the whole, of the parts against their domain, and the counts
 * that a document states against the domains.
 */
export function checkScorecard(card: Scorecard): CardIssue[] {
  const { domains, years, portions = [], maximum, total } = card;
  const issues = [
    ...repeated('domains', domains),
    ...domains.flatMap(({ parts = [] }, at) => repeated(`domains.${at}.parts`, parts)),
    ...statedIssues(card),
    ...domains.flatMap((domain, at) => partIssues(domain, at)),
  ];
  const { from = -Infinity, to = Infinity } = years;
  if (from > to) issues.push({ path: 'years', code: 'years-end-before' });
  if (total === 'sum' && differs(domains, maximum?.value)) {
    issues.push({ path: 'domains', code: 'domains-not-maximum' });
  }
  if (differs(portions, maximum?.value) && isWhole(card)) {
    issues.push({ path: 'portions', code: 'portions-not-maximum' });
  }
  return issues;
}

/** Portions of which one is recalled may not be all of them. */
const isWhole = ({ portions = [] }: Scorecard): boolean =>
  portions.every(({ maximum }) => maximum.certainty !== 'recalled');

function repeated(path: string, things: readonly { key: string }[]): CardIssue[] {
  const keys = things.map(({ key }) => key);
  return keys.flatMap((key, at): CardIssue[] =>
    keys.indexOf(key) < at ? [{ path: `${path}.${at}.key`, code: 'repeated-key' }] : [],
  );
}

function statedIssues({ stated, domains }: Scorecard): CardIssue[] {
  if (domains.length === 0) return [];
  const counts = {
    domains: domains.length,
    criteria: sumOfKnown(domains.map(({ criteria }) => criteria?.value)),
    subCriteria: sumOfKnown(domains.map(({ subCriteria }) => subCriteria?.value)),
  };
  return (['domains', 'criteria', 'subCriteria'] as const).flatMap((key): CardIssue[] => {
    const [says, has] = [stated[key]?.value, counts[key]];
    if (says === undefined || has === undefined || says === has) return [];
    return [{ path: `stated.${key}`, code: 'stated-differs' }];
  });
}

/** Parts of several years are not added up: they were never all there. */
function partIssues({ parts = [], maximum }: Domain, at: number): CardIssue[] {
  if (parts.some(({ years }) => years) || !differs(parts, maximum?.value)) return [];
  return [{ path: `domains.${at}.parts`, code: 'parts-not-maximum' }];
}

function differs(things: readonly Pick<CardPart, 'maximum'>[], maximum?: number): boolean {
  const sum = sumOfKnown(things.map((thing) => thing.maximum?.value));
  return sum !== undefined && maximum !== undefined && sumOf([sum, -maximum]) !== 0;
}

/** A sum only where there is something to add and all of it is known. */
function sumOfKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 && known.length === values.length ? sumOf(known) : undefined;
}
