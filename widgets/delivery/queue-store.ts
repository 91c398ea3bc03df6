import { promisifyRequest } from 'idb-keyval';
import { openDatabase } from '../open-database.ts';
import type { QueueEntry } from './queue-entry.ts';

/** Where entries wait. Every call may fail: a browser may forbid storage at any time. */
export interface QueueStore {
  put(entry: QueueEntry): Promise<void>;
  remove(id: string): Promise<void>;
  list(address: string): Promise<QueueEntry[]>;
  close(): void;
}

const STORE = 'responses';
const INDEX = 'address';

/** The queue in IndexedDB: database `hailong`, one record a response that has no receipt yet. */
export class IdbQueueStore implements QueueStore {
  #database?: Promise<IDBDatabase>;

  put(entry: QueueEntry): Promise<void> {
    return this.#write((store) => store.put(entry));
  }

  remove(id: string): Promise<void> {
    return this.#write((store) => store.delete(id));
  }

  async list(address: string): Promise<QueueEntry[]> {
    const store = (await this.#open()).transaction(STORE).objectStore(STORE);
    return promisifyRequest<QueueEntry[]>(store.index(INDEX).getAll(address));
  }

  close(): void {
    void this.#database?.then((database) => database.close()).catch(() => {});
    this.#database = undefined;
  }

  async #write(change: (store: IDBObjectStore) => void): Promise<void> {
    const transaction = (await this.#open()).transaction(STORE, 'readwrite', {
      // On the disk before it is called stored: a phone may run out of power at any moment.
      durability: 'strict',
    });
    change(transaction.objectStore(STORE));
    await promisifyRequest(transaction);
  }

  #open(): Promise<IDBDatabase> {
    const forget = (): void => void (this.#database = undefined);
    this.#database ??= openDatabase('hailong', createStore, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return this.#database;
  }
}

function createStore(database: IDBDatabase): void {
  database.createObjectStore(STORE, { keyPath: 'id' }).createIndex(INDEX, INDEX);
}
