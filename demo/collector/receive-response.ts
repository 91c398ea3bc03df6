import type { Handler } from 'hono';
import { noteOutcome } from './operation/request-notes.ts';
import { readJson, saysJson } from './read-json.ts';
import { refuse } from './refuse.ts';
import { type Reception, takeResponse } from './take-response.ts';

/** `POST /v1/responses`: checks a response, keeps it, and answers when it is durable. */
export function receiveResponse(reception: Reception): Handler {
  return async (context) => {
    if (!saysJson(context)) {
      const issue = { path: 'headers.content-type', code: 'unsupported-media-type' };
      return refuse(context, 415, 'The body must be application/json.', [issue]);
    }
    const json = await readJson(context);
    if (!json.ok) return refuse(context, 400, 'The body is not JSON.', json.issues);
    const taken = await takeResponse(json.value, context.req.header('Origin'), reception);
    if (taken.outcome === 'refused') {
      return refuse(context, taken.status, taken.error, taken.issues);
    }
    noteOutcome(context, taken.outcome);
    const status = taken.outcome === 'kept' ? 201 : 200;
    return context.body(taken.receipt, status, { 'Content-Type': 'application/json' });
  };
}
