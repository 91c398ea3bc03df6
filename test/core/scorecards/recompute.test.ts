import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recompute } from '#core/scorecards/recompute/recompute.ts';
import { recomputeTable } from '#core/scorecards/recompute/recompute-table.ts';
import {
  bounded, compared, type RecomputedFigure,
} from '#core/scorecards/recompute/recompute-row.ts';
import { sourceOf } from '#core/scorecards/source.ts';

const rows = recompute();
const row = (id: string): RecomputedFigure => rows.find((each) => each.id === id)!;
const head = { id: 'x', source: 'press', what: { vi: 'x', en: 'x' } };

describe('recompute', () => {
  it('finds two figures of the sources that do not come out, and says why', () => {
    const wrong = rows.filter(({ verdict }) => verdict === 'differs' || verdict === 'impossible');
    expect(wrong.map(({ id }) => id)).toEqual(['phu-tho-strong-rises', 'par-2024-up-down']);
    expect(wrong.every(({ note }) => note)).toBe(true);
  });
  // Worked out by hand from the printed figures.
  it.each([
    ['par-1150-criteria', '43'], ['par-1150-sub-criteria', '95'], ['par-1150-points', '100'],
    ['sipas-2017-criteria', '22'], ['sipas-2017-sentences', '22'],
    ['sipas-2023-criteria', '39'], ['sipas-2023-indexes', '51'], ['papi-parts', '28'],
    ['par-2020-gap', '0,53'], ['par-2020-ministries', '19'], ['par-2019-phu-tho-place', '20'],
    ['sipas-2019-phu-tho-place', '25'], ['par-2020-phu-tho-share', '15,87'],
    ['phu-tho-rise-par', '3,73'], ['phu-tho-rise-sipas', '2,31'],
    ['phu-tho-rise-modernization', '2,23'], ['phu-tho-rise-impact', '0,98'],
    ['phu-tho-rise-direction', '1,27'], ['phu-tho-rise-staff', '0,01'],
    ['phu-tho-rise-finance', '0,86'], ['phu-tho-rest-2019', '31,32'],
    ['phu-tho-rest-2020', '29,7'], ['phu-tho-rest-change', '−1,62'],
    ['phu-tho-strong-rises', '0,98 < 1,27'], ['thai-nguyen-departments', '19'],
    ['thai-nguyen-districts', '9'], ['thai-nguyen-justice-place', '11'],
    ['thai-nguyen-departments-mean', '63,37 … 74,24'],
    ['thai-nguyen-districts-mean', '64,59 … 69,45'], ['sipas-2024-change', '1,28'],
    ['sipas-2024-harassment', '100'], ['par-2021-groups', '63'], ['par-2024-up-down', '62'],
    ['papi-2019-groups', '63'], ['papi-2023-best', '51,18'], ['decision-766-points', '100'],
    ['day-of-433/QĐ-BNV', 'Chủ nhật'], ['day-of-468/QĐ-TTg', 'thứ Bảy'],
    ['day-of-23/CT-TTg', 'thứ Năm, ngày lễ'], ['days-of-the-others', '28'],
    ['commitments-items', '10'], ['commitments-duties', '20'],
  ])('%s is %s', (id, ours) => {
    expect(row(id).ours).toBe(ours);
  });
  it('has each row once, with a source, and prints each on one line', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
    for (const { source } of rows) expect(sourceOf(source).id).toBe(source);
    expect(recomputeTable(rows).split('\n')).toHaveLength(rows.length + 2);
    expect(rows.every(({ ours }) => !ours.includes('NaN'))).toBe(true);
  });
  it('can find a slip: a sum or a limit that does not hold', () => {
    expect(compared(head, 43, { rule: '', value: 42 }).verdict).toBe('differs');
    expect(compared(head, 0.3, { rule: '', value: 0.1 + 0.2 }).verdict).toBe('equal');
    const limits = { low: 1, high: 2, rule: '' };
    expect([0.9, 1, 2, 2.1].map((printed) => bounded(head, printed, limits).verdict)).toEqual([
      'impossible', 'possible', 'possible', 'impossible',
    ]);
  });
  it('is printed by its command', () => {
    const program = fileURLToPath(
      new URL('../../../demo/scorecards/recompute.ts', import.meta.url),
    );
    const { status, stdout } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    expect(stdout).toContain(recomputeTable(rows));
    expect(status).toBe(0);
  });
});
