import { recountTallies } from '../store/recount-tallies.ts';
import { showProgress } from './progress.ts';
import { runCommand, withDatabase } from './run-command.ts';
import { countEntries } from './count-entries.ts';

// Counts all responses anew and compares; --write puts right what differs. Exit code 1 when
// something differed.

const USAGE = 'node demo/collector/commands/recount-tallies.ts [--write]';

await runCommand(USAGE, { write: { type: 'boolean' } }, async ({ values: { write = false } }) => {
  const report = await withDatabase(async (database) => {
    const progress = showProgress('entries', await countEntries(database));
    const options = { write, onProgress: progress.onProgress };
    return recountTallies(database, options).finally(progress.stop);
  });
  for (const name of report.differing) console.log(`differs: ${name}`);
  const { units, responses, differing } = report;
  const done = differing.length > 0 && write ? ', put right' : '';
  console.log(`${responses} responses of ${units} units; ${differing.length} tallies differ${done}.`);
  return differing.length > 0 ? 1 : 0;
});
