/** Imports paper forms that were keyed in as a table, see ../import/README.md. */
import { UNIT_ID } from '#core/protocol/survey-response.schema.ts';
import { instrumentNamed } from '../export/scope.ts';
import { importForms } from '../import/import-forms.ts';
import { readDay } from '../import/read-day.ts';
import { readSheet } from '../import/read-sheet.ts';
import { sayImport } from '../import/say-import.ts';
import { FILE_WORDS } from '../import/words.data.ts';
import { oneOf, required, runCommand, UsageError, withDatabase } from './run-command.ts';
import { startProgress } from './progress.ts';

const USAGE = `node demo/collector/commands/import.ts --file FILE
  --unit H55 --instrument sipas-2017@1   whom and what the forms are about
  --batch 2026-10        name of the batch of forms; the same again for the same forms
  --map "heading=key"    what a column holds, may be repeated; "heading=" leaves it out
  --answered-on 05/10/2026   day of the answers where the file has none
  --from 2026-10-01 --to 2026-10-31   days of the survey; others are faults
  --language en|vi       of what is printed; absent: en
  --commit               imports; absent: only looks`;

const OPTIONS = {
  file: { type: 'string' },
  unit: { type: 'string' },
  instrument: { type: 'string' },
  batch: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  'answered-on': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  language: { type: 'string', default: 'en' },
  commit: { type: 'boolean', default: false },
} as const;

await runCommand(USAGE, OPTIONS, async ({ values }) => {
  const { commit } = values;
  const language = oneOf('language', values.language, ['en', 'vi']);
  const file = required('file', values.file);
  const work = {
    unit: readUnit(values.unit),
    instrument: instrumentNamed(required('instrument', values.instrument)),
    batch: required('batch', values.batch).normalize('NFC').trim(),
    map: new Map(values.map.map(readMap)),
    answeredOn: readOptionalDay('answered-on', values['answered-on']),
    from: readOptionalDay('from', values.from),
    to: readOptionalDay('to', values.to),
    now: new Date(),
    commit,
  };
  const sheet = await readSheet(file);
  const { onTotal, onProgress, stop } = startProgress('forms');
  const done = await withDatabase((database, units) =>
    importForms(database, sheet, { ...work, units, onTotal, onProgress }),
  ).finally(stop);
  if (!done.ok) {
    console.error(`import: ${file}: ${FILE_WORDS[done.problem][language]}`);
    return 1;
  }
  const { issues, conflicts } = done.result;
  for (const line of sayImport(file, done.result, language)) console.log(line);
  return issues.length > 0 || conflicts.length > 0 ? 1 : 0;
});

function readUnit(given: string | undefined): string {
  const unit = required('unit', given);
  if (UNIT_ID.test(unit)) return unit;
  throw new UsageError(`--unit is ${unit}; expected an agency id such as H55`);
}

function readMap(text: string): [heading: string, key: string] {
  const at = text.lastIndexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1).trim()];
  const expected = 'expected a heading and a key, such as "Câu 1=access.seats"';
  throw new UsageError(`--map is ${text}; ${expected}`);
}

function readOptionalDay(option: string, given: string | undefined): string | undefined {
  const day = given === undefined ? undefined : readDay(given);
  if (given === undefined || day !== undefined) return day;
  const expected = 'expected a day such as 05/10/2026 or 2026-10-05';
  throw new UsageError(`--${option} is ${given}; ${expected}`);
}
