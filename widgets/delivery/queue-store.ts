import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { QueueEntry } from './queue-entry.ts';

/** Where entries wait. Every call may fail: a browser may forbid storage at any time. */
export interface QueueStore {
  put(entry: QueueEntry): Promise<void>;
  remove(id: string): Promise<void>;
  list(address: string): Promise<QueueEntry[]>;
  close(): void;
}

interface QueueSchema extends DBSchema {
  responses: { key: string; value: QueueEntry; indexes: { address: string } };
}

const NAME = 'hailong';
const VERSION = 1;

/** The queue in IndexedDB: database `hailong`, one record a response that has no receipt yet. */
export class IdbQueueStore implements QueueStore {
  #database?: Promise<IDBPDatabase<QueueSchema>>;

  async put(entry: QueueEntry): Promise<void> {
    const transaction = (await this.#open()).transaction('responses', 'readwrite', {
      // On the disk before it is called stored: a phone may run out of power at any moment.
      durability: 'strict',
    });
    await Promise.all([transaction.store.put(entry), transaction.done]);
  }

  async remove(id: string): Promise<void> {
    await (await this.#open()).delete('responses', id);
  }

  async list(address: string): Promise<QueueEntry[]> {
    return (await this.#open()).getAllFromIndex('responses', 'address', address);
  }

  close(): void {
    void this.#database?.then((database) => database.close()).catch(() => {});
    this.#database = undefined;
  }

  #open(): Promise<IDBPDatabase<QueueSchema>> {
    const forget = (): void => void (this.#database = undefined);
    this.#database ??= openQueueDatabase(() => this.close(), forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return this.#database;
  }
}

async function openQueueDatabase(
  onNewerVersion: () => void,
  onLost: () => void,
): Promise<IDBPDatabase<QueueSchema>> {
  return openDB<QueueSchema>(NAME, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        const store = database.createObjectStore('responses', { keyPath: 'id' });
        store.createIndex('address', 'address');
      }
    },
    // A tab with a newer version of this file must not wait for us.
    blocking: onNewerVersion,
    terminated: onLost,
  });
}
