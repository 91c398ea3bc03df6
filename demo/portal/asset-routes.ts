import { existsSync, readFileSync } from 'node:fs';
import { Hono } from 'hono';

/** Style sheets in the order of the cascade; they leave as one file, one request on a bad line. */
const STYLES = ['tokens', 'base', 'frame', 'search', 'home', 'list', 'detail', 'print'];

const WIDGETS = new URL('../../dist/script/hailong.min.js', import.meta.url);
const NOT_BUILT =
  'dist/script/hailong.min.js is not built: survey and scores will not appear. ' +
  'Build the widgets first.';

/** Style sheet, emblem, and the built widgets. */
export function assetRoutes(): Hono {
  const css = STYLES.map((name) => read(`css/${name}.css`)).join('\n');
  const app = new Hono();
  if (!existsSync(WIDGETS)) console.warn(NOT_BUILT);

  app.use('*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', 'no-cache');
  });
  app.get('/portal.css', (c) => c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  for (const name of ['emblem.svg', 'waves.svg']) {
    const image = read(name);
    app.get(`/${name}`, (c) => c.body(image, 200, { 'Content-Type': 'image/svg+xml' }));
  }
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'));
  app.get('/hailong.min.js', (c) => {
    const type = { 'Content-Type': 'text/javascript; charset=utf-8' };
    // Read at each request: a new build is served without a restart.
    if (existsSync(WIDGETS)) return c.body(readFileSync(WIDGETS, 'utf8'), 200, type);
    return c.body(`console.error(${JSON.stringify(NOT_BUILT)});\n`, 404, type);
  });
  return app;
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
