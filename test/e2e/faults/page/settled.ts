import { countStored } from './look-into-store.ts';

/** What can say what it still calls on its way. */
interface Telling {
  open(): string[];
}

const PAUSE = 50;

/**
 * Waits until the page says of nothing that it is on its way and nothing is stored any more; gives
 * what is left when the patience ends, which is a fault. Without storage, nobody can look into it.
 */
export async function settled(tab: Telling, stores: boolean, patience: number): Promise<string[]> {
  const deadline = performance.now() + patience;
  for (;;) {
    const stored = stores ? await countStored() : 0;
    const left = [...tab.open(), ...(stored > 0 ? [`${stored} stored`] : [])];
    if (left.length === 0 || performance.now() > deadline) return left;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
