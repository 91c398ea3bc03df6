import type { Wording } from '../../../wording.ts';
import { issueAt, type XlsForm, type XlsIssue, type XlsSheetName } from './xlsform.ts';

/** What a cell says, and the header it stands under. */
interface Cell {
  words: string;
  column: string;
}

/** Takes note of what cannot be carried over. */
export type Report = (issue: XlsIssue) => void;

/** A row whose columns have their usual names: `label:vi` for `label::Tiếng Việt (vi)`. */
export class SheetRow {
  readonly sheet: XlsSheetName;
  readonly number: number;
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #report: Report;

  constructor(
    sheet: XlsSheetName,
    number: number,
    cells: ReadonlyMap<string, Cell>,
    report: Report,
  ) {
    this.sheet = sheet;
    this.number = number;
    this.#cells = cells;
    this.#report = report;
  }

  /** The same row, telling somebody else what cannot be carried over. */
  reportingTo(report: Report): SheetRow {
    return new SheetRow(this.sheet, this.number, this.#cells, report);
  }

  get isBlank(): boolean {
    return this.#cells.size === 0;
  }

  get(column: string): string | undefined {
    return this.#cells.get(column)?.words;
  }

  /** "yes" and what spreadsheets and converters take for it; anything else but a no is reported. */
  isYes(column: string): boolean {
    const words = this.get(column)?.toLowerCase();
    if (words === undefined || NO.has(words)) return false;
    if (!YES.has(words)) this.report(column, 'not-yes-or-no');
    return YES.has(words);
  }

  /** The words in both languages. A form in one language says the same in both. */
  wording(column: string): Wording | undefined {
    const [vi, en] = [this.get(`${column}:vi`), this.get(`${column}:en`)];
    const either = vi ?? en;
    for (const language of ['vi', 'en']) {
      const words = this.get(`${column}:${language}`);
      if (words?.includes('${')) this.report(`${column}:${language}`, 'reference-in-words');
    }
    return either === undefined ? undefined : { vi: vi ?? either, en: en ?? either };
  }

  /** What must stand there; '' after a report where it does not. */
  need(column: string): string {
    const words = this.get(column);
    if (words === undefined) this.report(column, 'missing');
    return words ?? '';
  }

  /** Words that must stand there in one language at least. */
  needWording(column: string): Wording {
    const wording = this.wording(column);
    if (!wording) this.report(column, 'missing');
    return wording ?? { vi: '', en: '' };
  }

  /** Says that something of this row is not carried over. */
  report(column: string, code: string): void {
    const header = this.#cells.get(column)?.column ?? column.replace(/:.*$/u, '');
    this.#report(issueAt(this.sheet, this.number, header, code));
  }

  /** Reports every cell of these columns that says something; a no says nothing. */
  refuse(columns: readonly string[], code: string): void {
    for (const column of columns) if (this.#says(column)) this.report(column, code);
  }

  #says(column: string): boolean {
    const words = this.get(column)?.toLowerCase();
    return words !== undefined && !(YES_OR_NO.has(column) && NO.has(words));
  }
}

const YES_OR_NO = new Set(['required', 'disabled', 'sensitive', 'own_wording', 'satisfied']);
const YES = new Set(['yes', 'true', 'true()']);
const NO = new Set(['no', 'false', 'false()']);

/** Other names of columns that converters know, and the one that is meant. */
const ALIASES: Readonly<Record<string, string>> = {
  caption: 'label', relevance: 'relevant', command: 'type', tag: 'name', value: 'name',
  id_string: 'form_id', title: 'form_title', set_form_id: 'form_id', set_form_title: 'form_title',
};

/** Columns that are read; the words of those under `words` may stand in several languages. */
interface Columns {
  plain: readonly string[];
  words: readonly string[];
}

const READ: Readonly<Record<XlsSheetName, Columns>> = {
  survey: {
    plain: [
      'type', 'name', 'relevant', 'required', 'constraint', 'appearance', 'disabled', 'sensitive',
      'own_wording',
    ],
    words: ['label', 'hint'],
  },
  choices: { plain: ['list_name', 'name', 'satisfied'], words: ['label'] },
  settings: {
    plain: [
      'form_title', 'form_id', 'version', 'default_language', 'source_document', 'source_issued',
      'certainty', 'missing_items', 'eligibility_certainty',
    ],
    words: ['other_title', 'source_name', 'source_note', 'eligibility_note'],
  },
};

/** The rows of a sheet. A cell under a header that is not read is reported, never passed over. */
export function readRows(form: XlsForm, sheet: XlsSheetName, report: Report): SheetRow[] {
  const plain = plainLanguage(form);
  const columns = new Map<string, string | undefined>();
  return form[sheet].map((row, index) => {
    const cells = new Map<string, Cell>();
    for (const [header, raw] of Object.entries(row)) {
      const words = raw.normalize('NFC').trim();
      if (words === '') continue;
      if (!columns.has(header)) columns.set(header, columnOf(header, sheet, plain));
      const column = columns.get(header);
      const code = column === undefined ? codeOf(header) : cells.has(column) ? 'column-twice' : '';
      if (code !== '') report(issueAt(sheet, index + 2, header, code));
      else cells.set(column!, { words, column: header });
    }
    return new SheetRow(sheet, index + 2, cells, report);
  });
}

function columnOf(header: string, sheet: XlsSheetName, plain: 'vi' | 'en'): string | undefined {
  const [first = '', ...rest] = header.split('::').map((part) => part.trim());
  const name = first.toLowerCase().replaceAll(/\s+/gu, '_');
  const column = ALIASES[name] ?? name;
  const { plain: single, words } = READ[sheet];
  if (single.includes(column)) return rest.length === 0 ? column : undefined;
  if (!words.includes(column) || rest.length > 1) return undefined;
  const language = rest[0] === undefined ? plain : languageOf(rest[0]);
  return language && `${column}:${language}`;
}

const codeOf = (header: string): string =>
  /^\s*(?:label|caption|hint)\s*::/iu.test(header) ? 'unknown-language' : 'not-kept';

/** `Tiếng Việt (vi)`, `Vietnamese`, `vi`. */
export function languageOf(name: string): 'vi' | 'en' | undefined {
  const words = name.normalize('NFC');
  if (/(?:^|\()\s*vi\s*\)?$|^tiếng việt$|^vietnamese$/iu.test(words)) return 'vi';
  return /(?:^|\()\s*en\s*\)?$|^tiếng anh$|^english$/iu.test(words) ? 'en' : undefined;
}

/** The language of a column without one: the default language of the form, else Vietnamese. */
function plainLanguage({ settings }: XlsForm): 'vi' | 'en' {
  const entries = settings.flatMap((row) => Object.entries(row));
  const named = entries.find(([header]) => /^\s*default[ _]language\s*$/iu.test(header));
  return languageOf(named?.[1].trim() ?? '') ?? 'vi';
}
