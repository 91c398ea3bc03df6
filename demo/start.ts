import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import getPort, { portNumbers } from 'get-port';
import { buildIfStale } from './build-if-stale.ts';
import { DEFAULT_OPERATION } from './collector/operation/operation-settings.ts';
import { startCollector } from './collector/start-collector.ts';
import { createGallery } from './gallery/create-gallery.ts';
import { startPortal } from './portal/start-portal.ts';
import { serveApp } from './serve-app.ts';

// npm start: builds what is needed, starts collector, portal and gallery, and says where they are.

const HOST = '127.0.0.1';
const DATA = fileURLToPath(new URL('data/', import.meta.url));
const EXTENSION = fileURLToPath(new URL('../dist/extension/', import.meta.url));

await buildIfStale();
await mkdir(DATA, { recursive: true });

const portalPort = await freePort(8080, 'portal');
const collector = await startCollector({
  host: HOST,
  port: await freePort(8787, 'collector'),
  database: `${DATA}collector.sqlite`,
  origins: [`http://localhost:${portalPort}`, `http://${HOST}:${portalPort}`],
  units: ['H99'],
  // What is said here is for a person who reads along.
  operation: { ...DEFAULT_OPERATION, logLevel: 'warn' },
});
const portal = await startPortal({ host: HOST, port: portalPort, collector: collector.url });
const galleryPort = await freePort(8090, 'gallery');
const gallery = await serveApp(createGallery(), { host: HOST, port: galleryPort });

console.log(`
Hài Lòng is running.

  Portal     ${portal.url}
             ${portal.url}/quoc-gia/thu-tuc-hanh-chinh  (built like the national portal)
  Gallery    ${gallery.url}  (every element in every state, with the code to copy)
  Collector  ${collector.url}
  Data       ${DATA}collector.sqlite (kept between runs)

  Extension  Chromium, Chrome, Edge: open chrome://extensions, switch on "Developer mode",
             "Load unpacked", choose ${EXTENSION}chrome-mv3
             Firefox: open about:debugging#/runtime/this-firefox, "Load Temporary Add-on",
             choose ${EXTENSION}firefox-mv3/manifest.json

Ctrl-C ends it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

/** Lets all finish what was begun. */
async function stop(): Promise<void> {
  console.log('\nStopping …');
  await gallery.close();
  await portal.close();
  await collector.close();
  console.log('Stopped. The data is kept.');
}

/** The usual port, or the next one that is free. */
async function freePort(usual: number, who: string): Promise<number> {
  const port = await getPort({ host: HOST, port: portNumbers(usual, usual + 19) });
  if (port !== usual) console.log(`Port ${usual} is busy: the ${who} takes ${port}.`);
  return port;
}
