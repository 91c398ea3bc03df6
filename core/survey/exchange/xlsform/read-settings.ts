import type { Wording } from '../../../wording.ts';
import type { Eligibility } from '../../eligibility.ts';
import type { Certainty, Instrument } from '../../instrument.ts';
import { readKey } from './read-question.ts';
import { languageOf, type Report, SheetRow } from './sheet-row.ts';

/** What the sheet of settings says of an instrument. */
export interface Settings {
  heading: Pick<Instrument, 'id' | 'version' | 'title' | 'source' | 'missingItems'>;
  eligibility: Pick<Eligibility, 'certainty' | 'note'> | undefined;
  row: SheetRow;
}

/** Reads the one row of settings; what an instrument cannot do without is asked for by column. */
export function readSettings(rows: readonly SheetRow[], report: Report): Settings {
  const [row = new SheetRow('settings', 2, new Map(), report), ...more] =
    rows.filter(({ isBlank }) => !isBlank);
  for (const other of more) other.report('form_id', 'second-row');
  const missingItems = readCount(row);
  return {
    row,
    heading: {
      id: readKey(row, row.need('form_id'), 'form_id'),
      version: readVersion(row),
      title: readTitle(row),
      source: readSource(row),
      ...(missingItems !== undefined && { missingItems }),
    },
    eligibility: readEligibilitySource(row),
  };
}

function readVersion(row: SheetRow): number {
  const version = row.need('version');
  if (!/^[1-9]\d{0,14}$/u.test(version) && version !== '') row.report('version', 'not-a-version');
  return Number(version);
}

/** `form_title` is in the default language; the other language has a column of ours. */
function readTitle(row: SheetRow): Wording {
  const language = row.get('default_language');
  const first = language === undefined ? 'vi' : languageOf(language);
  if (!first) row.report('default_language', 'unknown-language');
  const title = row.need('form_title');
  if (title.includes('${')) row.report('form_title', 'reference-in-words');
  row.refuse([`other_title:${first ?? 'vi'}`], 'not-kept');
  const { vi = title, en = title } = row.wording('other_title') ?? {};
  return first === 'en' ? { vi, en: title } : { vi: title, en };
}

function readSource(row: SheetRow): Instrument['source'] {
  const [document, issued] = [row.get('source_document'), row.get('source_issued')];
  const note = row.wording('source_note');
  return {
    name: row.needWording('source_name'),
    ...(document !== undefined && { document }),
    ...(issued !== undefined && { issued }),
    certainty: readCertainty(row, 'certainty'),
    ...(note && { note }),
  };
}

const CERTAINTIES: readonly string[] = ['confirmed', 'second-hand', 'own'] satisfies Certainty[];

function readCertainty(row: SheetRow, column: string): Certainty {
  const words = row.need(column);
  if (words !== '' && !CERTAINTIES.includes(words)) row.report(column, 'not-a-certainty');
  return words as Certainty;
}

function readCount(row: SheetRow): number | undefined {
  const words = row.get('missing_items');
  if (words === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(words)) row.report('missing_items', 'not-a-number');
  return Number(words);
}

function readEligibilitySource(row: SheetRow): Settings['eligibility'] {
  const note = row.wording('eligibility_note');
  if (row.get('eligibility_certainty') === undefined && !note) return undefined;
  return { certainty: readCertainty(row, 'eligibility_certainty'), ...(note && { note }) };
}
