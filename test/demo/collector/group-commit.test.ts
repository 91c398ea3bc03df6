import { describe, expect, it } from 'vitest';
import { GroupCommit } from '../../../demo/collector/store/group-commit.ts';

describe('a group commit', () => {
  it('commits once for all that came in one turn, and gives each its own outcome', async () => {
    const groups: number[][] = [];
    const queue = new GroupCommit<number, string>(async (items) => {
      groups.push([...items]);
      return items.map((item) => `kept ${item}`);
    });
    const outcomes = await Promise.all([1, 2, 3].map((item) => queue.add(item)));
    expect(outcomes).toEqual(['kept 1', 'kept 2', 'kept 3']);
    expect(groups).toEqual([[1, 2, 3]]);
  });

  it('takes what comes during a commit into the next one', async () => {
    const groups: number[][] = [];
    const late: Promise<number>[] = [];
    const queue = new GroupCommit<number, number>(async (items) => {
      groups.push([...items]);
      if (groups.length === 1) late.push(queue.add(3), queue.add(4));
      return items;
    });
    await Promise.all([queue.add(1), queue.add(2)]);
    await queue.idle();
    expect(await Promise.all(late)).toEqual([3, 4]);
    expect(groups).toEqual([[1, 2], [3, 4]]);
  });

  it('fails only the item that cannot be committed, and goes on afterwards', async () => {
    const committed: number[] = [];
    const queue = new GroupCommit<number, number>(async (items) => {
      if (items.includes(2)) throw new RangeError('not 2');
      committed.push(...items);
      return items;
    });
    const outcomes = await Promise.allSettled([1, 2, 3].map((item) => queue.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await queue.add(4)).toBe(4);
    expect(committed).toEqual([1, 3, 4]);
  });

  it('tries what failed alone once more, and no more often', async () => {
    const groups: number[][] = [];
    const queue = new GroupCommit<number, number>(async (items) => {
      groups.push([...items]);
      const met = groups.filter((group) => group.join() === items.join()).length;
      if (items.includes(1) && met === 1) throw new Error('another collector was faster');
      if (items.includes(2)) throw new RangeError('not 2');
      return items;
    });
    expect(await Promise.allSettled([queue.add(1), queue.add(2)])).toMatchObject([
      { status: 'fulfilled', value: 1 }, { status: 'rejected', reason: { message: 'not 2' } },
    ]);
    expect(groups).toEqual([[1, 2], [1], [1], [2], [2]]);
  });

  it('does not try again what nothing could be done about', async () => {
    let commits = 0;
    const gone = new Error('gone');
    const commit = async (): Promise<never> => {
      commits += 1;
      throw gone;
    };
    const queue = new GroupCommit<number, number>(commit, { isHopeless: (error) => error === gone });
    await Promise.allSettled([1, 2, 3].map((item) => queue.add(item)));
    expect(commits).toBe(1);
  });

  it('is idle only when nothing is under way', async () => {
    let release = (): void => {};
    const blocked = new Promise<void>((resolve) => (release = resolve));
    const events: string[] = [];
    const queue = new GroupCommit<string, string>(async (items) => {
      await blocked;
      events.push('committed');
      return items;
    });
    const added = queue.add('a');
    const idle = queue.idle().then(() => events.push('idle'));
    release();
    await Promise.all([added, idle]);
    expect(events).toEqual(['committed', 'idle']);
  });
});
