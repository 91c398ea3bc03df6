import { mainThread, settle, type Visit } from './visit.ts';

/** What one answer costs, in milliseconds. */
export interface ClickCost {
  /** The main thread, with drawing. */
  cpu: number;
  /** Event handlers and what they put off to the end of the task. */
  handler: number;
}

/** Answers every question twice, as a citizen who changes every answer does, a frame apart. */
const CLICK_ALL = `(async () => {
  const host = document.querySelector('[data-survey]');
  const rows = [...host.shadowRoot.querySelectorAll('.levels')];
  const radios = [3, 4].flatMap((level) => rows.map((row) => row.querySelectorAll('input')[level]));
  const times = [];
  for (const radio of radios) {
    const start = performance.now();
    radio.click();
    // Whatever a library has put off until the end of the task has been done by then.
    for (let turn = 0; turn < 20; turn += 1) await undefined;
    times.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const [middle] = times.toSorted((a, b) => a - b).slice(times.length / 2);
  return [times.length, middle];
})()`;

/** Median cost of an answer on a page that is at rest. */
export async function clickThrough({ page, session }: Visit): Promise<ClickCost> {
  const before = await mainThread(session);
  const [clicks, handler] = (await page.evaluate(CLICK_ALL)) as [number, number];
  await settle(session);
  return { cpu: ((await mainThread(session)) - before) / clicks, handler };
}
