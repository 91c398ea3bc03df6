import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** What a portal's page would load, each with everything inside; `limit` in bytes after gzip. */
const BUNDLES = [
  { name: 'sipas-survey with queue, Lit, vi + en', entry: 'sipas-survey/define.ts', limit: 20_480 },
  { name: 'sipas-score with Lit, zod/mini, vi + en', entry: 'sipas-score/define.ts' },
  { name: 'hailong.min.js, both for a script tag', entry: 'script.ts' },
] as const;

/** Bundles an entry with all libraries, minified, in memory. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        name: 'HaiLong',
        formats: ['iife'],
      },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error(`nothing was built from ${entry}`);
  return chunk.code;
}

let tooLarge = false;
for (const { name, entry, ...rest } of BUNDLES) {
  const code = await bundle(entry);
  const gzip = gzipSync(code, { level: 9 }).length;
  const limit = 'limit' in rest ? rest.limit : undefined;
  const over = limit !== undefined && gzip > limit;
  tooLarge ||= over;
  const gate = limit === undefined ? '' : `  limit ${limit}${over ? '  TOO LARGE' : ''}`;
  console.log(`${String(gzip).padStart(7)} bytes gzip  ${name}${gate}`);
}
if (tooLarge) process.exitCode = 1;
