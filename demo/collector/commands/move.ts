import { existsSync } from 'node:fs';
import { copyDatabase } from '../store/copy-database.ts';
import { openDatabase, type OpenDatabase } from '../store/open-database.ts';
import { verifyLog } from '../store/verify-log.ts';
import { countEntries } from './count-entries.ts';
import { describeFaults, summarize } from './describe-report.ts';
import { showProgress } from './progress.ts';
import { CommandError, placeOfEnvironment, runCommand } from './run-command.ts';

// Copies all data of a file into the empty database that the environment names, and verifies the
// copy, also against the heads of the logs of the file. Stop the collector first. Exit code 1 when
// the copy does not hold good.

const USAGE = 'DATABASE_URL=… node demo/collector/commands/move.ts --from FILE';

await runCommand(USAGE, { from: { type: 'string' } }, async ({ values: { from } }) => {
  if (from === undefined || !existsSync(from)) {
    throw new CommandError(`--from has to name a data file that is there; usage: ${USAGE}`);
  }
  const source = await openDatabase({ file: from });
  const target = await openDatabase(placeOfEnvironment());
  try {
    return await move(source, target);
  } finally {
    await source.destroy();
    await target.destroy();
  }
});

async function move(source: OpenDatabase, target: OpenDatabase): Promise<number> {
  const progress = showProgress('entries', await countEntries(source));
  await copyDatabase(source, target, progress.onProgress).finally(progress.stop);
  const published = await source.selectFrom('unit_log').select(['unit', 'position', 'hash']).execute();
  const verifying = showProgress('entries', await countEntries(target));
  const verify = verifyLog(target, { published, onProgress: verifying.onProgress });
  const report = await verify.finally(verifying.stop);
  for (const line of [...describeFaults(report), summarize(report)]) console.log(line);
  return report.faults.length > 0 ? 1 : 0;
}
