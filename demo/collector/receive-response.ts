import type { Context, Handler } from 'hono';
import type { SurveyResponse } from '#core/survey/response.ts';
import { checkAdmission, readResponse } from './check-response.ts';
import { readJson, saysJson } from './read-json.ts';
import { refuse } from './refuse.ts';
import type { ResponseStore } from './response-store.ts';

/** What the reception of responses needs. */
export interface Reception {
  store: ResponseStore;
  /** Units whose responses are taken; absent: of every unit. */
  units: readonly string[] | undefined;
  now: () => Date;
}

/** `POST /v1/responses`: checks a response, keeps it, and answers when it is durable. */
export function receiveResponse(reception: Reception): Handler {
  return async (context) => {
    if (!saysJson(context)) {
      const issue = { path: 'headers.content-type', code: 'unsupported-media-type' };
      return refuse(context, 415, 'The body must be application/json.', [issue]);
    }
    const json = await readJson(context);
    if (!json.ok) return refuse(context, 400, 'The body is not JSON.', json.issues);
    const read = readResponse(json.value);
    if (!read.ok) return refuse(context, 422, 'The body is not a valid response.', read.issues);
    return keepResponse(context, read.value, reception);
  };
}

async function keepResponse(
  context: Context,
  response: SurveyResponse,
  { store, units, now }: Reception,
): Promise<Response> {
  const moment = now();
  const issues = checkAdmission(response, units, moment);
  // One that was kept in time is repeated to its sender for ever, however late it asks again.
  if (issues.length > 0 && !(await store.has(response.id))) {
    return refuse(context, 422, 'This response is not taken here and now.', issues);
  }
  const kept = await store.keep(response, moment.toISOString());
  if (kept.outcome === 'conflict') {
    const issue = { path: 'id', code: 'id-already-used' };
    return refuse(context, 409, 'Another response has this id.', [issue]);
  }
  const status = kept.outcome === 'kept' ? 201 : 200;
  return context.body(kept.receipt, status, { 'Content-Type': 'application/json' });
}
