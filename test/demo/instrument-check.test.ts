import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';

const PROGRAM = fileURLToPath(new URL('../../demo/instrument/check.ts', import.meta.url));
let folder: string;

/** Runs the command as a person does. */
function check(content: string): { code: number | null; words: string } {
  const path = join(folder, 'phieu.json');
  writeFileSync(path, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, path], { encoding: 'utf8' });
  return { code: status, words: stdout + stderr };
}

describe('npm run instrument', () => {
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'hailong-instrument-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says that an instrument can be used, with its counts and its hash', () => {
    const { code, words } = check(JSON.stringify(RATING_2025));
    expect(code).toBe(0);
    expect(words).toMatch(/rating-2025, phiên bản 1[^]*6 tiêu chí, 1 câu hỏi khác[^]*SHA-256 [0-9a-f]{64}/u);
  });
  it('lists what is wrong, where, and what to do', () => {
    const { code, words } = check(JSON.stringify({ ...RATING_2025, scale: { levels: [] }, colour: 1 }));
    expect(code).toBe(1);
    expect(words).toContain('có 2 chỗ phải sửa');
    expect(words).toContain('scale.levels: quá ngắn');
    expect(words).toContain('colour: không có mục tên này');
  });
  it('says so when the file is no JSON', () => {
    expect(check('{')).toMatchObject({ code: 1 });
  });
});
