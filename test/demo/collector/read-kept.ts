import { DatabaseSync } from 'node:sqlite';
import type { ResponseKind, SurveyResponse } from '#core/survey/response.ts';
import { receiptOfRow } from '../../../demo/collector/store/keep-responses.ts';
import type { AnswersPart, DetailsPart } from '../../../demo/collector/store/response-parts.ts';
import type { ResponseTable } from '../../../demo/collector/store/tables.ts';

/** A response as it lies in a data file, put together again. */
export interface KeptResponse {
  response: SurveyResponse;
  kind: ResponseKind;
  receipt: string;
}

/** What is in a data file at this moment, in the order in which it came. */
export function readKept(file: string): KeptResponse[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('select * from response order by rowid').all();
  database.close();
  return (rows as unknown as ResponseTable[]).map(putTogether);
}

function putTogether(row: ResponseTable): KeptResponse {
  const { levels, kind, salt: _salt, ...said } = JSON.parse(row.answers!) as AnswersPart;
  const { answers, salt: _other, ...more } = JSON.parse(row.details!) as DetailsPart;
  const response = { ...said, ...more, answers: { ...levels, ...answers } };
  return { response, kind, receipt: receiptOfRow(row) };
}
