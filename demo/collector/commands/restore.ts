import { restore } from '../store/backup.ts';
import { describeFaults, summarize } from './describe-report.ts';
import { CommandError, placeOfEnvironment, runCommand } from './run-command.ts';

// Makes the data that the environment names out of a backup, where there is nothing yet, and
// verifies its log. Exit code 1 when the log does not hold good.

await runCommand('node demo/collector/commands/restore.ts FILE', {}, async ({ positionals }) => {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandError('name one file to read');
  const report = await restore(placeOfEnvironment(), file);
  for (const line of [...describeFaults(report), summarize(report)]) console.log(line);
  return report.faults.length > 0 ? 1 : 0;
});
