import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build, type Rolldown } from 'vite';
import type { Framework } from './compile.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Vue has to be told which tags are elements of the browser and not components of its own. */
const vuePlugin = vue({
  template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('sipas-') } },
});

const ENTRIES: Readonly<Record<Framework, () => string>> = {
  react: () => at('react/survey-page.tsx'),
  vue: () => at('vue/main.ts'),
  angular: angularEntry,
};

/** The files of a framework's example with all libraries, by name; `main.js` begins. */
export async function bundle(framework: Framework): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    root: at('.'),
    publicDir: false,
    logLevel: 'error',
    plugins: framework === 'vue' ? [vuePlugin] : [],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: ENTRIES[framework](),
        output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  const chunks = output.filter((part) => part.type === 'chunk');
  return new Map(chunks.map(({ fileName, code }) => [fileName, code]));
}

/** What Angular's compiler has made; its other half finishes the libraries in the browser. */
function angularEntry(): string {
  const entry = at('node_modules/.compiled/angular/entry.js');
  writeFileSync(entry, "import '@angular/compiler';\nimport './main.js';\n");
  return entry;
}
