import { Hono } from 'hono';
import { refuse } from '../refuse.ts';
import type { Readiness, ReadinessState } from './readiness.ts';

const REASONS: Readonly<Record<Exclude<ReadinessState, 'ready'>, string>> = {
  stopping: 'The collector is stopping.',
  'no-database': 'The database does not answer.',
};

/** `GET /healthz`: the process lives. `GET /readyz`: it can take responses. */
export function healthRoutes(readiness: Readiness): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) => {
    const state = await readiness.check();
    if (state === 'ready') return context.json({ status: state });
    context.header('Retry-After', '5');
    return refuse(context, 503, REASONS[state], [{ path: '', code: 'not-now' }]);
  });
  return app;
}
