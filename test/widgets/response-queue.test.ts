import { expect, waitUntil } from '@open-wc/testing';
import type { DeliveryState, QueueEntry } from '#widgets/delivery/queue-entry.ts';
import { IdbQueueStore, type QueueStore } from '#widgets/delivery/queue-store.ts';
import { type QueueParts, ResponseQueue } from '#widgets/delivery/response-queue.ts';
import type { Attempt } from '#widgets/delivery/send-response.ts';
import { watchResources } from './watch-resources.ts';

const later: Attempt = { result: 'later' };
const receiptOf = ({ id }: QueueEntry): Attempt => ({
  result: 'receipt',
  receipt: { id, receivedAt: '2026-11-21T07:05:00Z', counted: 1 },
});

function newEntry(address: string): QueueEntry {
  const id = crypto.randomUUID();
  return { id, address, unit: 'H55', body: JSON.stringify({ id }) };
}

const newAddress = (): string => `https://${crypto.randomUUID()}.invalid/v1/responses`;

/** A collector that answers by a list of attempts, then with receipts. */
function sender(...plan: Attempt[]): Pick<QueueParts, 'send'> & { sent: QueueEntry[] } {
  const sent: QueueEntry[] = [];
  const send = async (entry: QueueEntry): Promise<Attempt> => {
    sent.push(entry);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return plan.shift() ?? receiptOf(entry);
  };
  return { sent, send };
}

const blocked: QueueStore = {
  put: () => Promise.reject(new Error('blocked')),
  remove: () => Promise.reject(new Error('blocked')),
  list: () => Promise.reject(new Error('blocked')),
  close: () => {},
};

