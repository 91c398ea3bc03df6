import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of axe that is not experimental; the size of targets has to be switched on. */
const RULES: NonNullable<RunOptions['rules']> = { 'target-size': { enabled: true } };

/** What axe finds wrong: rule, place, and what it says of it. */
export async function violationsOf(
  page: Page,
  rules: RunOptions['rules'] = {},
  iframes = true,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run(asked),
    { resultTypes: ['violations'], iframes, rules: { ...RULES, ...rules } } as object,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
