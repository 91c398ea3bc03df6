import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { eraseDetails } from './erase-details.ts';
import type { OpenDatabase } from './open-database.ts';
import { tidyInvitations } from './tidy-invitations.ts';

/** What is to be done regularly. */
export interface UpkeepOptions {
  /** Days after which details are erased; absent: never. */
  retentionDays?: number | undefined;
  now: () => Date;
  onError: (error: unknown) => void;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Forgets once a day what need not be known any more: used invitations that are over, and details
 * whose time has come. Doing it twice, or on two collectors at once, does no harm.
 */
export function startUpkeep(database: OpenDatabase, options: UpkeepOptions): () => Promise<void> {
  let running = upkeep(database, options);
  const again = (): void => {
    running = upkeep(database, options);
  };
  const timer = setInterval(again, DAY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

async function upkeep(
  database: OpenDatabase,
  { retentionDays, now, onError }: UpkeepOptions,
): Promise<void> {
  try {
    await tidyInvitations(database, vietNamDay(now()));
    if (retentionDays === undefined) return;
    const before = new Date(now().getTime() - retentionDays * DAY);
    await eraseDetails(database, before.toISOString());
  } catch (error) {
    onError(error);
  }
}
