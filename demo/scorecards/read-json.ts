import { readFile } from 'node:fs/promises';
import type { Entered } from '#core/scorecards/entry/entry-issue.ts';

/** What a file says; a file that cannot be opened is one sentence. */
export type ReadEntry<Value> = Entered<Value> | { ok: false; problem: string };

/** Reads a file of JSON, and what it says. */
export async function readJson<Value>(
  path: string,
  read: (json: unknown) => Entered<Value>,
): Promise<ReadEntry<Value>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
  return read(json);
}
