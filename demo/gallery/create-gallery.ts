import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { POLICY, policyLine } from './policy.ts';

/** Where `npm run build:gallery` puts the pages. */
const BUILT = fileURLToPath(new URL('../../dist/gallery', import.meta.url));

/** Only the gallery itself may frame its examples. */
const HEADER = policyLine({ ...POLICY, 'frame-ancestors': "'self'" });

/** The built gallery as an application; any host of static files does as well. */
export function createGallery(folder: string = BUILT): Hono {
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`${folder}/index.html is missing: run npm run build:gallery first`);
  }
  const app = new Hono();
  app.use(compress(), etag(), async (c, next) => {
    await next();
    c.header('Content-Security-Policy', HEADER);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Cache-Control', 'no-cache');
  });
  app.use(serveStatic({ root: folder }));
  return app;
}
