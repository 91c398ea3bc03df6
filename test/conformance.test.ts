import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONDITIONS } from './e2e/accessibility/conditions.data.ts';

const ROOT = new URL('../', import.meta.url);
const RESULTS: Readonly<Record<string, string>> = {
  đạt: 'met',
  'một phần': 'partly',
  'không áp dụng': 'not applicable',
};

/** Rows of the table of criteria: number, level, result, marks of the tests. */
function criteriaOf(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, first = '']) => /^\d\.\d+\.\d+ /u.test(first))
    .map(([, first = '', level = '', result = '', , tests = '']) => [
      first.split(' ')[0]!,
      level,
      RESULTS[result] ?? result,
      tests,
    ]);
}

const read = (name: string): string => readFileSync(new URL(`widgets/${name}`, ROOT), 'utf8');
const [vietnamese, english] = [read('CONFORMANCE.md'), read('CONFORMANCE.en.md')];

describe('the conformance page', () => {
  it('says the same in both languages', () => {
    expect(criteriaOf(english)).toEqual(criteriaOf(vietnamese));
    expect(criteriaOf(english).length).toBeGreaterThan(40);
  });

  it.each([vietnamese, english])('names tests that exist, and every mark is one of them', (text) => {
    const named = new Map([...text.matchAll(/^\| ([A-Z]) \| `([^`]+)`/gmu)].map(([, a, b]) => [a, b!]));
    for (const path of named.values()) expect(existsSync(new URL(path, ROOT)), path).toBe(true);
    const marks = criteriaOf(text).flatMap(([, , , tests = '']) => tests.split(', '));
    expect(marks.filter((mark) => mark !== '–' && !named.has(mark))).toEqual([]);
  });

  it('tells the number of conditions', () => {
    expect(vietnamese).toContain(`trong ${CONDITIONS.length} hoàn cảnh`);
    expect(english).toContain(`under ${CONDITIONS.length} conditions`);
  });
});
