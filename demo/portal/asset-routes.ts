import { existsSync, readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';

/** In the order of the cascade, the survey's last; they leave as one file, for a bad line. */
const STYLES = ['tokens', 'base', 'frame', 'search', 'home', 'list', 'detail', 'print'];

/** The built widgets, for the pages of the site and for those of a counter. */
const SCRIPTS = ['hailong.min.js', 'hailong-counter.min.js'];
const SCRIPT_FOLDER = new URL('../../dist/script/', import.meta.url);

/** Style sheet, emblem, and the built widgets. */
export function assetRoutes(): Hono {
  const sheets = [...STYLES.map((name) => `css/${name}.css`), '../../widgets/survey-form.css'];
  const css = sheets.map(read).join('\n');
  const app = new Hono();
  for (const name of SCRIPTS) {
    if (!existsSync(new URL(name, SCRIPT_FOLDER))) console.warn(notBuilt(name));
  }

  app.use('*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', 'no-cache');
  });
  app.get('/portal.css', (c) => c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/counter.css', (c) => {
    const type = { 'Content-Type': 'text/css; charset=utf-8' };
    return c.body(read('css/counter.css'), 200, type);
  });
  for (const name of ['emblem.svg', 'waves.svg']) {
    const image = read(name);
    app.get(`/${name}`, (c) => c.body(image, 200, { 'Content-Type': 'image/svg+xml' }));
  }
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'));
  for (const name of SCRIPTS) app.get(`/${name}`, (c) => serveScript(c, name));
  return app;
}

/** Read at each request: a new build is served without a restart. */
function serveScript(c: Context, name: string): Response {
  const type = { 'Content-Type': 'text/javascript; charset=utf-8' };
  const file = new URL(name, SCRIPT_FOLDER);
  if (existsSync(file)) return c.body(readFileSync(file, 'utf8'), 200, type);
  return c.body(`console.error(${JSON.stringify(notBuilt(name))});\n`, 404, type);
}

function notBuilt(name: string): string {
  return `dist/script/${name} is not built: survey and scores will not appear. Build the widgets first.`;
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
