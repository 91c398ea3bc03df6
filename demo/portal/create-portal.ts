import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { assetRoutes } from './asset-routes.ts';
import { nationalRoutes } from './national/national-routes.ts';
import { aboutPage } from './pages/about-page.ts';
import { kioskPage, paperPage } from './pages/counter-page.ts';
import { detailPage } from './pages/detail-page.ts';
import { homePage } from './pages/home-page.ts';
import { listPage } from './pages/list-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { readProcedures } from './procedures.ts';
import { readListQuery, searchProcedures, toSearchable } from './search-procedures.ts';
import { strictHeaders } from './strict-headers.ts';

/** What the portal has to know. */
export interface PortalOptions {
  /** Address of the collector, such as `http://127.0.0.1:8787`. */
  collector: string;
}

/** The demo portal as an application; `startPortal` gives it a port. */
export function createPortal({ collector }: PortalOptions): Hono {
  const address = collectorAddress(collector);
  const procedures = readProcedures();
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]));
  const searchable = procedures.map(toSearchable);
  const app = new Hono();

  app.use(compress(), etag(), trimTrailingSlash(), strictHeaders(new URL(address).origin));
  app.get('/', (c) => c.html(homePage({ procedures, collector: address })));
  app.get('/gioi-thieu', (c) => c.html(aboutPage(procedures)));
  app.get('/thu-tuc', (c) => {
    const query = readListQuery((name) => c.req.query(name));
    return c.html(listPage(searchProcedures(searchable, query), procedures));
  });
  app.get('/thu-tuc/:code', (c) => {
    const procedure = byCode.get(c.req.param('code'));
    if (!procedure) return c.notFound();
    // The survey form in it counts once for each copy: no cache may hand one copy to two people.
    c.header('Cache-Control', 'private, no-cache');
    const copy = { copy: randomUUID(), madeAt: new Date() };
    const page = { procedure, collector: address, address: c.req.url, ...copy };
    return c.html(detailPage(page));
  });
  app.get('/thu-tuc/:code/phieu-giay', (c) => {
    const procedure = byCode.get(c.req.param('code'));
    return procedure ? c.html(paperPage(procedure)) : c.notFound();
  });
  app.get('/tai-quay', (c) => c.html(kioskPage(address)));
  app.route('/quoc-gia', nationalRoutes(procedures));
  app.route('/', assetRoutes());
  app.notFound((c) => c.html(notFoundPage(), 404));
  return app;
}

/** The address without a slash at its end. A wrong one is a mistake of the caller. */
function collectorAddress(collector: string): string {
  const { protocol } = new URL(collector);
  if (!/^https?:$/.test(protocol)) {
    throw new TypeError(`collector must be an http address, received "${collector}"`);
  }
  return collector.replace(/\/+$/, '');
}
