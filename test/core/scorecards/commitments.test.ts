import { describe, expect, it } from 'vitest';
import {
  DECISION_766_BANDS, THAI_NGUYEN_2020_BANDS,
} from '#core/scorecards/cards/province-internal.data.ts';
import { assessCommitments, sayTarget } from '#core/scorecards/commitments/assess-commitments.ts';
import type { Measured, MeasuredValue } from '#core/scorecards/commitments/commitment.ts';
import { COMMITMENTS_2019 } from '#core/scorecards/commitments/commitments-2019.data.ts';
import { TASK_PLAN_2021 } from '#core/scorecards/commitments/task-plan.data.ts';
import { type PlanTask, taskProgress } from '#core/scorecards/commitments/task-progress.ts';

const measured = (value: MeasuredValue): Measured => ({
  value, period: { year: 2019 },
  source: { name: { vi: 'Báo cáo của đơn vị', en: 'Report of the unit' }, certainty: 'confirmed' },
});
const ratio = (done: number, of: number): MeasuredValue => ({ kind: 'ratio', done, of });
const share = (value: number): MeasuredValue => ({ kind: 'share', share: value });
const parts = (...all: [string, number, number][]): MeasuredValue => ({
  kind: 'parts', parts: all.map(([name, done, of]) => ({ name, done, of })),
});
const assess = (key: string, value?: MeasuredValue) =>
  assessCommitments(COMMITMENTS_2019, value ? { [key]: measured(value) } : {}).find(
    (result) => result.key === key,
  )!;

