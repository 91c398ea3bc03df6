import { verifyLog } from '../store/verify-log.ts';
import { countEntries } from './count-entries.ts';
import { describeFaults, summarize } from './describe-report.ts';
import { showProgress } from './progress.ts';
import { readPublished } from './read-published.ts';
import { runCommand, withDatabase } from './run-command.ts';

// npm run verify-log: proves that no counted answer was changed, removed or slipped in. Needs the
// database (or a backup of it) and nothing else. Exit code 1 when something is wrong.

const USAGE = 'npm run verify-log -- [--published FILE]…';

await runCommand(USAGE, { published: { type: 'string', multiple: true } }, async ({ values }) => {
  const published = (values.published ?? []).flatMap(readPublished);
  const report = await withDatabase(async (database) => {
    const progress = showProgress('entries', await countEntries(database));
    // All of it as of one moment, also while a collector goes on writing.
    return database
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((moment) => verifyLog(moment, { published, onProgress: progress.onProgress }))
      .finally(progress.stop);
  });
  for (const line of [...describeFaults(report), summarize(report)]) console.log(line);
  return report.faults.length > 0 ? 1 : 0;
});
