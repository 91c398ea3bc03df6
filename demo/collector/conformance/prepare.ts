import { CannotRun } from './cannot-run.ts';
import { parseJson } from './expect.ts';
import type { Answer } from './http-client.ts';
import type { Trial } from './trial.ts';

/**
 * Asks whether there is a collector, for this unit and with the instrument that most cases use.
 * @throws {CannotRun} with what to do, when there is not
 */
export async function prepare(trial: Trial): Promise<void> {
  const { url, unit } = trial.options;
  const answer = await trial.askScores().catch((error: unknown) => {
    throw new CannotRun(`nothing answers at ${url}: ${reasonOf(error)}`);
  });
  if (answer.status === 200) return;
  const codes = codesOf(answer);
  if (codes.includes('unknown-unit')) {
    throw new CannotRun(
      `the collector does not serve the unit ${unit}; name one that it serves with --unit`,
    );
  }
  if (codes.includes('unknown-instrument')) {
    throw new CannotRun(
      'the collector does not know sipas-2017, version 1, which the suite answers',
    );
  }
  throw new CannotRun(
    `GET ${url}${answer.sending.path} is answered with ${answer.status}; `
      + `is ${url} the address of a collector?`,
  );
}

function codesOf({ text }: Answer): unknown[] {
  const issues = (parseJson(text) as { issues?: unknown } | undefined)?.issues;
  return Array.isArray(issues) ? issues.map((issue: { code?: unknown } | null) => issue?.code) : [];
}

/** `fetch failed` and its like say nothing; the code of the system does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
