import { readFileSync } from 'node:fs';
import { instrumentSchema } from '#core/protocol/instrument.schema.ts';
import { parse } from '#core/protocol/parse.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import { checkInstrument } from '#core/survey/check-instrument.ts';
import { fromSurveyJs } from '#core/survey/exchange/from-surveyjs.ts';
import type { SurveyJsSurvey } from '#core/survey/exchange/surveyjs.ts';
import { fromXlsForm } from '#core/survey/exchange/xlsform/from-xlsform.ts';
import { locateIssue } from '#core/survey/exchange/xlsform/locate-issue.ts';
import type { XlsForm } from '#core/survey/exchange/xlsform/xlsform.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { sayCellIssue, sayIssue, sayMissingSheet } from './say-issue.ts';
import { readWorkbook } from './workbook.ts';

/** An instrument that can be used, or sentences on what has to be mended. */
export type ReadInstrument =
  | { ok: true; value: Instrument }
  | { ok: false; problems: readonly string[] };

/** Reads an instrument of this package by its id, or a file: XLSForm, SurveyJS, JSON of our own. */
export async function readInstrument(source: string): Promise<ReadInstrument> {
  const known = INSTRUMENTS.findLast(({ id }) => id === source);
  if (known) return { ok: true, value: known };
  try {
    if (/\.xlsx$/iu.test(source)) return await readXlsx(source);
    return readJson(JSON.parse(readFileSync(source, 'utf8')));
  } catch (error) {
    return refused([error instanceof Error ? error.message : String(error)]);
  }
}

function readJson(json: unknown): ReadInstrument {
  if (!isSurveyJs(json)) return checked(json, sayIssue);
  const read = fromSurveyJs(json);
  return read.ok ? checked(read.value, sayIssue) : refused(read.issues.map(sayIssue));
}

/** No instrument has pages, and no survey of SurveyJS is without them. */
const isSurveyJs = (json: unknown): json is SurveyJsSurvey =>
  typeof json === 'object' && json !== null && 'pages' in json && Array.isArray(json.pages);

async function readXlsx(path: string): Promise<ReadInstrument> {
  const workbook = await readWorkbook(readFileSync(path)).catch(sayBroken);
  if (typeof workbook === 'string') return refused([workbook]);
  if (!workbook.ok) return refused(workbook.missing.map(sayMissingSheet));
  const form: XlsForm = workbook.value;
  const read = fromXlsForm(form);
  if (!read.ok) return refused(read.issues.map(sayCellIssue));
  return checked(read.value, (issue) => {
    const at = locateIssue(form, read.value, issue);
    return at ? sayCellIssue(at) : sayIssue(issue);
  });
}

const sayBroken = (error: unknown): string =>
  `không phải tệp .xlsx, hoặc tệp đã hỏng; mở bằng phần mềm bảng tính, lưu lại (${String(error)})`;

function checked(value: unknown, say: (issue: Issue) => string): ReadInstrument {
  const parsed = parse(instrumentSchema, value);
  const issues = parsed.ok ? checkInstrument(parsed.value) : parsed.issues;
  return parsed.ok && issues.length === 0 ? parsed : refused(issues.map(say));
}

const refused = (problems: readonly string[]): ReadInstrument => ({ ok: false, problems });
