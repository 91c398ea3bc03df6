import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CustomElementDeclaration } from 'custom-elements-manifest';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsManifest } from '../../widgets/manifest/elements-manifest.ts';
import { blocksOf, GUIDES, readGuide } from '../readme-blocks.ts';

const CHECK = fileURLToPath(new URL('../../demo/instrument/check.ts', import.meta.url));
/** What every element takes. */
const COMMON = ['class', 'id', 'part'];

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'hailong-guide-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const declarations = elementsManifest().modules
  .flatMap(({ declarations: found = [] }) => found) as CustomElementDeclaration[];
const documented = new Map(declarations.map((each) => [each.tagName!, each]));

/** Elements of a block that are not documented, and attributes that they do not have. */
function unknownIn(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  expect(ours.length + document.querySelectorAll('script').length).toBeGreaterThan(0);
  return ours.flatMap(({ localName, attributes }) => {
    const element = documented.get(localName);
    if (!element) return [localName];
    const known = new Set([...COMMON, ...(element.attributes ?? []).map(({ name }) => name)]);
    const names = [...attributes as Iterable<{ name: string }>].map(({ name }) => name);
    return names.filter((name) => !known.has(name)).map((name) => `${localName} ${name}`);
  });
}

describe.each(GUIDES)('widgets/%s', (guide) => {
  const blocks = blocksOf(guide);
  const codeIn = (language: string): string[] =>
    blocks.filter((block) => block.language === language).map(({ code }) => code);

  it('has the blocks of the guide in the other language, to the letter', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(13);
    expect(blocks).toEqual(blocksOf(GUIDES[0]));
  });

  it('has as many sections and as many rows of tables as the other', () => {
    const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const [own, other] = [readGuide(guide), readGuide(GUIDES[0])].map((text) => text.split(/^## (?:In this folder|Thư mục này)/mu)[0]!);
    expect(count(own!, /^ *\|/gmu)).toBe(count(other!, /^ *\|/gmu));
    expect(count(own!, /^###? /gmu)).toBe(count(other!, /^###? /gmu));
    for (const tag of documented.keys()) expect(own).toContain(`<${tag}>`);
  });

  it('uses elements and attributes that there are', () => {
    expect(codeIn('html').length).toBeGreaterThanOrEqual(5);
    expect(codeIn('html').flatMap(unknownIn)).toEqual([]);
  });

  it('sets tokens that there are', () => {
    const known = declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
    const set = codeIn('css').join('').match(/--sipas-[\w-]+/gu) ?? [];
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has an instrument that the command of its next block takes, from JSON and from a spreadsheet', () => {
    const [instrument] = codeIn('json');
    writeFileSync(join(folder, 'phieu.json'), instrument!);
    const run = (words: string): [number | null, string] => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...words.split(' ')], { cwd: folder, encoding: 'utf8' });
      return [status, stdout + stderr];
    };
    const [check, write] = codeIn('sh')[0]!.trim().split('\n').map((line) => line.replace('npm run instrument -- ', ''));
    expect(run(check!)).toEqual([0, expect.stringContaining('khao-sat-tai-quay, phiên bản 1')]);
    expect(run('phieu.json phieu.xlsx')[0]).toBe(0);
    rmSync(join(folder, 'phieu.json'));
    expect(run(write!)).toEqual([0, expect.stringContaining('phieu.json: đã ghi')]);
    for (const file of ['phieu.json', 'phieu.xlsx']) rmSync(join(folder, file));
  }, 60_000);
});
