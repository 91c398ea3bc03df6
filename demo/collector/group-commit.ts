import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<Item, Outcome> {
  item: Item;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}

/**
 * One durable commit for all that came in the same turn: a disk writes a few hundred commits a
 * second, whatever their size. `commit` is all or nothing and gives one outcome for each item.
 */
export class GroupCommit<Item, Outcome> {
  readonly #commit: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  #waiting: Waiting<Item, Outcome>[] = [];
  #draining: Promise<void> | undefined;

  constructor(commit: (items: readonly Item[]) => Promise<readonly Outcome[]>) {
    this.#commit = commit;
  }

  /** Settles when the item is durable, or when it could not be committed even on its own. */
  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Settles when nothing is waiting any more. */
  async idle(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      await nextTurn();
      await this.#flush(this.#waiting.splice(0));
    }
    this.#draining = undefined;
  }

  async #flush(group: Waiting<Item, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.#commit(group.map(({ item }) => item));
      for (const [index, outcome] of outcomes.entries()) group[index]?.resolve(outcome);
    } catch (error) {
      await this.#flushApart(group, error);
    }
  }

  /** One bad item must not take the others down with it. */
  async #flushApart(group: Waiting<Item, Outcome>[], error: unknown): Promise<void> {
    if (group.length === 1) return group[0]?.reject(error);
    for (const waiting of group) await this.#flush([waiting]);
  }
}
