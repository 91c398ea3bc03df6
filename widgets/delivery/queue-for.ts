import { ResponseQueue } from './response-queue.ts';

const queues = new Map<string, ResponseQueue>();

/** The queue of this page for an address: all surveys of the page that send there share it. */
export function queueFor(address: string): ResponseQueue {
  const known = queues.get(address);
  if (known) return known;
  const queue = new ResponseQueue(address);
  queues.set(address, queue);
  return queue;
}
