import { type IDBPDatabase, openDB } from 'idb';
import { note } from './note.ts';

/** A response that waits is spoken of many times a second; milliseconds between two looks. */
const PAUSE = 500;

const looked = new Map<string, number>();
let database: Promise<IDBPDatabase> | undefined;

/** Looks with a connection of its own whether a response that was called stored is there. */
export async function lookIntoStore(id: string): Promise<void> {
  if (performance.now() - (looked.get(id) ?? -PAUSE) < PAUSE) return;
  looked.set(id, performance.now());
  let found = false;
  try {
    found = (await (await connect()).get('responses', id)) !== undefined;
  } catch {
    database = undefined;
  }
  note({ kind: 'looked', id, found });
}

/** How many responses wait on this device. */
export async function countStored(): Promise<number> {
  try {
    return await (await connect()).count('responses');
  } catch {
    database = undefined;
    return 0;
  }
}

function connect(): Promise<IDBPDatabase> {
  return (database ??= openDB('hailong', 1, {
    // Made by the queue or not at all.
    upgrade: (_database, _old, _new, transaction) => transaction.abort(),
  }));
}
