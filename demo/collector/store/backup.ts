import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dumpPostgres, fillPostgres } from './dump-postgres.ts';
import { type DatabasePlace, openDatabase } from './open-database.ts';
import { type LogReport, verifyLog } from './verify-log.ts';

/** Only who runs the collector may read a backup. */
const PRIVATE = 0o600;

/**
 * Writes a backup as of one moment into a file that is not there yet; a collector may go on
 * meanwhile. The file appears under its name when it is whole.
 */
export async function backUp(place: DatabasePlace, file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    if ('url' in place) await dumpPostgres(place.url, unfinished);
    else vacuumInto(place.file, unfinished);
    await chmod(unfinished, PRIVATE);
    await appear(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/**
 * Makes the database anew out of a backup, where there is nothing yet, and verifies its log.
 * @throws when there is something already; it stays as it is
 */
export async function restore(place: DatabasePlace, file: string): Promise<LogReport> {
  if ('url' in place) await restorePostgres(place.url, file);
  else await restoreSqlite(place.file, file);
  const database = await openDatabase(place);
  try {
    return await verifyLog(database);
  } finally {
    await database.destroy();
  }
}

function vacuumInto(source: string, target: string): void {
  const sqlite = new DatabaseSync(source, { timeout: 5000 });
  try {
    sqlite.prepare('vacuum into ?').run(target);
  } finally {
    sqlite.close();
  }
}

async function restoreSqlite(target: string, backup: string): Promise<void> {
  const unfinished = `${target}.${process.pid}.unfinished`;
  await mkdir(dirname(target), { recursive: true });
  await copyFile(backup, unfinished, constants.COPYFILE_EXCL);
  try {
    await appear(unfinished, target);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Gives a whole file its name. Unlike a renaming, a link fails where there is something. */
async function appear(unfinished: string, file: string): Promise<void> {
  try {
    await link(unfinished, file);
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'EEXIST') throw cause;
    throw new Error(`${file} is there already; nothing is written over it`, { cause });
  }
}

/** `--single-transaction` fails at the first table that is there already, and takes all back. */
async function restorePostgres(url: string, backup: string): Promise<void> {
  await fillPostgres(url, backup, new URL(url).pathname.slice(1));
}
