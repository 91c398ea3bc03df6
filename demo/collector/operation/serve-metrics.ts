import { Hono } from 'hono';
import { type RunningServer, serve } from './http-server.ts';
import type { CollectorMetrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

/**
 * Serves metrics on a port of their own. Behind the token of the administration, whoever watches
 * the collector could withdraw responses; on the port of the pages, everybody could watch it.
 */
export function serveMetrics(
  metrics: CollectorMetrics,
  readiness: Readiness,
  place: { host: string; port: number },
): Promise<RunningServer> {
  const { registry } = metrics;
  metrics.observeProcess(() => !readiness.stopping);
  const app = new Hono();
  app.get('/metrics', async (context) =>
    context.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType }),
  );
  return serve(app, { ...place, maxConnections: 16 });
}
