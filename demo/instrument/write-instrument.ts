import { writeFileSync } from 'node:fs';
import { toSurveyJs } from '#core/survey/exchange/to-surveyjs.ts';
import { toXlsForm } from '#core/survey/exchange/xlsform/to-xlsform.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { sayCellIssue } from './say-issue.ts';
import { writeWorkbook } from './workbook.ts';

/**
 * Writes an instrument in the format that the name of the file ends with: `.xlsx` (XLSForm),
 * `.surveyjs.json` (SurveyJS) or `.json`. Sentences on what stands against it; none when it is
 * written.
 * A file that exists is never written over.
 */
export async function writeInstrument(
  path: string,
  instrument: Instrument,
): Promise<readonly string[]> {
  try {
    if (/\.xlsx$/iu.test(path)) return await writeXlsx(path, instrument);
    if (!/\.json$/iu.test(path)) return [UNKNOWN_ENDING];
    const value = /\.surveyjs\.json$/iu.test(path) ? toSurveyJs(instrument) : instrument;
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx' });
    return [];
  } catch (error) {
    return [sayFailure(error)];
  }
}

const UNKNOWN_ENDING = 'tên tệp phải kết thúc bằng .xlsx, .surveyjs.json hoặc .json';

async function writeXlsx(path: string, instrument: Instrument): Promise<readonly string[]> {
  const form = toXlsForm(instrument);
  if (!form.ok) return form.issues.map(sayCellIssue);
  await writeWorkbook(path, form.value);
  return [];
}

function sayFailure(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
    return 'đã có tệp này; chọn tên khác để không ghi đè';
  }
  return error instanceof Error ? error.message : String(error);
}
