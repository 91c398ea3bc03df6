import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { ELEMENT_TAGS } from './element-tags.data.ts';

/**
 * Makes dist/elements: the loader, and for every element one module with all that it needs at once,
 * for pages without a bundler.
 */
const target = fileURLToPath(new URL('../dist/elements/', import.meta.url));
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const entry of ['loader.ts', ...ELEMENT_TAGS.map((tag) => `${tag}/define.ts`)]) {
  for (const { fileName, code } of await bundle(entry)) writeFileSync(`${target}${fileName}`, code);
}
