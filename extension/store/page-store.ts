import type { IDBPDatabase } from 'idb';
import type { CheckedPage } from '../checked-page.ts';
import { type ExtensionSchema, openDatabase } from './database.ts';

/** Keeps the record of a page; an older one of the same address gives way. */
export async function keepPage(page: CheckedPage): Promise<void> {
  await withDatabase((database) => database.put('pages', page));
}

/** The record of an address, if the page was checked. */
export async function findPage(address: string): Promise<CheckedPage | undefined> {
  return withDatabase((database) => database.get('pages', address));
}

/** How many records there are. */
export async function countPages(): Promise<number> {
  return withDatabase((database) => database.count('pages'));
}

/** All records, the newest first. */
export async function listPages(): Promise<CheckedPage[]> {
  const pages = await withDatabase((database) => database.getAllFromIndex('pages', 'checkedAt'));
  return pages.toReversed();
}

/** Deletes every record from this machine. */
export async function deletePages(): Promise<void> {
  await withDatabase((database) => database.clear('pages'));
}

/** A worker may be ended at any moment: nothing stays open between two uses. */
async function withDatabase<T>(
  use: (database: IDBPDatabase<ExtensionSchema>) => Promise<T>,
): Promise<T> {
  const database = await openDatabase();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
