import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { UNIT_ID } from '#core/protocol/survey-response.schema.ts';
import { isOrigin } from '../setting-types.ts';
import { type Units, unitsOf } from './units.ts';

/** A file of 3,355 units may be wrong in as many places; nobody reads more than a few. */
const MOST_PROBLEMS = 5;

const origin = z.string().refine(isOrigin, 'is no origin such as https://dichvucong.example.vn');
const fileSchema = z
  .record(
    z.string().regex(UNIT_ID, 'is no agency id such as H55'),
    z.strictObject({ origins: z.array(origin) }),
  )
  .refine((units) => Object.keys(units).length > 0, 'lists no unit');

/**
 * Reads the file of units: `{ "H55": { "origins": ["https://dichvucong.example.vn"] } }`. A unit
 * without origins takes responses of programs only, such as a portal's back end.
 * @throws with one line that says which file and what is wrong with it
 */
export async function readUnits(path: string): Promise<Units> {
  try {
    const read = fileSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (!read.success) throw new Error(describe(read.error));
    const entries = Object.entries(read.data);
    return unitsOf(new Map(entries.map(([unit, { origins }]) => [unit, new Set(origins)])));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot use ${path} as list of units: ${reason}`, { cause });
  }
}

function describe({ issues }: z.ZodError): string {
  const said = issues.slice(0, MOST_PROBLEMS).map(describeIssue);
  const more = issues.length - said.length;
  return [...said, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.');
  if (issue.code !== 'invalid_key') return `${path} ${issue.message}`.trim();
  return `${path} ${issue.issues[0]?.message ?? issue.message}`;
}
