import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import type { Browser, Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildIfStale } from '../../demo/build-if-stale.ts';
import { bundle } from '../frameworks/bundle.ts';
import { compile, type Framework } from '../frameworks/compile.ts';
import { installPackage } from '../frameworks/install-package.ts';
import { launchChromium } from './browsers/launch.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

/** Answered by the test itself; nothing goes to the network. */
const ADDRESS = 'http://localhost/';
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
<main></main><survey-page></survey-page><script type="module" src="/main.js"></script>`;

beforeAll(async () => {
  await buildIfStale();
  installPackage();
});

describe('custom-elements.json of the package', () => {
  const elementsOf = ({ modules }: Package): CustomElementDeclaration[] =>
    modules.flatMap(({ declarations = [] }) => declarations) as CustomElementDeclaration[];
  const manifest = (): Package => readJson('../../dist/package/custom-elements.json') as Package;

  it('is of the published format', () => {
    const format = readJson('../../node_modules/custom-elements-manifest/schema.json');
    const schema = z.fromJSONSchema(format as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(manifest()).error).toBeUndefined();
    expect(schema.safeParse({ ...manifest(), modules: [{ kind: 'page' }] }).success).toBe(false);
  });

  it('is named by package.json and names files that can be imported', () => {
    const published = readJson('../../dist/package/package.json') as {
      customElements: string;
      exports: Record<string, unknown>;
    };
    expect(published.customElements).toBe('custom-elements.json');
    const paths = manifest().modules.map(({ path }) => path.replace(/^(.*)\.js$/u, './$1'));
    expect(Object.keys(published.exports)).toEqual(expect.arrayContaining(paths));
  });

  it('names no property that the typings do not have', async () => {
    const { tags, project } = writeEveryElement(elementsOf(manifest()));
    expect(tags).toContain('sipas-survey');
    expect(await compile('react', project)).toBe('');
  });
});

/** A page of React that sets every property of every element. */
function writeEveryElement(elements: readonly CustomElementDeclaration[]): {
  tags: string[];
  project: string;
} {
  const folder = at('../frameworks/node_modules/.compiled/every-element');
  const tags = elements.map(({ tagName = '', members = [] }) => {
    const fields = members.filter((member) => member.kind === 'field' && !member.readonly);
    return `<${tagName} ${fields.map(({ name }) => `${name}={undefined}`).join(' ')} />`;
  });
  mkdirSync(folder, { recursive: true });
  const lines = ["import 'hailong/react';", `export const all = [${tags.join(', ')}];`];
  writeFileSync(`${folder}/every-element.tsx`, lines.join('\n'));
  const config = { extends: '../../../react/tsconfig.json', files: ['every-element.tsx'] };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
  return {
    tags: elements.map(({ tagName = '' }) => tagName),
    project: 'node_modules/.compiled/every-element/tsconfig.json',
  };
}

describe.each(['react', 'vue', 'angular'] as const)('%s', (framework) => {
  // React's and Vue's mistakes are marked in the examples: there, no error is an error.
  it('compiles its example', async () => {
    expect(await compile(framework, `${framework}/tsconfig.json`)).toBe('');
  });

  it('shows the survey, its answers and language, and hears the receipt', async () => {
    const browser = await launchChromium();
    try {
      const { page, faults } = await open(browser, framework);
      await answerInEnglish(page);
      expect(await page.locator('output').textContent()).toBe('H55: 2');
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

it('names every mistake in templates of Angular, and nothing else', async () => {
  const said = await compile('angular', 'angular/mistakes.tsconfig.json');
  const errors = said.matchAll(/^\S+?:(\d+):\d+ - error (\w+):/gmu);
  const lines = read('../frameworks/angular/mistakes.ts').split('\n');
  const expected = lines.flatMap((line, index) => {
    const [, code] = /[<]!-- (\w+) -->$/u.exec(line) ?? [];
    return code ? [`${index + 1} ${code}`] : [];
  });
  expect(expected.length).toBeGreaterThan(5);
  const found = [...errors].map(([, line, code]) => `${line} ${code}`);
  expect(found.toSorted()).toEqual(expected);
});

async function open(
  browser: Browser,
  framework: Framework,
): Promise<{ page: Page; faults: string[] }> {
  const files = await bundle(framework);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/*', (route) => serve(route, files));
  await page.goto(ADDRESS);
  return { page, faults };
}

/** The page, its files, and a collector that confirms what it gets. */
function serve(route: Route, files: ReadonlyMap<string, string>): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
  const file = files.get(pathname.slice(1));
  if (file !== undefined) return route.fulfill({ contentType: 'text/javascript', body: file });
  if (pathname !== '/v1/responses') return route.fulfill({ status: 404 });
  const { id, answers } = route.request().postDataJSON() as { id: string; answers: object };
  const receivedAt = '2026-11-21T07:05:00.000Z';
  return route.fulfill({ json: { id, receivedAt, counted: Object.keys(answers).length } });
}

/** The first criterion was answered by the page; the second is answered by hand. */
async function answerInEnglish(page: Page): Promise<void> {
  await page.getByText('Sở Tư pháp').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Send response' }).waitFor();
  const groups = page.getByRole('group', { name: /^\d+\./u });
  expect(await groups.nth(0).getByRole('radio').nth(3).isChecked()).toBe(true);
  await groups.nth(1).getByRole('radio').nth(2).check();
  await page.getByRole('button', { name: 'Send response' }).click();
  await page.getByRole('button', { name: 'Send the answers given' }).click();
  await page.locator('output').waitFor();
}
