import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { CollectorState } from '../operation/collector-state.ts';
import type { Log } from '../operation/log.ts';
import type { FileState } from '../operation/reloaded-file.ts';
import { refuse } from '../refuse.ts';
import { isToken } from './admin-token.ts';
import type { TakeTurn } from './request-limits.ts';

/** Where the administration is. No page of a browser may ask here: there is no CORS. */
export const ADMIN_PATH = '/v1/admin';

/** Takes the response with this id out of what is counted. */
export type Withdraw = (id: string) => Promise<'withdrawn' | 'unknown'>;

/** What the administration can do. */
export interface Administration {
  /** SHA-256 of the token, in hex. */
  tokenHash: string;
  state: () => Promise<CollectorState>;
  /** Reads the files of settings again; gives what each of them says then. */
  reload: () => Promise<readonly FileState[]>;
  /** Absent: responses cannot be withdrawn. */
  withdraw?: Withdraw | undefined;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The routes of the administration, below `ADMIN_PATH`; `wrong` is asked after a wrong token. */
export function adminRoutes(administration: Administration, wrong: TakeTurn, log: Log): Hono {
  const { tokenHash, state, reload, withdraw } = administration;
  const app = new Hono();
  app.use(askForToken(tokenHash, wrong));
  app.get('/state', async (context) => context.json(await state()));
  app.post('/reload', async (context) => answerReload(context, await reload()));
  if (withdraw) {
    app.delete('/responses/:id', async (context) => {
      const outcome = await withdrawOne(context.req.param('id'), withdraw);
      log.info({ outcome }, 'asked to withdraw a response');
      return outcome === 'withdrawn' ? context.body(null, 204) : refuseUnknown(context);
    });
  }
  app.all('*', (context) => context.notFound());
  return app;
}

function askForToken(hash: string, wrong: TakeTurn): MiddlewareHandler {
  return async (context, next) => {
    const given = /^Bearer (\S{1,256})$/i.exec(context.req.header('Authorization') ?? '')?.[1];
    if (given !== undefined && isToken(given, hash)) return next();
    const wait = await wrong(context);
    if (wait === 0) {
      context.header('WWW-Authenticate', 'Bearer');
      return refuse(context, 401, 'This needs the token of the administration.', [
        { path: 'headers.authorization', code: 'wrong-token' },
      ]);
    }
    context.header('Retry-After', String(wait));
    return refuse(context, 429, 'Too many wrong tokens. Try again later.', [
      { path: 'headers.authorization', code: 'too-many-requests' },
    ]);
  };
}

function answerReload(context: Context, files: readonly FileState[]): Response {
  const wrong = files.some(({ problem }) => problem !== undefined);
  return context.json({ files }, wrong ? 422 : 200);
}

function withdrawOne(id: string, withdraw: Withdraw): ReturnType<Withdraw> {
  return UUID.test(id) ? withdraw(id.toLowerCase()) : Promise.resolve('unknown');
}

function refuseUnknown(context: Context): Response {
  const issues = [{ path: 'id', code: 'unknown-response' }];
  return refuse(context, 404, 'No response with this id is kept.', issues);
}
