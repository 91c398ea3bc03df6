import type { Steps } from '../adapters/steps.ts';

/** So long the page waits for us at once, in ms: half of a frame. */
const SLICE = 8;
/** A page that takes longer, in ms, is refused: what we take from it is the visitor's time. */
const LONGEST = 10_000;

/** A page that cannot be read in a sensible time, or says more than can be checked at once. */
export class PageTooLong extends Error {}

/**
 * Does work in slices between which the page goes on; undefined as soon as it shall not. `tell`
 * hears how long each slice took, in ms.
 * @throws PageTooLong where there is no end of it
 */
export async function inSlices<Value>(
  steps: Steps<Value>,
  goesOn: () => boolean,
  tell?: (took: number) => void,
): Promise<Value | undefined> {
  let all = 0;
  for (;;) {
    const began = performance.now();
    const done = slice(steps, began + SLICE);
    const took = performance.now() - began;
    tell?.(took);
    if (done) return done.value;
    all += took;
    if (all > LONGEST) throw new PageTooLong(`${Math.round(all)} ms`);
    // oxlint-disable-next-line no-await-in-loop -- one slice after the other is the purpose
    await nextTask();
    if (!goesOn()) return undefined;
  }
}

function slice<Value>(steps: Steps<Value>, until: number): { value: Value } | undefined {
  do {
    const step = steps.next();
    if (step.done) return { value: step.value };
  } while (performance.now() < until);
  return undefined;
}

/** Lets the page have its turn; without `scheduler.yield` (Firefox before 142) by a message. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
