import type { Wording } from '../../../wording.ts';
import type { Eligibility } from '../../eligibility.ts';
import type { Factor, Instrument, Scale } from '../../instrument.ts';
import type { Option, Question, RatingsQuestion } from '../../question.ts';
import { questionsOf } from '../../questions-of.ts';
import { constraintOf, lengthConstraintOf, notEligible, relevantOf } from './expressions.ts';
import { nameOf } from './names.ts';
import {
  ELIGIBLE_GROUP, FACTOR, inLanguage, issueAt, LANGUAGES, NOT_ELIGIBLE_NOTE, RATINGS,
  RESPONDENT_GROUP, SCALE_LIST, type XlsForm, type XlsIssue, type XlsRow,
} from './xlsform.ts';

/** The rows, or what XLSForm has no words for and the cell where it would stand. */
export type WrittenXlsForm = { ok: true; value: XlsForm } | { ok: false; issues: XlsIssue[] };

/**
 * An instrument as the sheets of XLSForm, in Vietnamese and English: a group for each factor with a
 * `select_one` for each criterion. What XLSForm has no place for stands in columns of our own,
 * which converters pass over: `satisfied` on choices, `sensitive` and `own_wording` on survey, the
 * source on settings. Sensitive questions are `disabled`, so that they are asked only where somebody
 * turns them on.
 */
