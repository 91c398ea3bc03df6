import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assessCommitments } from '#core/scorecards/commitments/assess-commitments.ts';
import { COMMITMENTS_2019 } from '#core/scorecards/commitments/commitments-2019.data.ts';
import { BAND_TABLES, COMMITMENT_PLANS, SCORECARDS } from '#core/scorecards/index.ts';
import { CONTRADICTIONS } from '#core/scorecards/published/contradictions.data.ts';
import { PUBLISHED_SETS } from '#core/scorecards/published/published-results.data.ts';
import {
  bandsTable, cardsTable, contradictionsTable, plansTable, publishedTable, sourcesTable,
} from '#core/scorecards/readme-tables.ts';
import { recompute } from '#core/scorecards/recompute/recompute.ts';
import { recomputeTable } from '#core/scorecards/recompute/recompute-table.ts';
import { SOURCES } from '#core/scorecards/sources.data.ts';

const at = (name: string): URL => new URL(`../../../core/scorecards/${name}`, import.meta.url);
const MARK =
  '<!-- made from the data; UPDATE=1 npx vitest run test/core/scorecards/readme.test.ts -->';

/** What a file says, and what it has to say behind its mark. */
function madeAndFound(name: string, made: string): { made: string; found: string } {
  const [before] = readFileSync(at(name), 'utf8').split(MARK);
  const expected = `${before}${MARK}\n\n${made}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(at(name), expected);
  return { made: expected, found: readFileSync(at(name), 'utf8') };
}

it('core/scorecards/README.md lists the data as they are', () => {
  const sections = [
    ['Cards', cardsTable(SCORECARDS)],
    ['Bands', bandsTable(BAND_TABLES)],
    ['Commitments and plans', plansTable(COMMITMENT_PLANS)],
    ['Published figures', publishedTable(PUBLISHED_SETS)],
    ['Contradictions', contradictionsTable(CONTRADICTIONS)],
    ['Sources', sourcesTable(SOURCES)],
  ];
  const tables = sections.map(([title, table]) => `## ${title}\n\n${table}`).join('\n\n');
  const { made, found } = madeAndFound('README.md', tables);
  expect(found).toBe(made);
});

it('core/scorecards/RECOMPUTED.md is what npm run recompute prints', () => {
  const { made, found } = madeAndFound('RECOMPUTED.md', recomputeTable(recompute()));
  expect(found).toBe(made);
});

it('the example of the README says what happens', () => {
  const [example] = readFileSync(at('README.md'), 'utf8').match(/```ts[\s\S]*?```/u)!;
  expect(example).toContain("'2.apology': { value: { kind: 'ratio', done: 0, of: 0 }");
  const source = { name: { vi: 'Báo cáo', en: 'Report' }, certainty: 'confirmed' } as const;
  const [result] = assessCommitments(COMMITMENTS_2019, {
    '2.apology': { value: { kind: 'ratio', done: 0, of: 0 }, source, period: { year: 2019 } },
  }).filter(({ key }) => key === '2.apology');
  expect(result!.outcome).toBe('met');
  expect(result!.reasonWords.vi).toContain('Trong kỳ không có hồ sơ trễ hạn nên');
});
