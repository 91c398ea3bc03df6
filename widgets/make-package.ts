import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { elementsManifest } from './manifest/elements-manifest.ts';

/**
 * Puts together dist/package, the npm package that portals install, from what `vite build`,
 * `vite build --mode script`, `--mode counter`, `build-elements.ts` and `tsc -p widgets` have made.
 * It holds no Node program and asks for the four libraries of the elements only.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}dist/package`;
const sources = {
  widgets: `${root}dist/widgets`,
  script: `${root}dist/script`,
  elements: `${root}dist/elements`,
  types: `${root}dist/types`,
};
const LIBRARIES = ['idb-keyval', 'lit', 'uqr', 'zod'] as const;

/** For whom `hailong/react`, `/vue` and `/angular` are; the elements need none of them. */
const FRAMEWORKS = { '@angular/core': '>=22', '@types/react': '>=19', vue: '>=3.5' } as const;

interface RootPackage {
  name: string;
  version: string;
  description: string;
  license: string;
  dependencies: Record<string, string>;
}

const { name, version, description, license, dependencies } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
) as RootPackage;

const element = (tag: string): object => ({
  types: `./types/widgets/${tag}/define.d.ts`,
  default: `./${tag}.js`,
});

const manifest = {
  name,
  version,
  description,
  license,
  type: 'module',
  exports: {
    '.': { types: './types/widgets/index.d.ts', default: './index.js' },
    './sipas-survey': element('sipas-survey'),
    './sipas-rating': element('sipas-rating'),
    './sipas-question': element('sipas-question'),
    './sipas-score': element('sipas-score'),
    './sipas-kiosk': element('sipas-kiosk'),
    './sipas-paper': element('sipas-paper'),
    './sipas-qr': element('sipas-qr'),
    './survey-form': {
      types: './types/widgets/survey-form.d.ts',
      default: './survey-form.js',
    },
    './survey-form.css': './survey-form.css',
    './hailong.min.js': './hailong.min.js',
    './hailong-counter.min.js': './hailong-counter.min.js',
    './elements/*': './elements/*',
    './react': { types: './types/widgets/frameworks/react.d.ts' },
    './vue': { types: './types/widgets/frameworks/vue.d.ts' },
    './angular': { types: './angular/index.d.ts', default: './angular/index.js' },
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  },
  customElements: 'custom-elements.json',
  // The declarations name their neighbours in core as the sources do.
  imports: { '#core/*.ts': { types: './types/core/*.d.ts' } },
  sideEffects: ['./sipas-*.js', './hailong*.min.js', './elements/*'],
  dependencies: Object.fromEntries(
    LIBRARIES.map((library) => {
      const pinned = dependencies[library];
      if (!pinned) throw new Error(`package.json has no dependency ${library}`);
      return [library, `^${pinned.replace(/^\D/, '')}`];
    }),
  ),
  peerDependencies: FRAMEWORKS,
  peerDependenciesMeta: Object.fromEntries(
    Object.keys(FRAMEWORKS).map((framework) => [framework, { optional: true }]),
  ),
};

for (const [made, path] of Object.entries(sources)) {
  if (!existsSync(path)) throw new Error(`dist/${made} is missing: build it first`);
}
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(sources.widgets, target, { recursive: true });
cpSync(sources.script, target, { recursive: true });
cpSync(sources.elements, `${target}/elements`, { recursive: true });
cpSync(sources.types, `${target}/types`, { recursive: true });
cpSync(`${root}widgets/survey-form.css`, `${target}/survey-form.css`);
for (const file of ['README.md', 'README.vi.md', 'CONFORMANCE.md', 'CONFORMANCE.en.md']) {
  cpSync(`${root}widgets/${file}`, `${target}/${file}`);
}
if (existsSync(`${root}LICENSE`)) cpSync(`${root}LICENSE`, `${target}/LICENSE`);
writeJson('package.json', manifest);
writeJson('custom-elements.json', elementsManifest());
console.log(`dist/package: ${name} ${version}`);

function writeJson(file: string, content: object): void {
  writeFileSync(`${target}/${file}`, `${JSON.stringify(content, null, 2)}\n`);
}
