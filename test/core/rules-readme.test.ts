import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '#core/rules/index.ts';
import { rulesTable } from '#core/rules/rules-table.ts';

const README = new URL('../../core/rules/README.md', import.meta.url);
const MARK = '<!-- made from the rules; UPDATE=1 npx vitest run test/core/rules-readme.test.ts -->';

it('core/rules/README.md lists the rules as they are', () => {
  const [before] = readFileSync(README, 'utf8').split(MARK);
  const expected = `${before}${MARK}\n\n${rulesTable(RULES)}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(README, expected);
  expect(readFileSync(README, 'utf8')).toBe(expected);
});
