import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { build } from 'vite';
import { createGallery } from '../../../demo/gallery/create-gallery.ts';
import { type Served, serveApp } from '../../../demo/serve-app.ts';

const configFile = fileURLToPath(new URL('../../../vite.config.ts', import.meta.url));

/** The gallery, built from what is here now, on a port of its own. */
export interface BuiltGallery {
  url: string;
  /** Takes the server and the built files away. */
  remove(): Promise<void>;
}

/** Builds into a folder of its own, so that a build for the portal is not disturbed. */
async function buildInto(mode: 'gallery' | 'script' | 'counter'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `hailong-${mode}-`));
  await build({ configFile, mode, logLevel: 'error', build: { outDir: folder } });
  return folder;
}

/** Builds the gallery and serves it; `more` may add pages of a test. */
export async function startGallery(more?: (app: Hono) => void): Promise<BuiltGallery> {
  const folder = await buildInto('gallery');
  const app = createGallery(folder);
  more?.(app);
  const served: Served = await serveApp(app, { host: '127.0.0.1', port: 0 });
  const remove = async (): Promise<void> => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: served.url, remove };
}

/** One of the files for a script tag, built anew. */
export async function buildScript(mode: 'script' | 'counter'): Promise<string> {
  const folder = await buildInto(mode);
  const file = mode === 'script' ? 'hailong.min.js' : 'hailong-counter.min.js';
  const code = await readFile(join(folder, file), 'utf8');
  await rm(folder, { recursive: true, force: true });
  return code;
}
