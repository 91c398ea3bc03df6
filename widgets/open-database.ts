import { promisifyRequest } from 'idb-keyval';

/**
 * Opens version 1 of an IndexedDB database, which `create` fills when it is new. `onLost` is called
 * when the connection is gone: the browser closed it, or a tab with a newer version asks for it.
 */
export async function openDatabase(
  name: string,
  create: (database: IDBDatabase) => void,
  onLost: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => create(request.result));
  const database = await promisifyRequest(request);
  database.addEventListener('close', onLost);
  database.addEventListener('versionchange', () => {
    database.close();
    onLost();
  });
  return database;
}
