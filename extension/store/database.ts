import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CheckedPage } from '../checked-page.ts';

/** What the extension keeps on this machine. */
export interface ExtensionSchema extends DBSchema {
  /** The last record of each page, by address. */
  pages: { key: string; value: CheckedPage; indexes: { checkedAt: string } };
}

const NAME = 'hai-long';
const VERSION = 1;

/** Opens the database and brings it up to date, step by step from the version that is there. */
export function openDatabase(): Promise<IDBPDatabase<ExtensionSchema>> {
  return openDB<ExtensionSchema>(NAME, VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        database
          .createObjectStore('pages', { keyPath: 'address' })
          .createIndex('checkedAt', 'checkedAt');
      }
    },
    // A newer version of the extension wants to upgrade: make way for it.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
