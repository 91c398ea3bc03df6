import { beforeAll, describe, expect, it } from 'vitest';
import { describeReport } from './faults/describe-report.ts';
import { type FaultReport, runFaults } from './faults/run-faults.ts';
import { SCENARIOS } from './faults/scenarios.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_122);
const SUBMISSIONS = 1_000;

/** `npm run test:faults` does the same ten times as often. */
describe(`${SUBMISSIONS} submissions over a faulty line, in broken pages (seed ${SEED})`, () => {
  let report: FaultReport;

  beforeAll(async () => {
    report = await runFaults(SEED, SUBMISSIONS);
    console.log(describeReport(report));
  }, 900_000);

  it('are rows, each once, but for those that nobody had promised to keep', () => {
    expect(report.rows).toBe(SUBMISSIONS - report.lostAsTold);
    // Pages are ended in the middle of a few scenarios only: most is promised, and comes.
    expect(report.lostAsTold).toBeLessThan(SUBMISSIONS / 5);
  });

  it('were never told anything that the collector denies', () => {
    expect(report.contradictions).toEqual([]);
  });

  it('met every fault and every trouble', () => {
    const scenarios = SCENARIOS.map(({ name }) => name).toSorted();
    expect(Object.keys(report.scenarios).toSorted()).toEqual(scenarios);
    expect(Object.keys(report.faults)).toHaveLength(9);
    expect(report.kills).toBeGreaterThanOrEqual(15);
    expect(report.collectorCrashes).toBeGreaterThanOrEqual(1);
    expect(report.told).toMatchObject({
      sent: expect.any(Number), waiting: expect.any(Number), refused: expect.any(Number),
      'taken, not stored': expect.any(Number), 'sentences read on the screen': expect.any(Number),
    });
  });
});
