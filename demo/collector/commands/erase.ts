import { ResponseStore } from '../store/response-store.ts';
import { eraseDetails } from '../store/erase-details.ts';
import type { OpenDatabase } from '../store/open-database.ts';
import { countEntries } from './count-entries.ts';
import { showProgress } from './progress.ts';
import { CommandError, runCommand, UsageError, withDatabase } from './run-command.ts';

// Erases what is not to be kept (Luật 91/2025/QH15, Điều 3 và 14): one response by its number, on
// demand of who sent it, or the details of all that were received before a day in Viet Nam.

const USAGE = 'node demo/collector/commands/erase.ts --id ID | --details-before YYYY-MM-DD';
const OPTIONS = { 'id': { type: 'string' }, 'details-before': { type: 'string' } } as const;

await runCommand(USAGE, OPTIONS, async ({ values: { id, 'details-before': day } }) => {
  if ((id === undefined) === (day === undefined)) throw new UsageError('either --id or --details-before is needed');
  return withDatabase((database) =>
    id === undefined ? eraseBefore(database, day!) : withdraw(database, id),
  );
});

async function withdraw(database: OpenDatabase, id: string): Promise<number> {
  const outcome = await new ResponseStore(database).withdraw(id, new Date().toISOString());
  console.log(outcome === 'withdrawn' ? `Response ${id} is withdrawn.` : `No response ${id} is kept.`);
  return outcome === 'withdrawn' ? 0 : 1;
}

async function eraseBefore(database: OpenDatabase, day: string): Promise<number> {
  const midnight = new Date(`${day}T00:00:00+07:00`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(midnight.getTime())) {
    throw new CommandError(`--details-before ${day}: expected a day such as 2026-01-31`);
  }
  const progress = showProgress('entries', await countEntries(database));
  const erase = eraseDetails(database, midnight.toISOString(), progress.onProgress);
  const erased = await erase.finally(progress.stop);
  console.log(`The details of ${erased} responses are erased.`);
  return 0;
}
