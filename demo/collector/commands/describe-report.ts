import type { LogFault, LogReport } from '../store/verify-log.ts';
import { FAULT_WORDS } from './fault-words.data.ts';

const MOST_FAULTS = 100;

/** A line for each fault, up to a hundred. */
export function describeFaults({ faults }: LogReport): string[] {
  const more = faults.length - MOST_FAULTS;
  const lines = faults.slice(0, MOST_FAULTS).map(describe);
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}

/** What was verified, and whether it holds good, in one line. */
export function summarize(report: LogReport): string {
  const { units, responses, withdrawn, erased, published, faults } = report;
  const found = `${units} units, ${responses} responses (${withdrawn} withdrawn, `
    + `${erased} without details), ${published} published heads`;
  return faults.length === 0 ? `The log holds good: ${found}.` : `${faults.length} faults: ${found}.`;
}

function describe({ code, unit, position, where }: LogFault): string {
  const place = [unit ?? 'database', position === undefined ? '' : `#${position}`, where ?? ''];
  return `${place.filter(Boolean).join(' ')}: ${FAULT_WORDS[code]} (${code})`;
}
