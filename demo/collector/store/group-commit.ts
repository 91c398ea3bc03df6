import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<Item, Outcome> {
  item: Item;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}

/** How large groups may be, and how many may be under way. */
export interface GroupLimits {
  /** Items in one commit at most. */
  most?: number;
  /** Commits under way at once: as many as there are writers in the database. */
  lanes?: number;
  /** Whether an error would meet every item alone as well. */
  isHopeless?: (error: unknown) => boolean;
  /** Told of every commit that succeeded. */
  observe?: (size: number, milliseconds: number) => void;
}

/**
 * One durable commit for all that came in the same turn: a disk writes a few hundred commits a
 * second, whatever their size. `commit` is all or nothing and gives one outcome for each item.
 */
export class GroupCommit<Item, Outcome> {
  readonly #commit: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  readonly #limits: Required<GroupLimits>;
  #underWay = 0;
  #idle: Promise<unknown> = Promise.resolve();
  #waiting: Waiting<Item, Outcome>[] = [];

  constructor(
    commit: (items: readonly Item[]) => Promise<readonly Outcome[]>,
    { most = 500, lanes = 1, isHopeless = () => false, observe = () => {} }: GroupLimits = {},
  ) {
    this.#commit = commit;
    this.#limits = { most, lanes, isHopeless, observe };
  }

  /** Settles when the item is durable, or when it could not be committed even on its own. */
  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#underWay < this.#limits.lanes) {
        this.#idle = Promise.all([this.#idle, this.#drain()]);
      }
    });
  }

  /** Settles when nothing is waiting any more. */
  async idle(): Promise<void> {
    while (this.#underWay > 0) await this.#idle;
  }

  async #drain(): Promise<void> {
    this.#underWay += 1;
    while (this.#waiting.length > 0) {
      await nextTurn();
      await this.#flush(this.#waiting.splice(0, this.#limits.most));
    }
    this.#underWay -= 1;
  }

  async #flush(group: Waiting<Item, Outcome>[], again = false): Promise<void> {
    if (group.length === 0) return;
    const start = performance.now();
    try {
      const outcomes = await this.#commit(group.map(({ item }) => item));
      for (const [index, outcome] of outcomes.entries()) group[index]?.resolve(outcome);
      this.#limits.observe(group.length, performance.now() - start);
    } catch (error) {
      if (again || this.#limits.isHopeless(error)) {
        for (const { reject } of group) reject(error);
      } else await this.#flushApart(group);
    }
  }

  /**
   * One bad item must not take the others down with it. What failed alone gets a second try:
   * another collector may have come in between, and then there is something to be found.
   */
  async #flushApart(group: Waiting<Item, Outcome>[]): Promise<void> {
    if (group.length === 1) return this.#flush(group, true);
    const half = Math.ceil(group.length / 2);
    await this.#flush(group.slice(0, half));
    await this.#flush(group.slice(half));
  }
}
