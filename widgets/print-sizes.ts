import { gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';
import { bundle } from './bundle.ts';

/**
 * What a portal's page loads at once, each with its libraries; `limit` in bytes after gzip. Parts
 * that an element loads only when it needs them (other forms, their questions) are listed apart.
 */
const BUNDLES = [
  { name: 'sipas-survey with queue, Lit, vi', entry: 'sipas-survey/define.ts', limit: 16_384 },
  { name: 'sipas-rating with Lit, vi', entry: 'sipas-rating/define.ts', limit: 9_216 },
  { name: 'sipas-question with Lit, vi', entry: 'sipas-question/define.ts' },
  { name: 'sipas-score with Lit, zod/mini, vi + en', entry: 'sipas-score/define.ts' },
  { name: 'sipas-kiosk with survey, Lit, vi + en', entry: 'sipas-kiosk/define.ts' },
  { name: 'sipas-paper with Lit, every form, vi + en', entry: 'sipas-paper/define.ts' },
  { name: 'sipas-qr with Lit, vi + en', entry: 'sipas-qr/define.ts', limit: 12_288 },
  { name: 'loader', entry: 'loader.ts', limit: 2_048 },
  { name: 'hailong-counter.min.js, kiosk, paper, QR', entry: 'counter-script.ts', format: 'iife' },
  { name: 'hailong.min.js, the others for a script tag', entry: 'script.ts', format: 'iife' },
] as const;

/** Chunks by file name, the entry first. */
type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** What is loaded in one go, and what that loads later, without what is there by then. */
interface Part {
  name: string;
  gzip: number;
  later: Part[];
}

/** The part that a chunk begins, on top of the chunks that are loaded. */
function partOf(chunk: Rolldown.OutputChunk, chunks: Chunks, loaded: ReadonlySet<string>): Part {
  const names = new Set(loaded);
  const own: Rolldown.OutputChunk[] = [];
  const take = (one: Rolldown.OutputChunk | undefined): void => {
    if (!one || names.has(one.fileName)) return;
    names.add(one.fileName);
    own.push(one);
    for (const name of one.imports) take(chunks.get(name));
  };
  take(chunk);
  const later = [...new Set(own.flatMap(({ dynamicImports }) => dynamicImports))]
    .filter((name) => !names.has(name))
    .map((name) => partOf(chunks.get(name)!, chunks, names));
  return { name: chunk.name, gzip: gzipped(own), later };
}

/** Every file is compressed by itself, as a server does. */
const gzipped = (files: readonly Rolldown.OutputChunk[]): number =>
  files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

function print({ gzip, later }: Part, name: string, indent = ''): void {
  console.log(`${indent}${String(gzip).padStart(7)} bytes gzip  ${name}`);
  for (const part of later) print(part, `+ ${part.name}, when needed`, `${indent}        `);
}

let tooLarge = false;
for (const { name, entry, ...rest } of BUNDLES) {
  const all = await bundle(entry, 'format' in rest ? rest.format : 'es');
  const chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const part = partOf(all[0]!, chunks, new Set());
  const limit = 'limit' in rest ? rest.limit : undefined;
  const over = limit !== undefined && part.gzip > limit;
  tooLarge ||= over;
  const gate = limit === undefined ? '' : `  limit ${limit}${over ? '  TOO LARGE' : ''}`;
  print(part, name + gate);
}
if (tooLarge) process.exitCode = 1;