describe('the commitments of 2019', () => {
  it('hold twenty duties under ten numbers', () => {
    const results = assessCommitments(COMMITMENTS_2019, {});
    expect([...new Set(results.map(({ item }) => item))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(results).toHaveLength(20);
  });
  it('are neither met nor failed where nobody measured', () => {
    const outcomes = assessCommitments(COMMITMENTS_2019, {}).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['no-data', 'in-words']));
    expect(outcomes.filter((outcome) => outcome === 'in-words')).toHaveLength(7);
  });

  it.each<[string, MeasuredValue, string, string]>([
    // Trên 80%, of each unit: strict, and a mean does not tell of each.
    ['6.satisfaction', parts(['Phòng A', 81, 100], ['Phòng B', 90, 100]), 'met', 'reached'],
    ['6.satisfaction', parts(['Phòng A', 80, 100], ['Phòng B', 90, 100]), 'not-met', 'some-below'],
    ['6.satisfaction', share(0.85), 'no-data', 'parts-missing'],
    ['6.satisfaction', share(0.8), 'not-met', 'at-limit'],
    ['6.satisfaction', ratio(4, 5), 'not-met', 'at-limit'],
    ['6.satisfaction', share(0.7999), 'not-met', 'below'],
    ['6.satisfaction', parts(['Phòng A', 0, 0]), 'no-data', 'nothing-counted'],
    ['6.satisfaction', { kind: 'done', done: true }, 'no-data', 'other-kind'],
    ['2.on-time', parts(['Đất đai', 91, 100], ['Hộ tịch', 0, 0]), 'met', 'reached'],
    ['2.on-time', parts(['Đất đai', 9, 10], ['Hộ tịch', 10, 10]), 'not-met', 'some-below'],
    ['2.on-time', ratio(0, 0), 'no-data', 'nothing-counted'],
    // 30% - 40%.
    ['2.online', ratio(29, 100), 'not-met', 'below'],
    ['2.online', ratio(30, 100), 'met', 'reached'],
    ['2.online', ratio(40, 100), 'met', 'reached'],
    ['2.online', ratio(41, 100), 'met', 'above-range'],
    ['2.online', parts(['A', 1, 10], ['B', 5, 10]), 'met', 'reached'],
    // 100%.
    ['2.apology', ratio(3, 3), 'met', 'reached'],
    ['2.apology', ratio(2, 3), 'not-met', 'not-all'],
    ['2.apology', ratio(0, 0), 'met', 'nothing-due'],
    ['3.petitions', share(1), 'met', 'reached'],
    ['3.petitions', share(0.999), 'not-met', 'below'],
    ['4.documents', parts(['A', 1, 1], ['B', 1, 2]), 'not-met', 'not-all'],
    ['5.quality-system', { kind: 'count', count: 3 }, 'no-data', 'other-kind'],
    // Tối thiểu 30%: exactly 30 % is enough.
    ['7.inspection', ratio(3, 10), 'met', 'reached'],
    ['7.inspection', ratio(29, 100), 'not-met', 'below'],
    ['9.initiative', { kind: 'count', count: 0 }, 'not-met', 'below'],
    ['9.initiative', { kind: 'count', count: 1 }, 'met', 'reached'],
    ['9.initiative', ratio(1, 1), 'no-data', 'other-kind'],
    ['6.results-public', { kind: 'done', done: true }, 'met', 'done'],
    ['6.results-public', { kind: 'done', done: false }, 'not-met', 'not-done'],
    ['2.publication', ratio(1, 1), 'no-data', 'other-kind'],
    // Từ loại Tốt trở lên, by a table of classes that somebody brings.
    ['10.par-index', figure(83.05), 'met', 'reached'],
    ['10.par-index', figure(71.06), 'not-met', 'lower-band'],
    ['10.par-index', figure(49), 'no-data', 'band-unknown'],
    ['10.par-index', { ...figure(95), bands: DECISION_766_BANDS }, 'no-data', 'band-unknown'],
    ['10.par-index', share(0.9), 'no-data', 'other-kind'],
    ['1.staff', share(1), 'in-words', 'not-measurable'],
  ])('%s: %j is %s (%s)', (key, value, outcome, reason) => {
    expect(assess(key, value)).toMatchObject({ outcome, reason });
  });

  it('says in words what was not due, and no 0/0', () => {
    const none = assess('2.apology', ratio(0, 0));
    expect(none.reasonWords.vi).toBe(
      'Trong kỳ không có hồ sơ trễ hạn nên không phát sinh việc phải làm.',
    );
    expect(none.measuredWords?.vi).toBe('không có trường hợp nào');
  });
  it.each([
    ['6.satisfaction', 'trên 80%, từng cơ quan, đơn vị trực thuộc'],
    ['2.on-time', 'trên 90%, trên từng lĩnh vực'],
    ['2.online', 'từ 30% đến 40%'],
    ['2.apology', '100%'],
    ['7.inspection', 'tối thiểu 30%'],
    ['9.initiative', 'ít nhất 1'],
    ['10.par-index', 'từ loại Tốt trở lên'],
  ])('%s is said as "%s"', (key, words) => {
    const duty = COMMITMENTS_2019.items.flatMap(({ duties }) => duties).find(
      (each) => each.key === key,
    )!;
    expect(sayTarget(duty).vi).toBe(words);
  });
  it.each<[string, MeasuredValue, string, string]>([
    ['2.online', ratio(37, 40), '92,50% (37/40)', '92.50% (37 of 40)'],
    ['2.online', ratio(1234, 2000), '61,70% (1.234/2.000)', '61.70% (1,234 of 2,000)'],
    ['2.online', share(0.8394), '83,94%', '83.94%'],
    ['2.on-time', parts(['A', 1, 2], ['B', 0, 0]), 'A: 50,00% (1/2); B: không có trường hợp nào',
      'A: 50.00% (1 of 2); B: none'],
    ['9.initiative', { kind: 'count', count: 2 }, '2', '2'],
    ['10.par-index', figure(71.06), '71,06 điểm (loại Khá)', '71.06 points (class Fair)'],
    ['10.par-index', figure(10), '10,00 điểm (chưa xếp loại)', '10.00 points (no class)'],
    ['6.results-public', { kind: 'done', done: false }, 'chưa thực hiện', 'not done'],
  ])('%s: %j is read as "%s"', (key, value, vi, en) => {
    expect(assess(key, value).measuredWords).toEqual({ vi, en });
  });
  it('names who is below, and how many are open', () => {
    const below = assess('6.satisfaction', parts(['Phòng A', 1, 2], ['Phòng B', 1, 1]));
    expect(below.reasonWords.vi).toBe('Chưa đạt ở: Phòng A.');
    expect(assess('2.apology', ratio(2, 5)).reasonWords.vi).toBe(
      'Còn 3 trường hợp chưa thực hiện.',
    );
  });
  it('leaves no slot of a sentence open', () => {
    const values = [
      ratio(0, 0), ratio(1, 2), ratio(2, 2), share(0.5), parts(['A', 1, 2]),
      { kind: 'count', count: 1 }, figure(71.06), figure(1), { kind: 'done', done: true },
    ] as const;
    for (const value of values) {
      const all = COMMITMENTS_2019.items.flatMap(({ duties }) => duties.map(({ key }) => key));
      const results = assessCommitments(
        COMMITMENTS_2019, Object.fromEntries(all.map((key) => [key, measured(value)])),
      );
      const words = results.map((each) => [
        each.targetWords, each.measuredWords, each.outcomeWords, each.reasonWords,
      ]);
      expect(JSON.stringify(words)).not.toMatch(/\{\w+\}/u);
    }
  });
  it.each<[string, string, MeasuredValue]>([
    ['an unknown duty', '11.more', ratio(1, 1)],
    ['more than all', '2.online', ratio(2, 1)],
    ['half a dossier', '2.online', ratio(0.5, 1)],
    ['percent for a share', '2.online', share(83.94)],
    ['less than nothing', '9.initiative', { kind: 'count', count: -1 }],
    ['a broken part', '2.on-time', parts(['A', 2, 1])],
  ])('refuse %s', (_, key, value) => {
    const given = { [key]: measured(value) };
    expect(() => assessCommitments(COMMITMENTS_2019, given)).toThrow(RangeError);
  });
});

