import { daysOf, type Period } from '#core/calendar/period.ts';
import type { Answers } from '#core/survey/response.ts';
import type { AnswersPart, DetailsPart } from '../store/response-parts.ts';
import type { CollectorDatabase } from '../store/tables.ts';
import type { MonthlyScope } from './monthly-counts.ts';

/** A response without anything that leads to it: no id, no place, no salt, no moment. */
export interface PlainResponse {
  answeredOn: string;
  procedure: string | undefined;
  answers: Answers;
}

const AT_ONCE = 1000;

/** The responses of a scope, some at a time; those that were withdrawn are not among them. */
export async function* readResponses(
  database: CollectorDatabase,
  scope: MonthlyScope,
  { from, to }: { from: Period; to: Period },
): AsyncGenerator<PlainResponse[]> {
  for (let last = 0; ;) {
    const rows = await readSome(database, scope, last, daysOf(from).from, daysOf(to).to);
    if (rows.length > 0) yield rows.map(toPlain);
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)!.position;
  }
}

function readSome(
  database: CollectorDatabase,
  { unit, instrument, kind }: MonthlyScope,
  last: number,
  from: string,
  to: string,
) {
  return database
    .selectFrom('response')
    .select(['position', 'answers', 'details'])
    .where('unit', '=', unit)
    .where('position', '>', last)
    .where('instrument', '=', instrument.id)
    .where('version', '=', instrument.version)
    .where('kind', '=', kind)
    .where('answered_on', '>=', from)
    .where('answered_on', '<=', to)
    .where('answers', 'is not', null)
    .orderBy('position')
    .limit(AT_ONCE)
    .execute();
}

function toPlain(row: { answers: string | null; details: string | null }): PlainResponse {
  const { levels, answeredOn } = JSON.parse(row.answers!) as AnswersPart;
  if (row.details === null) return { answeredOn, procedure: undefined, answers: levels };
  const { answers, procedure } = JSON.parse(row.details) as DetailsPart;
  return { answeredOn, procedure, answers: { ...answers, ...levels } };
}
