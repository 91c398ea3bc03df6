import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from './log.ts';
import type { OperationSettings } from './operation-settings.ts';

/** What answers to the signals of a system. */
export interface Runnable {
  reload: () => Promise<unknown>;
  close: () => Promise<void>;
}

/** What the store may take after the last request, in seconds. */
const LAST_COMMITS = 5;

/**
 * SIGHUP reads the files of settings again. SIGINT and SIGTERM stop the process in order, with
 * exit code 0; a second one ends it at once. What nobody has foreseen is written to the log and
 * ends it too: whoever runs the collector starts it anew.
 */
export function runUntilSignal(
  running: Runnable,
  { grace, stopDelay }: Pick<OperationSettings, 'grace' | 'stopDelay'>,
  log: Log,
): void {
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) end(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    void closeWithin(running, 1000 * (stopDelay + grace + LAST_COMMITS), log).then(end);
  };
  process.on('SIGHUP', () => void running.reload());
  process.on('SIGINT', stop).on('SIGTERM', stop);
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'a fault');
    end(1);
  });
}

const end = (code: number): never => process.exit(code);

/** The exit code: 0 when all was closed. */
async function closeWithin({ close }: Runnable, limit: number, log: Log): Promise<number> {
  const overdue = wait(limit, 'overdue', { ref: false });
  try {
    if ((await Promise.race([close(), overdue])) === 'overdue') {
      log.error('not closed in time; what was acknowledged is kept');
      return 1;
    }
    log.info('stopped');
    return 0;
  } catch (err) {
    log.error({ err }, 'not closed in order; what was acknowledged is kept');
    return 1;
  }
}
