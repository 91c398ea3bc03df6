import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const SCRIPT = 'extension/entrypoints/portal.content.ts';
/** An import that stays when the types are taken away: of its path, or of a value by name. */
const IMPORT = /^import (?!type )(?:[^;']*? from )?'([^']+)';/gm;

/** Every file and package that a file needs at run time, by its path from the root or its name. */
function neededBy(file: string, known = new Set<string>([file])): Set<string> {
  const url = new URL(file, ROOT);
  for (const [, path = ''] of readFileSync(url, 'utf8').matchAll(IMPORT)) {
    const target = path.startsWith('.')
      ? fileURLToPath(new URL(path, url)).slice(fileURLToPath(ROOT).length)
      : path.replace(/^#/, '');
    if (known.has(target)) continue;
    known.add(target);
    if (/\.tsx?$/.test(target)) neededBy(target, known);
  }
  return known;
}

describe('the script in a page', () => {
  const needed = [...neededBy(SCRIPT)];

  it('reads and paints', () => {
    expect(needed).toContain('extension/adapters/national-2026.data.ts');
    expect(needed).toContain('extension/annotations/paint-findings.ts');
  });

  it('checks nothing: no rule, no law, no calendar and no schema is in it', () => {
    const heavy =
      /^core\/(?:rules\/(?!labels\.data)|law\/|calendar\/|protocol\/|report\/)|^extension\/(?:checking|store)\/|^zod|^idb/;
    expect(needed.filter((file) => heavy.test(file))).toEqual([]);
  });

  it('points at nothing: that script is put in when an official asks for it', () => {
    expect(needed.filter((file) => /picker|css-selector/.test(file))).toEqual([]);
    const picker = [...neededBy('extension/entrypoints/picker.content.ts')];
    expect(picker).toContain('css-selector-generator');
    const heavy = /^core\/(?:rules|law|protocol)\/|^zod|^idb/;
    expect(picker.filter((file) => heavy.test(file))).toEqual([]);
  });

  it('leaves all that to the background', () => {
    const background = [...neededBy('extension/entrypoints/background.ts')];
    expect(background).toContain('core/rules/index.ts');
    expect(background).toContain('zod/mini');
    expect(background.filter((file) => file.startsWith('extension/adapters/'))).toEqual([]);
  });
});
