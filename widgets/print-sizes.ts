import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { minifyTemplates } from './minify-templates.ts';

/**
 * What a portal's page loads at once, each with its libraries; `limit` in bytes after gzip. Parts that
 * an element loads only when it needs them (other forms, their questions) are listed apart.
 */
const BUNDLES = [
  { name: 'sipas-survey with queue, Lit, vi', entry: 'sipas-survey/define.ts', limit: 20_480 },
  { name: 'sipas-score with Lit, zod/mini, vi + en', entry: 'sipas-score/define.ts' },
  { name: 'hailong.min.js, both for a script tag', entry: 'script.ts', format: 'iife' },
  { name: 'sipas-kiosk with survey, Lit, vi + en', entry: 'sipas-kiosk/define.ts' },
  { name: 'sipas-paper with Lit, every form, vi + en', entry: 'sipas-paper/define.ts' },
  { name: 'sipas-qr with Lit, vi + en', entry: 'sipas-qr/define.ts', limit: 12_288 },
  { name: 'hailong-counter.min.js, kiosk, paper, QR', entry: 'counter-script.ts', format: 'iife' },
] as const;

/** Bundles an entry with all libraries, minified, in memory: its chunks, the entry first. */
async function bundle(entry: string, format: 'es' | 'iife'): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        name: 'HaiLong',
        formats: [format],
      },
      // ES modules of a library are not minified in full unless this is said.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const parts: (Rolldown.OutputAsset | Rolldown.OutputChunk)[] = output?.output ?? [];
  const chunks = parts.flatMap((part) => (part.type === 'chunk' ? [part] : []));
  if (!chunks[0]) throw new Error(`nothing was built from ${entry}`);
  return chunks.toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry));
}

/** The entry and what it imports at once, and then the rest. */
function splitByNeed(chunks: readonly Rolldown.OutputChunk[]): [string, string] {
  const atOnce = new Set<string>();
  const take = (name: string): void => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    for (const other of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) take(other);
  };
  take(chunks[0]!.fileName);
  const codeOf = (wanted: boolean): string =>
    chunks.filter(({ fileName }) => atOnce.has(fileName) === wanted).map(({ code }) => code).join('');
  return [codeOf(true), codeOf(false)];
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

let tooLarge = false;
for (const { name, entry, ...rest } of BUNDLES) {
  const [first, later] = splitByNeed(await bundle(entry, 'format' in rest ? rest.format : 'es'));
  const gzip = gzipped(first);
  const limit = 'limit' in rest ? rest.limit : undefined;
  const over = limit !== undefined && gzip > limit;
  tooLarge ||= over;
  const gate = limit === undefined ? '' : `  limit ${limit}${over ? '  TOO LARGE' : ''}`;
  const when = later === '' ? '' : `  + ${gzipped(later)} when needed`;
  console.log(`${String(gzip).padStart(7)} bytes gzip  ${name}${gate}${when}`);
}
if (tooLarge) process.exitCode = 1;
