import { SingleBar } from 'cli-progress';

/** How far a long command is, for whoever waits. */
export interface Progress {
  /** Begins, once it is known how much there is to do. */
  onTotal: (total: number) => void;
  onProgress: (done: number) => void;
  /** Ends; once more does nothing. */
  stop: () => void;
}

const BETWEEN_LINES = 10_000;

/** A bar on a terminal, and a line now and then where there is none; both on stderr. */
export function startProgress(unit: string): Progress {
  const bar = new SingleBar({
    format: `{bar} {percentage}% {value}/{total} ${unit}, {eta_formatted} left`,
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: BETWEEN_LINES,
    hideCursor: true,
  });
  return {
    onTotal: (total) => bar.start(total, 0),
    onProgress: (done) => bar.increment(done),
    stop: () => bar.isActive && bar.stop(),
  };
}

/** The same where it is known at once how much there is to do. */
export function showProgress(unit: string, total: number): Progress {
  const progress = startProgress(unit);
  progress.onTotal(total);
  return progress;
}
