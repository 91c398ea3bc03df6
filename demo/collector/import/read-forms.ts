import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { createResponse, type SurveyResponse } from '#core/survey/response.ts';
import { checkAdmission, readResponse } from '../check-response.ts';
import { formId } from './form-id.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportIssue } from './import-issue.ts';
import { headOf, type MappedColumn } from './map-columns.ts';
import { type DraftForm, readRow } from './read-row.ts';
import type { Sheet } from './sheet.ts';
import { ISSUE_WORDS, type IssueCode } from './words.data.ts';

/** A row that was understood, as a response. */
export interface KeyedForm {
  row: number;
  /** Number on the form; absent where the forms have none. */
  form?: string;
  response: SurveyResponse;
}

/** The forms of a file, and what is wrong with the other rows. */
export interface ReadForms {
  forms: readonly KeyedForm[];
  issues: readonly ImportIssue[];
}

/**
 * Makes responses of rows, by the checks of `POST /v1/responses`. There is one difference: a
 * response from a portal may be 31 days old, since no device keeps one longer. Paper waits in a
 * drawer until somebody has time, so that its day is held against the form and the survey only.
 */
export function readForms(
  { rows }: Sheet,
  columns: readonly MappedColumn[],
  context: ImportContext,
): ReadForms {
  const seen = new Map<string, number>();
  const forms: KeyedForm[] = [];
  const issues: ImportIssue[] = [];
  for (const row of rows) {
    const read = readRow(row, columns, context);
    const made = read.ok ? toForm(read.draft, columns, context, seen) : read;
    if (made.ok) forms.push(made.form);
    else issues.push(...made.issues);
  }
  return { forms, issues };
}

type MadeForm = { ok: true; form: KeyedForm } | { ok: false; issues: readonly ImportIssue[] };

/** `seen`: how often each form was there in the rows above. */
function toForm(
  draft: DraftForm,
  columns: readonly MappedColumn[],
  context: ImportContext,
  seen: Map<string, number>,
): MadeForm {
  const { row, form } = draft;
  // Forms without numbers that say the same are so many papers.
  const identity = form === undefined ? `content ${contentOf(draft)}` : `number ${form}`;
  const times = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, times);
  if (form !== undefined && times > 1) {
    const column = headOf(columns, 'form')!;
    return { ok: false, issues: [{ row, column, value: form, code: 'form-twice' }] };
  }
  const unique = form === undefined ? `${identity} ${times}` : identity;
  const response = toResponse(draft, context, unique);
  const issues = issuesOf(response, context).map((issue) => ({
    row, ...placeOf(issue, response, columns),
  }));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, form: { row, ...(form !== undefined && { form }), response } };
}

function toResponse(
  { answers, answeredOn, procedure }: DraftForm,
  { unit, instrument, batch }: ImportContext,
  form: string,
): SurveyResponse {
  const id = formId({ unit, instrument, batch, form });
  return createResponse(instrument, answers, {
    id, unit, answeredOn, ...(procedure !== undefined && { procedure }),
  });
}

function issuesOf(
  response: SurveyResponse,
  { units, now }: ImportContext,
): readonly { path: string; code: string }[] {
  const read = readResponse(response);
  if (!read.ok) return read.issues;
  return checkAdmission(response, units, now).filter(({ code }) => code !== 'too-old');
}

/** The cell that an issue with a response is about. */
function placeOf(
  { path, code }: { path: string; code: string },
  { answers }: SurveyResponse,
  columns: readonly MappedColumn[],
): Omit<ImportIssue, 'row'> {
  const key = path.replace(/^answers\.?/u, '');
  const known: IssueCode = Object.hasOwn(ISSUE_WORDS, code) ? (code as IssueCode) : 'invalid';
  return {
    ...(key !== '' && { column: headOf(columns, key) ?? key }),
    ...(Object.hasOwn(answers, key) && { value: String(answers[key]) }),
    code: known,
  };
}

const contentOf = ({ answers, answeredOn, procedure }: DraftForm): string =>
  canonicalJson({ answers, answeredOn, procedure });
