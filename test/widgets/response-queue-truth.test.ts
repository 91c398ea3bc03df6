import { expect, waitUntil } from '@open-wc/testing';
import type { DeliveryState, QueueEntry } from '#widgets/delivery/queue-entry.ts';
import { IdbQueueStore, type QueueStore } from '#widgets/delivery/queue-store.ts';
import { ResponseQueue } from '#widgets/delivery/response-queue.ts';
import type { Attempt } from '#widgets/delivery/send-response.ts';

const DAY = 24 * 60 * 60 * 1000;

const newAddress = (): string => `https://${crypto.randomUUID()}.invalid/v1/responses`;

function newEntry(address: string): QueueEntry {
  const id = crypto.randomUUID();
  return { id, address, unit: 'H55', body: JSON.stringify({ id }) };
}

const receiptOf = ({ id }: QueueEntry): Attempt => ({
  result: 'receipt',
  receipt: { id, receivedAt: '2026-11-21T07:05:00Z', counted: 1 },
});

/** Longer than the queue waits between two tries. */
const untilSent = async (states: DeliveryState[]): Promise<void> => {
  await waitUntil(() => states.at(-1)?.step === 'sent', 'sent', { timeout: 8000 });
};

/** A promise and the way to settle it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('ResponseQueue: what it says stays true', () => {
  const leave: (() => void)[] = [];
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
    leave.splice(0).forEach((each) => each());
  });

  const listen = (queue: ResponseQueue): DeliveryState[] => {
    const states: DeliveryState[] = [];
    leave.push(queue.subscribe((_entry, state) => states.push(state)));
    return states;
  };

  it('does not wait for days when the clock is put right after a failure', async () => {
    const address = newAddress();
    const plan: Attempt[] = [{ result: 'later' }];
    const send = async (entry: QueueEntry): Promise<Attempt> => plan.shift() ?? receiptOf(entry);
    Date.now = () => now() + 3 * DAY;
    const queue = new ResponseQueue(address, { send, random: () => 0 });
    const states = listen(queue);
    await queue.add(newEntry(address), (_entry, state) => states.push(state));
    await waitUntil(() => states.at(-1)?.step === 'waiting');
    Date.now = now;
    await queue.drain();
    await untilSent(states);
    expect(states).to.deep.include({ step: 'waiting', stored: true });
  });

  it('does not go on saying that one waits which another tab sent while it looked', async () => {
    const address = newAddress();
    const inner = new IdbQueueStore();
    await inner.put(newEntry(address));
    const looking = gate();
    const slow: QueueStore = {
      put: (entry) => inner.put(entry),
      remove: (id) => inner.remove(id),
      close: () => inner.close(),
      list: async (of) => {
        const entries = await inner.list(of);
        await looking.opened;
        return entries;
      },
    };
    const send = async (entry: QueueEntry): Promise<Attempt> => receiptOf(entry);
    const told = listen(new ResponseQueue(address, { store: slow, send }));
    const other = listen(new ResponseQueue(address, { send }));
    await untilSent(other);
    expect(await inner.list(address)).to.deep.equal([]);
    looking.open();
    await waitUntil(() => told.some(({ step }) => step === 'waiting'), 'it spoke of the response');
    await untilSent(told);
  });

  it('says what became of a response when it did not hear the other tab', async () => {
    const address = newAddress();
    const store = new IdbQueueStore();
    const entry = newEntry(address);
    await store.put(entry);
    const plan: Attempt[] = [{ result: 'later' }];
    const send = async (given: QueueEntry): Promise<Attempt> => plan.shift() ?? receiptOf(given);
    const queue = new ResponseQueue(address, { send, random: () => 0 });
    const told = listen(queue);
    await waitUntil(() => told.at(-1)?.step === 'waiting');
    // A tab that is killed between forgetting and telling, or a page that was put aside meanwhile.
    await store.remove(entry.id);
    store.close();
    await queue.drain();
    await untilSent(told);
    expect(told[0]).to.deep.equal({ step: 'waiting', stored: true });
  });

  it('sends after 30 days what was left on the device, with the same bytes', async () => {
    const address = newAddress();
    const entry = newEntry(address);
    Date.now = () => now() - 30 * DAY;
    const before = new ResponseQueue(address, { send: async () => ({ result: 'later' }) });
    const stop = before.subscribe(() => {});
    expect(await before.add(entry, () => {})).to.equal(true);
    await before.drain();
    stop();
    Date.now = now;
    const sent: QueueEntry[] = [];
    const send = async (given: QueueEntry): Promise<Attempt> => {
      sent.push(given);
      return receiptOf(given);
    };
    const told = listen(new ResponseQueue(address, { send }));
    await untilSent(told);
    expect(sent).to.deep.equal([entry]);
    const store = new IdbQueueStore();
    expect(await store.list(address)).to.deep.equal([]);
    store.close();
  });
});
