import type { MeasuredValue } from './commitment.ts';

/** Nhiệm vụ: a task of a plan. What is not known of it is absent. */
export interface PlanTask {
  key: string;
  name: string;
  /** Thời hạn, `YYYY-MM-DD`. */
  due?: string;
  /** Ngày hoàn thành; absent while it is open. */
  doneOn?: string;
  /** False where nobody reported on the task: it is then neither done nor open. */
  reported?: boolean;
}

/** How a plan stands on a day. The five add up to all tasks. */
export interface TaskProgress {
  onTime: number;
  late: number;
  /** Done, with no time limit known. */
  undated: number;
  open: number;
  notReported: number;
  /** Open after their time limit; part of `open`. */
  overdue: number;
  /** For the target "hoàn thành 100% nhiệm vụ"; absent while a task is not reported. */
  measured?: MeasuredValue;
}

/** Counts the tasks of a plan as they stand at the end of a day. */
export function taskProgress(tasks: readonly PlanTask[], today: string): TaskProgress {
  const count = (kind: TaskState): number =>
    tasks.filter((task) => stateOf(task, today) === kind).length;
  const open = tasks.filter((task) => stateOf(task, today) === 'open');
  const notReported = count('not-reported');
  const done = { onTime: count('on-time'), late: count('late'), undated: count('undated') };
  return {
    ...done, open: open.length, notReported,
    overdue: open.filter(({ due }) => due !== undefined && due < today).length,
    ...(notReported > 0 ? {} : { measured: ratioOf(done, tasks.length) }),
  };
}

type TaskState = 'on-time' | 'late' | 'undated' | 'open' | 'not-reported';

function stateOf({ due, doneOn, reported }: PlanTask, today: string): TaskState {
  if (reported === false) return 'not-reported';
  if (doneOn === undefined || doneOn > today) return 'open';
  if (due === undefined) return 'undated';
  return doneOn <= due ? 'on-time' : 'late';
}

function ratioOf(
  { onTime, late, undated }: Pick<TaskProgress, 'onTime' | 'late' | 'undated'>,
  of: number,
): MeasuredValue {
  return { kind: 'ratio', done: onTime + late + undated, of };
}
