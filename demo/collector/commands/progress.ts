import { SingleBar } from 'cli-progress';

/** How far a long command is. */
export interface Progress {
  add: (count: number) => void;
  stop: () => void;
}

const SECONDS_BETWEEN_LINES = 10;

/**
 * A bar on a terminal; elsewhere a line now and then, so that a log stays readable. Both go to
 * stderr: stdout is for what the command found.
 */
export function showProgress(what: string, total: number): Progress {
  return process.stderr.isTTY ? showBar(what, total) : showLines(what, total);
}

function showBar(what: string, total: number): Progress {
  const format = `${what} [{bar}] {percentage} % · {value}/{total} · {duration_formatted} · ETA {eta_formatted}`;
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true });
  bar.start(total, 0);
  return { add: (count) => bar.increment(count), stop: () => bar.stop() };
}

function showLines(what: string, total: number): Progress {
  let done = 0;
  let next = performance.now() + SECONDS_BETWEEN_LINES * 1000;
  const add = (count: number): void => {
    done += count;
    if (performance.now() < next) return;
    next = performance.now() + SECONDS_BETWEEN_LINES * 1000;
    console.error(`${what}: ${done} of ${total}`);
  };
  return { add, stop: () => {} };
}
