import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { buildExtension } from './browsers/build-extension.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What Mozilla's check warns of, each with the reason why it stands. */
const KNOWN_WARNINGS = [
  // No Firefox for Android: it has no sidebar.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  // Preact's `dangerouslySetInnerHTML`, which nothing of ours uses; Trusted Types would refuse it.
  'UNSAFE_VAR_ASSIGNMENT',
  // Zod asks whether it may compile; the policy of our pages says no.
  'DANGEROUS_EVAL',
];

interface LintReport {
  errors: { code: string; message: string; file?: string }[];
  warnings: { code: string }[];
}

describe('the check that Mozilla makes of every add-on', () => {
  it('finds no error, and warns of nothing that is not known', () => {
    const folder = buildExtension('firefox', 'production');
    const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
    const said = execFileSync(process.execPath, [linter, '--output', 'json', folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const { errors, warnings }: LintReport = JSON.parse(said);
    expect(errors).toEqual([]);
    const codes = new Set(warnings.map(({ code }) => code));
    expect([...codes].filter((code) => !KNOWN_WARNINGS.includes(code))).toEqual([]);
  });
});

describe('the archives for the stores', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hai-long-zip-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** SHA-256 of every archive of a new build, by name. */
  function zip(name: string): Record<string, string> {
    const out = join(folder, name);
    execFileSync(process.execPath, ['extension/zip-stores.ts', out], { cwd: ROOT, stdio: 'ignore' });
    const archives = readdirSync(out).filter((file) => file.endsWith('.zip'));
    return Object.fromEntries(
      archives.map((file) => {
        const content = readFileSync(join(out, file));
        return [file, createHash('sha256').update(content).digest('hex')];
      }),
    );
  }

  it('are the same, byte for byte, when they are built twice', () => {
    const once = zip('once');
    expect(Object.keys(once)).toEqual([
      expect.stringMatching(/-chrome\.zip$/),
      expect.stringMatching(/-firefox\.zip$/),
      expect.stringMatching(/-sources\.zip$/),
    ]);
    expect(zip('twice')).toEqual(once);
  });
});
