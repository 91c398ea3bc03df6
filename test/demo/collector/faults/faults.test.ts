import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE } from '../engine.ts';
import { FAULTS } from './all-faults.ts';
import { Databases } from './databases.ts';

// A share of `npm run faults:collector`, always the same.

const SEED = Number(process.env['SEED'] ?? 20_261_122);
const SHARE = FAULTS.filter(({ full, share }) => full[ENGINE] !== undefined && share > 0);

let databases: Databases;
beforeAll(async () => {
  databases = await Databases.start(ENGINE);
}, 60_000);
afterAll(() => databases.stop());

describe('what was acknowledged is kept once, in a log that holds good, after', () => {
  it.each(SHARE)(
    `$name ($share times, seed ${SEED})`,
    async ({ run, share }) => {
      const report = await run(databases, { points: share, seed: SEED });
      // Where no small disk can be mounted; the line that says so was printed.
      if (report === undefined) return;
      expect(report.contradictions).toEqual([]);
      const { acknowledged } = report;
      expect(report).toMatchObject({
        points: share,
        kept: acknowledged,
        twice: 0,
        chain: 'verifies',
      });
      expect(acknowledged).toBeGreaterThan(share);
    },
    120_000,
  );
});
