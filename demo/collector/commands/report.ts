/** Writes a report on satisfaction per unit, factor and criterion, see ../export/README.md. */
import { writeReportHtml } from '../export/report-html.ts';
import { writeReportXlsx } from '../export/report-xlsx.ts';
import { readScoreReport } from '../export/score-report.ts';
import { writeWhole } from '../export/write-whole.ts';
import { oneOf, required, runCommand, UsageError, withDatabase } from './run-command.ts';
import { askedScope, readThreshold, SCOPE_OPTIONS, SCOPE_USAGE } from './scope-options.ts';

const USAGE = `node demo/collector/commands/report.ts --format html|xlsx --out FILE
${SCOPE_USAGE}
  --name H55="Ủy ban nhân dân tỉnh …"   name of a unit, may be repeated
  --superior "…" --agency "…" --place "…"   head of the document; what is absent is left blank`;

const OPTIONS = {
  ...SCOPE_OPTIONS,
  kind: { type: 'string', default: 'open' },
  format: { type: 'string' },
  name: { type: 'string', multiple: true, default: [] as string[] },
  superior: { type: 'string' },
  agency: { type: 'string' },
  place: { type: 'string' },
} as const;

const WRITERS = { html: writeReportHtml, xlsx: writeReportXlsx };

await runCommand(USAGE, OPTIONS, async ({ values }) => {
  const write = WRITERS[oneOf('format', values.format, ['html', 'xlsx'])];
  const out = required('out', values.out);
  const threshold = readThreshold(values.threshold);
  const { superior, agency, place } = values;
  const head = { superior, agency, place, names: readNames(values.name) };
  const asked = { ...askedScope(values), kind: values.kind };
  const made = { asked, threshold, now: new Date() };
  const read = withDatabase((database) => readScoreReport(database, made));
  const { report, instrument } = await read;
  const force = values.force ?? false;
  await writeWhole(out, { force }, (path) => write(path, report, instrument, head));
  console.log(`${out}: ${report.units.length} units, ${report.from} to ${report.to}`);
  return 0;
});

function readNames(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(given.map((text) => {
    const [unit, ...name] = text.split('=');
    if (unit && name.join('=')) return [unit, name.join('=')];
    throw new UsageError(`--name is ${text}; expected a unit and its name, such as H55="…"`);
  }));
}
