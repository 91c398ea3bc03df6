import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { sql } from 'kysely';
import { serveResponse } from './serve-response.ts';
import { isUnavailable } from './store/unavailable.ts';
import { FORMS_PATH, MAX_BODY_BYTES, RESPONSES_PATH, SCORES_PATH } from '#core/protocol/wire.ts';
import { allowOrigins } from './allow-origins.ts';
import type { CollectorDatabase } from './store/tables.ts';
import { formRoutes } from './forms/form-routes.ts';
import type { InvitationRules } from './invitations/check-invitation.ts';
import { receiveResponse } from './receive-response.ts';
import { refuse } from './refuse.ts';
import type { ResponseStore } from './store/response-store.ts';
import { serveScores } from './serve-scores.ts';

/** What a collector works with. */
export interface CollectorParts {
  database: CollectorDatabase;
  store: ResponseStore;
  /** Origins of the pages that may send and read, exactly as a browser writes them. */
  origins: readonly string[];
  /** Units whose responses are taken; absent: of every unit. */
  units?: readonly string[] | undefined;
  /** Whose invitations are taken; absent: nobody's. */
  invitations?: InvitationRules | undefined;
  now: () => Date;
}

/** The collector as an HTTP application. It sets no cookie and neither keeps nor logs addresses. */
export function createCollector({ database, origins, units, ...parts }: CollectorParts): Hono {
  const reception = { store: parts.store, units, invitations: parts.invitations, now: parts.now };
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        // The pages for forms: one style sheet, one form, nothing that runs.
        styleSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // With `no-referrer` a browser would hide the origin of the collector's own form.
      referrerPolicy: 'same-origin',
      // Whoever ends TLS in front of the collector decides this for the whole domain.
      strictTransportSecurity: false,
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  app.route(FORMS_PATH, formRoutes({ ...reception, origins }));
  app.use(allowOrigins(origins));
  app.post(RESPONSES_PATH, limitBody, receiveResponse(reception));
  app.get(`${RESPONSES_PATH}/:id`, serveResponse(parts.store));
  app.get(SCORES_PATH, serveScores(database, units));
  app.get('/healthz', (context) => serveHealth(context, database));
  app.all(RESPONSES_PATH, (context) => refuseMethod(context, 'POST'));
  app.all(SCORES_PATH, (context) => refuseMethod(context, 'GET'));
  app.notFound((context) =>
    refuse(context, 404, 'There is nothing here.', [{ path: '', code: 'not-found' }]),
  );
  app.onError(refuseFailure);
  return app;
}

/** How long a sender may wait while the database is gone or its disk is full. */
const SECONDS_UNTIL_RETRY = '30';

const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (context) =>
    refuse(context, 413, `The body is larger than ${MAX_BODY_BYTES} bytes.`, [
      { path: '', code: 'body-too-large' },
    ]),
});

async function serveHealth(context: Context, database: CollectorDatabase): Promise<Response> {
  await sql`select 1`.execute(database);
  return context.json({ status: 'ok' });
}

function refuseMethod(context: Context, allowed: string): Response {
  context.header('Allow', allowed);
  const issues = [{ path: '', code: 'method-not-allowed' }];
  return refuse(context, 405, `Only ${allowed} is answered here.`, issues);
}

/** The operator reads the reason on stderr; the sender learns only that it may try again. */
function refuseFailure(error: Error, context: Context): Response {
  console.error(`collector: ${error.name}: ${error.message}`);
  if (isUnavailable(error)) {
    context.header('Retry-After', SECONDS_UNTIL_RETRY);
    const issues = [{ path: '', code: 'not-now' }];
    return refuse(context, 503, 'The collector cannot keep anything now. Try again.', issues);
  }
  return refuse(context, 500, 'The collector could not do this now. Try again.', []);
}
