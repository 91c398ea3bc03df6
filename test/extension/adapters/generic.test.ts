import { describe, expect, it } from 'vitest';
import { generic } from '../../../extension/adapters/generic.data.ts';
import { readPage } from '../../../extension/adapters/index.ts';
import { compareRecords } from '../compare-records.ts';
import { portalFixtures } from '../portal-fixtures.ts';

/** The generic reader must recover so many of the fields that a page labels. */
const LEAST_RIGHT = 0.95;
/** And read at most so many as something else: a wrong value is worse than a missing one. */
const MOST_WRONG = 0.01;

describe('the generic reader alone', () => {
  const results = portalFixtures().map(({ name, kind, records, open }) => {
    const texts = readPage(open(), [generic])?.readings.map(({ text }) => text) ?? [];
    return { name, kind, read: texts.length, ...compareRecords(texts, records) };
  });
  const sum = (count: (one: (typeof results)[number]) => number): number =>
    results.reduce((total, one) => total + count(one), 0);

  it('recovers the labelled fields of all stored pages', () => {
    const fields = sum((one) => one.fields);
    const right = sum((one) => one.right);
    const wrong = sum((one) => one.wrong.length);
    const percent = ((100 * right) / fields).toFixed(1);
    console.log(
      `generic reader: ${right} of ${fields} fields right (${percent} %), ${wrong} wrong, ` +
        `${results.length} pages`,
    );
    for (const { name, wrong: lines } of results) for (const line of lines) console.log(name, line);
    expect(right / fields).toBeGreaterThanOrEqual(LEAST_RIGHT);
    expect(wrong / fields).toBeLessThanOrEqual(MOST_WRONG);
  });

  it.each(
    results.filter(({ kind }) => kind === 'none').map(({ name, read }) => [name, read] as const),
  )('%s: finds no procedure where there is none', (_name, read) => {
    expect(read).toBe(0);
  });
});
