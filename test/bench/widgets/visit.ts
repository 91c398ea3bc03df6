import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a page is visited with. */
export interface Conditions {
  /** How many times slower than this machine. */
  cpu: number;
  /** A slow line: bits a second and milliseconds there and back. */
  line?: { bitsPerSecond: number; latency: number };
}

/** A page that has shown its first radio button and come to rest. */
export interface Visit {
  page: Page;
  session: CDPSession;
  /** Milliseconds from the navigation until the first radio button was on the screen. */
  answerable: number;
  /** The same from the first byte of the page: what a browser does before is no widget's doing. */
  drawn: number;
  /** Milliseconds of the main thread until the page came to rest. */
  cpu: number;
}

/** A phone that is held upright, as most citizens of a portal have one. */
const VIEWPORT = { width: 390, height: 844 };
const SETTLED_MS = 1.5;
const DEADLINE_MS = 30_000;

/**
 * Tells when the first radio button is on the screen: laid out, not only in the document, where
 * `content-visibility` may hide it for another frame. The observer is called inside the frame that
 * lays it out, and the message behind it arrives when that frame has been drawn.
 */
const WATCH = `if (!location.pathname.includes('blank')) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const { responseStart } = performance.getEntriesByType('navigation')[0];
    benchAnswerable(performance.now() + ' ' + responseStart);
  };
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    port2.postMessage(0);
  });
  const look = () => {
    const host = document.querySelector('[data-survey]');
    const radio = host && (host.shadowRoot ?? host).querySelector('input[type="radio"]');
    if (radio) observer.observe(radio);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** Visits a page with an empty cache, gives it to a task, and closes it. */
export async function visit<Result>(
  browser: Browser,
  { blank, address }: { blank: string; address: string },
  { cpu, line }: Conditions,
  task: (visit: Visit) => Result | Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(blank);
    await prepare(session, { cpu, ...(line && { line }) });
    const before = await mainThread(session);
    const shownAt = firstRadio(session, address);
    await session.send('Page.navigate', { url: address });
    const [shown, begun] = await shownAt;
    await settle(session);
    const used = (await mainThread(session)) - before;
    return await task({ page, session, answerable: shown, drawn: shown - begun, cpu: used });
  } finally {
    await context.close();
  }
}

/** When the first radio button was shown, and when the page began to arrive. */
function firstRadio(session: CDPSession, address: string): Promise<[number, number]> {
  return new Promise((resolve, reject) => {
    const late = new Error(`no radio button at ${address} for ${DEADLINE_MS} ms`);
    const timer = setTimeout(() => reject(late), DEADLINE_MS);
    session.once('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(timer);
      resolve(payload.split(' ').map(Number) as [number, number]);
    });
  });
}

async function prepare(session: CDPSession, { cpu, line }: Conditions): Promise<void> {
  await session.send('Page.enable');
  // Processor time, not the clock's: other programs of this machine do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchAnswerable' });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!line) return;
  const throughput = line.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Milliseconds for which the main thread has been busy so far. */
export async function mainThread(session: CDPSession): Promise<number> {
  return (await metric(session, 'TaskDuration')) * 1000;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find((one) => one.name === name);
  if (!found) throw new Error(`the browser does not measure ${name}`);
  return found.value;
}

/** Waits until the main thread has nothing more to do. */
export async function settle(session: CDPSession): Promise<void> {
  let busy = await mainThread(session);
  for (let calm = 0, turn = 0; calm < 2 && turn < 100; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await mainThread(session);
    calm = now - busy < SETTLED_MS ? calm + 1 : 0;
    busy = now;
  }
}

/** Bytes of the JavaScript heap that are in use after rubbish was collected. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}
