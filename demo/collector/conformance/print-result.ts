import type { CaseResult } from './run-cases.ts';

const MARKS = { kept: '✔', broken: '✘', 'not-asked': '–' } as const;

/** A case as one line, and below it what was wrong; `first`: under the title of its group. */
export function linesOf(
  { group, case: { title, name, contract }, outcome }: CaseResult,
  first: boolean,
): string[] {
  const head = first ? ['', group] : [];
  const line = `  ${MARKS[outcome.outcome]} ${title}`;
  if (outcome.outcome === 'kept') return [...head, line];
  if (outcome.outcome === 'not-asked') return [...head, `${line} (not asked: ${outcome.why})`];
  const { what, expected, came } = outcome;
  const details = [
    ['contract', contract],
    ['wrong', what],
    ['expected', expected],
    ['came', came],
    ['case', `${group}/${name}`],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined);
  return [...head, line, ...details.map(([label, text]) => `      ${label.padEnd(9)} ${text}`)];
}

/** The last line: how many cases ended how. */
export function summaryOf(
  results: readonly CaseResult[],
  requests: number,
  seconds: number,
): string {
  const count = (wanted: string): number =>
    results.filter(({ outcome: { outcome } }) => outcome === wanted).length;
  const [right, wrong, left] = [count('kept'), count('broken'), count('not-asked')];
  const effort = `${requests} requests, ${seconds.toFixed(1)} s`;
  return `${right} right, ${wrong} wrong, ${left} not asked (${effort})`;
}
