import { seededRandom } from '../../seeded-random.ts';

/** What becomes of one try on its way to the collector and back. */
export type Fault =
  | 'passed'
  | 'lost before the commit'
  | 'lost after the commit'
  | 'receipt cut off'
  | 'never answered'
  | '5xx'
  | '429 with Retry-After'
  | 'slow'
  | 'page of a captive portal';

/** Seconds that a 429 asks for. */
export const RETRY_AFTER = 1;

/** How often each fault is drawn, out of the sum; the last three cost a second or more each. */
const WEIGHTS: readonly [Fault, number][] = [
  ['lost before the commit', 30],
  ['lost after the commit', 30],
  ['receipt cut off', 12],
  ['5xx', 20],
  ['page of a captive portal', 8],
  ['slow', 10],
  ['429 with Retry-After', 4],
  ['never answered', 1],
];
const SUM = WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0);

/** Faults of the first tries of a submission; what comes after them passes. */
export function planFaults(seed: number, submission: number): Fault[] {
  const random = seededRandom(seed * 1_000_003 + submission);
  const drawn = random();
  const tries = drawn < 0.3 ? 0 : drawn < 0.75 ? 1 : drawn < 0.95 ? 2 : 3;
  return Array.from({ length: tries }, () => draw(random()));
}

function draw(random: number): Fault {
  let left = random * SUM;
  return WEIGHTS.find(([, weight]) => (left -= weight) < 0)?.[0] ?? 'passed';
}
