import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { minifyTemplates } from './minify-templates.ts';

/**
 * Chromium then compiles the functions of an entry while it arrives, beside the main thread, and
 * not one by one when each is called first; other browsers read a comment. Parts that come later
 * and the one file with all elements hold much that is never called, so they go without.
 * https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/**
 * Bundles an entry of this folder with all libraries, minified, in memory: its chunks, the entry
 * first. What is needed at once is one file, since on a bad line every further file costs a round
 * trip; parts that are loaded when they are asked for import from it.
 */
export async function bundle(
  entry: string,
  format: 'es' | 'iife' = 'es',
): Promise<Rolldown.OutputChunk[]> {
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
        fileName: () => `${nameOf(entry)}.js`,
      },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        // ES modules of a library are not minified in full unless this is said.
        output: {
          minify: true,
          comments: false,
          postBanner: (chunk) => (format === 'es' && chunk.isEntry ? COMPILE_HINT : ''),
        },
      },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const parts: (Rolldown.OutputAsset | Rolldown.OutputChunk)[] = output?.output ?? [];
  const chunks = parts.flatMap((part) => (part.type === 'chunk' ? [part] : []));
  if (!chunks[0]) throw new Error(`nothing was built from ${entry}`);
  return chunks.toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry));
}

/** `sipas-survey/define.ts` makes `sipas-survey.js`, `loader.ts` makes `loader.js`. */
const nameOf = (entry: string): string => entry.split('/')[0]!.replace(/\.ts$/u, '');
