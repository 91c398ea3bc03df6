import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { POLICY, policyLine } from './demo/gallery/policy.ts';
import { minifyTemplates } from './widgets/minify-templates.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** For packages and bundlers: ES modules that leave the libraries to be shared with the portal. */
const modules = {
  outDir: 'dist/widgets',
  minify: false,
  lib: {
    entry: {
      index: at('widgets/index.ts'),
      'sipas-survey': at('widgets/sipas-survey/define.ts'),
      'sipas-rating': at('widgets/sipas-rating/define.ts'),
      'sipas-question': at('widgets/sipas-question/define.ts'),
      'sipas-score': at('widgets/sipas-score/define.ts'),
      'sipas-kiosk': at('widgets/sipas-kiosk/define.ts'),
      'sipas-paper': at('widgets/sipas-paper/define.ts'),
      'sipas-qr': at('widgets/sipas-qr/define.ts'),
      'survey-form': at('widgets/survey-form.ts'),
    },
    formats: ['es' as const],
  },
  rolldownOptions: { external: [/^lit(\/|$)/, /^@lit\//, /^idb-keyval$/, /^uqr$/, /^zod(\/|$)/] },
};

/** For a `<script>` tag: one file with everything inside. */
const script = (entry: string, file: string) => ({
  outDir: 'dist/script',
  // Two builds share the folder; each writes over its own file.
  emptyOutDir: false,
  minify: 'oxc' as const,
  lib: { entry: at(entry), name: 'HaiLong', formats: ['iife' as const], fileName: () => file },
});

const BUILDS: Readonly<Record<string, object>> = {
  script: script('widgets/script.ts', 'hailong.min.js'),
  counter: script('widgets/counter-script.ts', 'hailong-counter.min.js'),
};

/** Two static pages: the gallery, and an example alone. */
const gallery = {
  outDir: at('dist/gallery'),
  emptyOutDir: true,
  assetsInlineLimit: 0,
  modulePreload: false as const,
  rolldownOptions: {
    input: ['index', 'example'].map((page) => at(`demo/gallery/client/${page}.html`)),
  },
};

/** Writes the policy of the gallery into its pages. */
const withPolicy = {
  name: 'policy',
  transformIndexHtml: (page: string) => page.replace('%POLICY%', policyLine(POLICY)),
};

/** The tests of the collector on one engine. */
const collectorTests = (engine: string, exclude: string[] = [], globalSetup: string[] = []) => ({
  test: {
    name: engine,
    environment: 'node' as const,
    include: ['test/demo/collector/**/*.test.ts'],
    exclude,
    env: { HAILONG_TEST_ENGINE: engine },
    globalSetup,
    testTimeout: 60_000,
  },
});

/**
 * `vite build` makes dist/widgets, `--mode script` and `--mode counter` make the two files of
 * dist/script, `--mode gallery` makes dist/gallery, `vitest` runs the projects below. The extension
 * is built by WXT, which does not read this file.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  ...(mode === 'gallery' && { root: at('demo/gallery/client'), base: './' }),
  plugins: [minifyTemplates(), withPolicy],
  build: {
    target: 'es2022',
    sourcemap: mode !== 'gallery',
    ...({ ...BUILDS, gallery }[mode] ?? modules),
  },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{core,demo}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          exclude: ['test/demo/collector/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'extension',
          environment: 'node',
          include: ['test/extension/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      collectorTests('sqlite'),
      // What does not reach the database is tested once.
      collectorTests(
        'postgres',
        ['test/demo/collector/{guard,operation,conformance}/**'],
        ['test/postgres/for-all-tests.ts'],
      ),
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
}));
