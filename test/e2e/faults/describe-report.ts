import type { FaultReport } from './run-faults.ts';

const SHOWN = 30;

/** A report as a person reads it; the last line is the verdict. */
export function describeReport(report: FaultReport): string {
  const { seed, submissions, rows, contradictions } = report;
  const counts = (title: string, of: Record<string, number>): string[] => [
    `${title}:`,
    ...Object.entries(of).map(([name, count]) => `  ${String(count).padStart(6)}  ${name}`),
  ];
  return [
    `seed ${seed}: ${submissions} submissions, ${report.tries} tries, ${report.seconds} s`,
    ...counts('submissions by scenario', report.scenarios),
    ...counts('tries by what became of them', report.faults),
    ...counts('told by the pages', report.told),
    `${report.kills} tabs, windows and browsers ended in the middle, `
      + `${report.collectorCrashes} collector crashes`,
    `${report.lostAsTold} never kept: the page was ended while it said neither stored nor sent, `
      + 'or the private window took its storage along',
    ...contradictions.slice(0, SHOWN).map((each) => `contradiction: ${each}`),
    `${rows} rows = ${submissions} submissions − ${report.lostAsTold} never kept: `
      + `${rows === submissions - report.lostAsTold}; ${contradictions.length} contradictions`,
  ].join('\n');
}
