import { backUp } from '../store/backup.ts';
import { CommandError, placeOfData, runCommand } from './run-command.ts';

// Writes a backup of the data that the environment names; a collector may go on meanwhile.

await runCommand('node demo/collector/commands/backup.ts FILE', {}, async ({ positionals }) => {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandError('name one file to write');
  await backUp(placeOfData(), file);
  console.log(`Backup written to ${file}.`);
  return 0;
});
