import { type Context, Hono } from 'hono';
import { OPENAPI_PATH } from '#core/protocol/openapi.ts';
import { FORMS_PATH, MAX_BODY_BYTES, RESPONSES_PATH, SCORES_PATH } from '#core/protocol/wire.ts';
import { formRoutes } from './forms/form-routes.ts';
import { ADMIN_PATH, type Administration, adminRoutes } from './guard/admin-routes.ts';
import { letPagesRead, refuseForeignPages } from './guard/allow-origins.ts';
import { limitBody } from './guard/limit-body.ts';
import { limitRequests } from './guard/limit-requests.ts';
import type { RequestLimits } from './guard/request-limits.ts';
import { securityHeaders } from './guard/security-headers.ts';
import type { Units } from './guard/units.ts';
import type { InvitationRules } from './invitations/check-invitation.ts';
import { healthRoutes } from './operation/health-routes.ts';
import { logFailure } from './operation/log-failure.ts';
import type { Log } from './operation/log.ts';
import type { CollectorMetrics } from './operation/metrics.ts';
import { observeRequests } from './operation/observe-requests.ts';
import type { Readiness } from './operation/readiness.ts';
import { noteArrival } from './operation/request-notes.ts';
import { receiveResponse } from './receive-response.ts';
import { refuse } from './refuse.ts';
import { serveOpenApi } from './serve-openapi.ts';
import { serveResponse } from './serve-response.ts';
import { serveScores } from './serve-scores.ts';
import type { ResponseStore } from './store/response-store.ts';
import type { CollectorDatabase } from './store/tables.ts';
import { isUnavailable, SECONDS_UNTIL_RETRY } from './store/unavailable.ts';

/** What a collector works with. */
export interface CollectorParts {
  database: CollectorDatabase;
  store: ResponseStore;
  /** Which units are served, and whose pages may send for them. */
  units: Units;
  /** Whose invitations are taken; absent: nobody's. */
  invitations?: InvitationRules | undefined;
  now: () => Date;
  limits: RequestLimits;
  /** Absent: there is no administration. */
  administration?: Administration | undefined;
  readiness: Readiness;
  log: Log;
  metrics: CollectorMetrics;
}

/** The collector as an HTTP application. It sets no cookie and neither keeps nor logs addresses. */
export function createCollector({ database, units, limits, log, ...parts }: CollectorParts): Hono {
  const { store, invitations, now, administration, readiness, metrics } = parts;
  const reception = { store, units, invitations, now };
  const [sends, reads] = [limitRequests(limits.sends), limitRequests(limits.reads)];
  const app = new Hono();
  app.use(observeRequests(log, metrics), securityHeaders());
  app.route('/', healthRoutes(readiness));
  if (administration) app.route(ADMIN_PATH, adminRoutes(administration, limits.tokens, log));
  app.route(FORMS_PATH, formRoutes({ ...reception, limits, log }));
  app.use(letPagesRead(units));
  const ownPages = refuseForeignPages(units);
  app.post(RESPONSES_PATH, noteArrival(), sends, ownPages, limitSize, receiveResponse(reception));
  app.get(`${RESPONSES_PATH}/:id`, reads, serveResponse(store));
  app.get(SCORES_PATH, reads, serveScores(database, units));
  app.get(OPENAPI_PATH, serveOpenApi());
  app.all(RESPONSES_PATH, (context) => refuseMethod(context, 'POST'));
  app.all(`${RESPONSES_PATH}/:id`, (context) => refuseMethod(context, 'GET'));
  app.all(SCORES_PATH, (context) => refuseMethod(context, 'GET'));
  app.notFound((context) =>
    refuse(context, 404, 'There is nothing here.', [{ path: '', code: 'not-found' }]),
  );
  app.onError((error, context) => refuseFailure(error, context, log));
  return app;
}

const limitSize = limitBody(MAX_BODY_BYTES, (context) =>
  refuse(context, 413, `The body is larger than ${MAX_BODY_BYTES} bytes.`, [
    { path: '', code: 'body-too-large' },
  ]),
);

function refuseMethod(context: Context, allowed: string): Response {
  context.header('Allow', allowed);
  const issues = [{ path: '', code: 'method-not-allowed' }];
  return refuse(context, 405, `Only ${allowed} is answered here.`, issues);
}

/** The operator reads the reason in the log; the sender learns only that it may try again. */
function refuseFailure(err: Error, context: Context, log: Log): Response {
  const brokenOff = logFailure(err, context, log);
  if (brokenOff) return refuse(context, 400, 'The request was broken off.', brokenOff);
  if (isUnavailable(err)) {
    context.header('Retry-After', SECONDS_UNTIL_RETRY);
    const issues = [{ path: '', code: 'not-now' }];
    return refuse(context, 503, 'The collector cannot keep anything now. Try again.', issues);
  }
  return refuse(context, 500, 'The collector could not do this now. Try again.', []);
}