export function toXlsForm(instrument: Instrument): WrittenXlsForm {
  const value: XlsForm = {
    survey: surveyRows(instrument),
    choices: choiceRows(instrument),
    settings: [settingsRow(instrument)],
  };
  const issues = [...unsayable(value), ...unquotable(value), ...onDisabled(value)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

/** Stands where an answer cannot be quoted; no expression is a lone question mark. */
const UNQUOTABLE = '?';

function surveyRows(instrument: Instrument): XlsRow[] {
  const { factors, eligibility, before = [], after = [], respondent = [] } = instrument;
  const write = writerOf(instrument);
  const rows = [
    ...before.flatMap(write),
    ...factors.flatMap(factorRows),
    ...after.flatMap(write),
    ...(respondent.length > 0 ? group({ name: RESPONDENT_GROUP }, respondent.flatMap(write)) : []),
  ];
  return eligibility ? limited(rows, eligibility) : rows;
}

/** The question and what is said to the others; the rest is a group that only the eligible see. */
function limited(rows: XlsRow[], { question, eligible, otherwise }: Eligibility): XlsRow[] {
  const { key, wording } = question;
  const name = nameOf(key);
  const relevant = relevantOf({ key, anyOf: eligible }, true) ?? UNQUOTABLE;
  const others = notEligible(name, relevant);
  return [
    { type: `select_one ${optionsList(key)}`, name, ...labels(wording), required: 'yes' },
    { type: 'note', name: NOT_ELIGIBLE_NOTE, ...labels(otherwise), relevant: others },
    ...group({ name: ELIGIBLE_GROUP, relevant }, rows),
  ];
}

function group(head: XlsRow, rows: XlsRow[]): XlsRow[] {
  return [{ type: 'begin_group', ...head }, ...rows, { type: 'end_group' }];
}

function factorRows({ key, name, items }: Factor): XlsRow[] {
  const rows = items.map((item) => ({
    type: `select_one ${SCALE_LIST}`, name: nameOf(item.key), ...labels(item.wording),
  }));
  return group({ name: FACTOR + key, ...labels(name) }, rows);
}

function writerOf(instrument: Instrument): (question: Question) => XlsRow[] {
  const asked = questionsOf(instrument);
  const withOptions = new Set(asked.filter((one) => 'options' in one).map(({ key }) => key));
  const lists = ratingsLists(instrument);
  return (question) => {
    const { kind, key, wording, sensitive, ownWording, askIf } = question;
    const relevant = askIf && (relevantOf(askIf, withOptions.has(askIf.key)) ?? UNQUOTABLE);
    const head = {
      name: kind === 'ratings' ? RATINGS + key : nameOf(key),
      ...labels(wording),
      ...words('hint', 'hint' in question ? question.hint : undefined),
      ...(relevant !== undefined && { relevant }),
      ...(sensitive && { sensitive: 'yes', disabled: 'yes' }),
      ...(ownWording && { own_wording: 'yes' }),
    };
    if (kind === 'ratings') return ratingsRows(question, head, lists.get(question)!);
    return [{ ...typed(question), ...head }];
  };
}

function ratingsRows({ items, sensitive }: RatingsQuestion, head: XlsRow, list: string): XlsRow[] {
  const rows = items.map(({ key, wording }) => ({
    type: `select_one ${list}`,
    name: nameOf(key),
    ...labels(wording),
    ...(sensitive && { disabled: 'yes' }),
  }));
  const [begin, ...rest] = group(head, rows);
  if (sensitive) rest[rest.length - 1] = { type: 'end_group', disabled: 'yes' };
  return [begin!, ...rest];
}

function typed(question: Exclude<Question, RatingsQuestion>): XlsRow & { type: string } {
  switch (question.kind) {
    case 'note':
      return { type: 'note' };
    case 'choice':
      return { type: `select_one ${optionsList(question.key)}` };
    case 'choices':
      return { type: `select_multiple ${optionsList(question.key)}` };
    case 'text':
      return {
        type: 'text', constraint: lengthConstraintOf(question.maxLength), appearance: 'multiline',
      };
    default:
      return { type: 'integer', constraint: constraintOf(question) };
  }
}

const optionsList = (key: string): string => `options_${key}`;

/** Questions on the same scale share a list, except that the scale of the criteria has its own. */
function ratingsLists(instrument: Instrument): ReadonlyMap<Question, string> {
  const names = new Map<string, string>();
  const lists = new Map<Question, string>();
  for (const question of questionsOf(instrument)) {
    if (question.kind !== 'ratings') continue;
    const scale = JSON.stringify(levelRows('', question.scale));
    if (!names.has(scale)) names.set(scale, `levels_${question.key}`);
    lists.set(question, names.get(scale)!);
  }
  return lists;
}

function choiceRows(instrument: Instrument): XlsRow[] {
  const lists = new Map<string, XlsRow[]>([[SCALE_LIST, levelRows(SCALE_LIST, instrument.scale)]]);
  const ratings = ratingsLists(instrument);
  for (const question of questionsOf(instrument)) {
    const name = ratings.get(question) ?? optionsList(question.key);
    if (question.kind === 'ratings') lists.set(name, levelRows(name, question.scale));
    else if ('options' in question) lists.set(name, optionRows(name, question.options));
  }
  return [...lists.values()].flat();
}

const levelRows = (list: string, { levels }: Scale): XlsRow[] =>
  levels.map(({ value, label, satisfied }) => ({
    list_name: list, name: String(value), ...labels(label), satisfied: satisfied ? 'yes' : 'no',
  }));

const optionRows = (list: string, options: readonly Option[]): XlsRow[] =>
  options.map(({ key, label }) => ({ list_name: list, name: key, ...labels(label) }));

function settingsRow(instrument: Instrument): XlsRow {
  const { id, version, title, source, missingItems, eligibility } = instrument;
  const { name, document, issued, certainty, note } = source;
  return {
    form_title: title.vi,
    form_id: id,
    version: String(version),
    default_language: LANGUAGES.vi,
    [inLanguage('other_title', 'en')]: title.en,
    ...words('source_name', name),
    ...(document !== undefined && { source_document: document }),
    ...(issued !== undefined && { source_issued: issued }),
    certainty,
    ...words('source_note', note),
    ...(missingItems !== undefined && { missing_items: String(missingItems) }),
    ...(eligibility && { eligibility_certainty: eligibility.certainty }),
    ...words('eligibility_note', eligibility?.note),
  };
}

const labels = (wording: Wording): XlsRow => words('label', wording);

const words = (column: string, wording: Wording | undefined): XlsRow =>
  wording
    ? { [inLanguage(column, 'vi')]: wording.vi, [inLanguage(column, 'en')]: wording.en }
    : {};

/** `${` in words is a reference to an answer there, and plain words here; cells are XML. */
function unsayable({ survey, choices, settings }: XlsForm): XlsIssue[] {
  return Object.entries({ survey, choices, settings }).flatMap(([sheet, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row)
        .flatMap(([column, cell]) => {
          const code = EXPRESSIONS.has(column) ? undefined : unsayableCode(cell);
          return code ? [issueAt(sheet as keyof XlsForm, index + 2, column, code)] : [];
        }),
    ),
  );
}

function unsayableCode(cell: string): string | undefined {
  if (cell.includes('${')) return 'reference-in-words';
  return NOT_XML.test(cell) ? 'not-a-character' : undefined;
}

/** Control characters and halves of characters, which a workbook cannot hold. */
const NOT_XML = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

const EXPRESSIONS = new Set(['relevant', 'constraint']);

function unquotable({ survey }: XlsForm): XlsIssue[] {
  return survey.flatMap(({ relevant }, index) =>
    relevant === UNQUOTABLE ? [issueAt('survey', index + 2, 'relevant', 'quotes-in-answer')] : [],
  );
}

/** Converters refuse a reference to a question that is turned off, except from another one. */
function onDisabled({ survey }: XlsForm): XlsIssue[] {
  const off = survey.filter(({ disabled }) => disabled).map(({ name }) => `\${${name}}`);
  return survey.flatMap(({ relevant = '', disabled }, index) =>
    !disabled && off.some((reference) => relevant.includes(reference))
      ? [issueAt('survey', index + 2, 'relevant', 'condition-on-sensitive')]
      : [],
  );
}
