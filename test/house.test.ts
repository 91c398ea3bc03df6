import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders of core in the order of the import table of CONTRIBUTING: each imports itself and those before it. */
const LAYERS = [
  ['wording.ts'],
  ['stats', 'law', 'procedure', 'calendar'],
  ['text', 'survey'],
  ['rules', 'scoring', 'scorecards', 'reference'],
  ['protocol', 'report'],
];

const layerOf = (folder: string): number => LAYERS.findIndex((layer) => layer.includes(folder));
const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: ROOT }).filter((file) => !file.includes('node_modules'));
const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/from '([^']+)'/gu)].map(([, from]) => from!);

describe('the house', () => {
  it('has the top level that CONTRIBUTING names and nothing else', () => {
    const allowed = [
      'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'README.vi.md', 'core', 'demo',
      'dist', 'extension', 'node_modules', 'package-lock.json', 'package.json', 'reports', 'test',
      'tsconfig.json', 'vite.config.ts', 'widgets', 'coverage',
    ];
    const found = readdirSync(ROOT).filter((name) => !name.startsWith('.'));
    expect(found.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it.each(['core', 'widgets', 'extension', 'demo', 'test'])('%s has a README', (folder) => {
    expect(existsSync(join(ROOT, folder, 'README.md'))).toBe(true);
  });

  it('keeps the direction of imports inside core', () => {
    const wrong = files('core/**/*.ts').flatMap((file) => {
      const from = layerOf(file.split('/')[1]!);
      return importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => relative('core', normalize(join(dirname(file), path))).split('/')[0]!)
        .filter((target) => layerOf(target) > from || layerOf(target) < 0)
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('writes every import with its file extension', () => {
    const wrong = files('{core,widgets,extension,demo,test}/**/*.{ts,tsx}').flatMap((file) =>
      importsOf(file)
        .filter((path) => /^[.#]/u.test(path) && !/\.(?:tsx?|vue|mjs|json|css)(?:\?\w+)?$/u.test(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets data files import types only', () => {
    const wrong = files('{core,widgets,extension,demo,test}/**/*.data.ts').flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return [...text.matchAll(/^import (?!type )[^;]+;/gmu)]
        .map(([line]) => line)
        .filter((line) => !line.includes('.data.ts'))
        .map((line) => `${file}: ${line}`);
    });
    expect(wrong).toEqual([]);
  });
});
