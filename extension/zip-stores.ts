import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from 'wxt';

// npm run zip [-- FOLDER]: builds anew what the stores take, into dist/stores or FOLDER: an archive
// for each browser, the sources that Mozilla asks for, and the texts and pictures of the listing.
// Prints the SHA-256 of each archive: two builds of one commit are the same, byte for byte.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONFIG = 'extension/wxt.config.ts';
const folder = process.argv[2] ?? join(ROOT, 'dist/stores');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const browser of ['chrome', 'firefox'] as const) {
  const archives = await zip({ root: ROOT, configFile: CONFIG, browser });
  for (const file of archives) cpSync(file, join(folder, basename(file)));
}
cpSync(join(ROOT, 'extension/listing'), join(folder, 'listing'), { recursive: true });
for (const name of readdirSync(folder).filter((file) => file.endsWith('.zip'))) {
  const content = readFileSync(join(folder, name));
  const hash = createHash('sha256').update(content).digest('hex');
  console.log(`${hash}  ${name}  ${content.byteLength} bytes`);
}