describe('ResponseQueue', () => {
  const leave: (() => void)[] = [];
  afterEach(() => leave.splice(0).forEach((each) => each()));

  const listen = (queue: ResponseQueue): DeliveryState[] => {
    const states: DeliveryState[] = [];
    leave.push(queue.subscribe((_entry, state) => states.push(state)));
    return states;
  };

  it('keeps, sends, forgets, in this order', async () => {
    const address = newAddress();
    const order: string[] = [];
    const inner = new IdbQueueStore();
    const store: QueueStore = {
      put: (entry) => inner.put(entry).then(() => void order.push('kept')),
      remove: (id) => inner.remove(id).then(() => void order.push('forgotten')),
      list: (of) => inner.list(of),
      close: () => inner.close(),
    };
    const send = (entry: QueueEntry): Promise<Attempt> => {
      order.push('sent');
      return Promise.resolve(receiptOf(entry));
    };
    const queue = new ResponseQueue(address, { store, send });
    const states: DeliveryState[] = [];
    const owner = (_entry: QueueEntry, state: DeliveryState): void => void states.push(state);
    leave.push(queue.subscribe(owner));
    await queue.add(newEntry(address), owner);
    await waitUntil(() => states.at(-1)?.step === 'sent');
    expect(order).to.deep.equal(['kept', 'sent', 'forgotten']);
  });

  it('does not try a failed entry again at once, however often it is called', async () => {
    const address = newAddress();
    const { sent, send } = sender(later, later, later);
    const queue = new ResponseQueue(address, { send, random: () => 1 });
    listen(queue);
    const adding = queue.add(newEntry(address), () => {});
    await Promise.all([adding, queue.drain(), queue.drain()]);
    await queue.drain();
    const first = sent.length;
    expect(first).to.be.within(1, 2);
    await Promise.all([queue.drain(), queue.drain()]);
    expect(sent.length).to.equal(first + 1);
    expect(new Set(sent.map(({ body }) => body)).size).to.equal(1);
  });

  it('tries soon after a line that comes back while a try still fails', async () => {
    const address = newAddress();
    const { sent, send } = sender();
    const failures = 6;
    const offline = async (entry: QueueEntry): Promise<Attempt> => {
      const answer = await send(entry);
      if (sent.length === failures) dispatchEvent(new Event('online'));
      return sent.length <= failures ? later : answer;
    };
    const queue = new ResponseQueue(address, { send: offline, random: () => 0 });
    listen(queue);
    await queue.add(newEntry(address), () => {});
    while (sent.length < failures) await queue.drain();
    await waitUntil(() => sent.length > failures, 'one more try', { timeout: 1_500 });
    expect(new Set(sent.map(({ id }) => id)).size).to.equal(1);
  });

  it('goes on to the next entry when one fails', async () => {
    const address = newAddress();
    const stored = new IdbQueueStore();
    const entries = [newEntry(address), newEntry(address)];
    for (const entry of entries) await stored.put(entry);
    stored.close();
    const { sent, send } = sender(later);
    const states = listen(new ResponseQueue(address, { send, random: () => 1 }));
    await waitUntil(() => states.some(({ step }) => step === 'sent'));
    expect(new Set(sent.map(({ id }) => id)).size).to.equal(2);
  });

  it('does not touch entries of another address', async () => {
    const address = newAddress();
    const stored = new IdbQueueStore();
    await stored.put(newEntry(newAddress()));
    const { sent, send } = sender();
    const queue = new ResponseQueue(address, { send });
    listen(queue);
    await queue.drain();
    expect(sent).to.have.length(0);
    stored.close();
  });

  it('lets only one of two tabs send, and tells the other the outcome', async () => {
    const address = newAddress();
    const { sent, send } = sender(later);
    const one = new ResponseQueue(address, { send, random: () => 1 });
    const two = new ResponseQueue(address, { send, random: () => 1 });
    const heard: DeliveryState[] = [];
    const owner = (_entry: QueueEntry, state: DeliveryState): void => void heard.push(state);
    leave.push(one.subscribe(owner));
    await one.add(newEntry(address), owner);
    await waitUntil(() => heard.at(-1)?.step === 'waiting');
    const others = listen(two);
    await waitUntil(() => others.at(-1)?.step === 'sent');
    await waitUntil(() => heard.at(-1)?.step === 'sent');
    expect(sent).to.have.length(2);
    await Promise.all([one.drain(), two.drain()]);
    expect(sent).to.have.length(2);
  });

  it('sends two tabs\' rounds one after the other, so that an entry goes out once', async () => {
    const address = newAddress();
    const stored = new IdbQueueStore();
    for (let n = 0; n < 5; n += 1) await stored.put(newEntry(address));
    stored.close();
    const { sent, send } = sender();
    const queues = [1, 2, 3].map(() => new ResponseQueue(address, { send }));
    queues.forEach(listen);
    await Promise.all(queues.map((queue) => queue.drain()));
    expect(sent.map(({ id }) => id).toSorted()).to.deep.equal(
      [...new Set(sent.map(({ id }) => id))].toSorted(),
    );
    expect(sent).to.have.length(5);
  });

  it('works from memory where storage is blocked, and says so', async () => {
    const address = newAddress();
    const { sent, send } = sender(later);
    const queue = new ResponseQueue(address, { store: blocked, send, random: () => 0 });
    const states: DeliveryState[] = [];
    const owner = (_entry: QueueEntry, state: DeliveryState): void => void states.push(state);
    leave.push(queue.subscribe(owner));
    expect(await queue.add(newEntry(address), owner)).to.equal(false);
    await waitUntil(() => states.at(-1)?.step === 'sent', 'sent', { timeout: 5000 });
    expect(states).to.deep.include({ step: 'waiting', stored: false });
    expect(sent).to.have.length(2);
  });

  it('still sends where Web Locks are missing', async () => {
    const address = newAddress();
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    try {
      const { sent, send } = sender();
      const queue = new ResponseQueue(address, { send });
      const states = listen(queue);
      await queue.add(newEntry(address), (_entry, state) => states.push(state));
      await waitUntil(() => states.at(-1)?.step === 'sent');
      expect(sent).to.have.length(1);
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
    expect(navigator.locks).to.not.equal(undefined);
  });

  it('leaves no listener, timer or channel behind when the last listener goes', async () => {
    const watch = watchResources();
    try {
      const address = newAddress();
      const { send } = sender(later);
      const queue = new ResponseQueue(address, { send, random: () => 1 });
      const states: DeliveryState[] = [];
      const owner = (_entry: QueueEntry, state: DeliveryState): void => void states.push(state);
      const stop = queue.subscribe(owner);
      await queue.add(newEntry(address), owner);
      await waitUntil(() => states.at(-1)?.step === 'waiting');
      await waitUntil(() => watch.timers.size > 0, 'a retry is planned');
      expect(watch.openChannels()).to.equal(1);
      expect(watch.liveListeners()).to.have.members(['online', 'visibilitychange']);
      stop();
      await queue.drain();
      expect(watch.openChannels()).to.equal(0);
      expect(watch.liveListeners()).to.deep.equal([]);
      expect([...watch.timers.values()]).to.deep.equal([]);
    } finally {
      watch.restore();
    }
  });
});
