/** Exports anonymised responses or tallies, see ../export/README.md. */
import { PERIOD_KINDS } from '#core/calendar/period.ts';
import { exportResponses, exportTallies } from '../export/export-table.ts';
import { TABLE_FORMATS } from '../export/table-file.ts';
import { oneOf, required, runCommand, withDatabase } from './run-command.ts';
import { startProgress } from './progress.ts';
import { askedScope, readThreshold, SCOPE_OPTIONS, SCOPE_USAGE } from './scope-options.ts';

const USAGE = `node demo/collector/commands/export.ts --what responses|tallies --out FILE
  --format csv|xlsx|parquet
${SCOPE_USAGE}
  --by month|quarter|half|year   tallies: a row for each; absent: month
  --texts                responses: also the words of citizens
  --sensitive            responses: also sensitive data, such as ethnicity`;

const TEXTS_WARNING =
  'export: words of citizens may name people or describe their case; telephone numbers, e-mail ' +
  'addresses and numbers of documents are taken out, names are not. Keep the file closed.';

const LEFT_OUT = 'responses that have too few others to go with';

const OPTIONS = {
  ...SCOPE_OPTIONS,
  what: { type: 'string' },
  format: { type: 'string' },
  by: { type: 'string', default: 'month' },
  texts: { type: 'boolean' },
  sensitive: { type: 'boolean' },
} as const;

await runCommand(USAGE, OPTIONS, async ({ values }) => {
  const what = oneOf('what', values.what, ['responses', 'tallies']);
  const by = oneOf('by', values.by, PERIOD_KINDS);
  const threshold = readThreshold(values.threshold);
  const { texts, sensitive, force = false } = values;
  const format = oneOf('format', values.format, TABLE_FORMATS);
  const work = { asked: askedScope(values), format, out: required('out', values.out), force };
  if (texts) console.error(TEXTS_WARNING);
  const progress = startProgress(what === 'responses' ? 'responses' : 'units');
  const { onTotal, onProgress } = progress;
  const watched = { ...work, now: new Date(), onTotal, onProgress };
  try {
    const done = await withDatabase((database) =>
      what === 'responses'
        ? exportResponses(database, { ...watched, texts, sensitive })
        : exportTallies(database, { ...watched, by, threshold }),
    );
    progress.stop();
    console.log(`${work.out}: ${done.rows} rows, ${done.scope.from} to ${done.scope.to}`);
    if (done.leftOut > 0) console.log(`left out: ${done.leftOut} ${LEFT_OUT}`);
    return 0;
  } finally {
    progress.stop();
  }
});
