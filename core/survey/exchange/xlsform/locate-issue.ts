import type { Issue } from '../../check-answers.ts';
import type { Instrument } from '../../instrument.ts';
import { keyOfName } from './names.ts';
import { readRows, type SheetRow } from './sheet-row.ts';
import {
  ELIGIBLE_GROUP, FACTOR, RATINGS, type XlsForm, type XlsIssue, type XlsSheetName,
} from './xlsform.ts';

/** What the path of an issue names: a part of the instrument, and the key that it belongs to. */
interface Named {
  /** Key of the criterion, question, factor, option or level. */
  own?: string;
  /** Key of the criterion or question that has it as an answer. */
  asked?: string;
  /** Last part of the path, such as `vi` or `askIf`. */
  part: string;
}

/**
 * The cell of an issue that is found in an instrument after it was read from these sheets, such as
 * a key that is used twice. Undefined where no cell says it.
 */
export function locateIssue(
  form: XlsForm,
  instrument: Instrument,
  issue: Issue,
): XlsIssue | undefined {
  const found: XlsIssue[] = [];
  const report = (at: XlsIssue): void => void found.push(at);
  const rows = (sheet: XlsSheetName): SheetRow[] =>
    readRows(form, sheet, () => undefined).map((row) => row.reportingTo(report));
  const setting = SETTINGS.find(([path]) => `${issue.path}.`.startsWith(`${path}.`));
  if (setting) rows('settings').find(({ isBlank }) => !isBlank)?.report(setting[1], issue.code);
  else if (issue.path === 'eligibility.eligible') {
    rowsNamed(rows('survey'), ELIGIBLE_GROUP)[0]?.report('relevant', issue.code);
  } else locateAsked(rows, named(issue.path, instrument), issue.code);
  return found[0];
}

/** Columns of settings, by the beginning of a path. */
const SETTINGS: readonly (readonly [path: string, column: string])[] = [
  ['id', 'form_id'], ['version', 'version'], ['title', 'form_title'],
  ['source.name', 'source_name'],
  ['source.document', 'source_document'], ['source.issued', 'source_issued'],
  ['source.certainty', 'certainty'], ['source.note', 'source_note'],
  ['missingItems', 'missing_items'], ['eligibility.certainty', 'eligibility_certainty'],
  ['eligibility.note', 'eligibility_note'],
];

/** Follows a path into the instrument; checks of soundness begin theirs with a key instead. */
function named(path: string, instrument: Instrument): Named {
  const parts = path.split('.');
  const part = parts.at(-1)!;
  if (!Object.hasOwn(instrument, parts[0]!)) {
    const own = path.replace(/\.askIf$/u, '');
    return { own, asked: own, part: own === path ? '' : part };
  }
  const result: Named = { part };
  const firstItem = instrument.factors[0]?.items[0]?.key;
  if (parts[0] === 'scale' && firstItem !== undefined) result.asked = firstItem;
  let value: unknown = instrument;
  for (const step of parts) {
    if (step === 'options' || step === 'scale') result.asked = result.own ?? result.asked!;
    value = (value as Record<string, unknown> | undefined)?.[step];
    const { key, value: level } = (value ?? {}) as { key?: string; value?: number };
    const own = key ?? (level === undefined ? undefined : String(level));
    if (own !== undefined) result.own = own;
  }
  return result;
}

type Rows = (sheet: XlsSheetName) => SheetRow[];

/** In the list of answers where the issue is about them, else at the question itself. */
function locateAsked(rows: Rows, { own, asked, part }: Named, code: string): void {
  const survey = rows('survey');
  const [question] = rowsNamed(survey, asked);
  const inList = LIST_COLUMNS[code];
  if (question && (inList !== undefined || (asked !== undefined && asked !== own))) {
    const list = choicesOf(rows('choices'), listOf(survey, question));
    const names = list.map((row) => row.get('name'));
    const repeated = list.find((_, index) => names.indexOf(names[index]) < index);
    const at = inList === 'name' ? repeated : list[names.indexOf(own)];
    (at ?? list[0] ?? question).report(inList ?? COLUMNS[part] ?? 'label', code);
    return;
  }
  const column = CODE_COLUMNS[code] ?? COLUMNS[part] ?? 'name';
  rowsNamed(survey, own).at(code === 'repeated-key' ? -1 : 0)?.report(column, code);
}

/** Issues about the answers, and their column in the sheet of choices. */
const LIST_COLUMNS: Readonly<Record<string, string>> = {
  'repeated-option': 'name', 'repeated-level': 'name', 'no-satisfied-level': 'satisfied',
  'every-level-satisfied': 'satisfied',
};
const CODE_COLUMNS: Readonly<Record<string, string>> = {
  'condition-never-met': 'relevant', 'condition-on-unknown': 'relevant',
  'empty-range': 'constraint',
};
/** Columns by the last part of a path. */
const COLUMNS: Readonly<Record<string, string>> = {
  vi: 'label:vi', en: 'label:en', askIf: 'relevant', min: 'constraint', max: 'constraint',
  maxLength: 'constraint', key: 'name', items: 'name', options: 'name', levels: 'name',
};

/** Rows of this key; a factor or table has a mark before its name. */
function rowsNamed(rows: readonly SheetRow[], key: string | undefined): SheetRow[] {
  return rows.filter((row) => {
    const name = row.get('name');
    if (name === undefined || key === undefined) return false;
    return name === key || keyOfName(name.replace(FACTOR, '').replace(RATINGS, '')) === key;
  });
}

/** The list of a question, or of the first row of a table. */
function listOf(survey: readonly SheetRow[], question: SheetRow): string | undefined {
  const types = survey.slice(survey.indexOf(question)).map((row) => row.get('type') ?? '');
  return types.map((type) => /^select\S* (?:.* )?(\S+)$/u.exec(type)?.[1]).find(Boolean);
}

const choicesOf = (choices: readonly SheetRow[], list: string | undefined): SheetRow[] =>
  choices.filter((row) => row.get('list_name') === list);