function figure(value: number): Extract<MeasuredValue, { kind: 'figure' }> {
  return { kind: 'figure', figure: value, bands: THAI_NGUYEN_2020_BANDS };
}

describe('taskProgress', () => {
  const task = (key: string, rest: Partial<PlanTask> = {}): PlanTask => ({
    key, name: key, ...rest,
  });
  const tasks = [
    task('a', { due: '2021-06-30', doneOn: '2021-06-30' }),
    task('b', { due: '2021-06-30', doneOn: '2021-07-01' }),
    task('c', { doneOn: '2021-03-01' }),
    task('d', { due: '2021-09-30' }),
    task('e', { due: '2022-01-31' }),
  ];
  it('counts what is done, late, open and overdue', () => {
    expect(taskProgress(tasks, '2021-12-31')).toEqual({
      onTime: 1, late: 1, undated: 1, open: 2, notReported: 0, overdue: 1,
      measured: ratio(3, 5),
    });
  });
  it('does not know the future', () => {
    expect(taskProgress(tasks, '2021-06-30')).toMatchObject({ onTime: 1, late: 0, open: 3 });
  });
  it('has no measured value while a task is not reported', () => {
    const progress = taskProgress([...tasks, task('f', { reported: false })], '2021-12-31');
    expect(progress).toMatchObject({ notReported: 1 });
    expect(progress).not.toHaveProperty('measured');
  });
  it('feeds the target "hoàn thành 100% nhiệm vụ"', () => {
    const outcome = (given: readonly PlanTask[]) => {
      const value = taskProgress(given, '2021-12-31').measured;
      return assessCommitments(TASK_PLAN_2021, value ? { tasks: measured(value) } : {})[0]!;
    };
    expect(outcome(tasks)).toMatchObject({ outcome: 'not-met', reason: 'not-all' });
    expect(outcome(tasks.slice(0, 3))).toMatchObject({ outcome: 'met', reason: 'reached' });
    expect(outcome([])).toMatchObject({ outcome: 'no-data', reason: 'nothing-counted' });
    expect(outcome([task('f', { reported: false })])).toMatchObject({ reason: 'not-reported' });
  });
});
