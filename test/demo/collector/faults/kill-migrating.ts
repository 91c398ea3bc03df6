import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../../../seeded-random.ts';
import { oldReceipt, writeOldFile } from '../old-file.ts';
import { CollectorRig } from './collector-rig.ts';
import type { Databases, FaultPlace } from './databases.ts';
import { concludeFault, type FaultReport } from './fault-report.ts';
import type { FaultSize } from './kill.ts';
import { Ledger } from './ledger.ts';
import { ResponseMaker } from './make-responses.ts';
import { sendAll } from './senders.ts';
import { verifyKept } from './verify-kept.ts';

const FAULT = 'kill -9 while it migrates';
/** The last migration of the release whose data is brought up to date. */
const OLD_RELEASE = '0002-tell-invited-responses-apart';
/** Responses in a file of that release: they are copied in three steps. */
const OLD_RESPONSES = 1200;

/**
 * Kills a collector while it brings its data up to date (SQLite: a file of an old release with
 * responses; PostgreSQL: makes its tables), a new place each time. The next start has to succeed.
 */
export async function killWhileMigrating(
  databases: Databases,
  { points, seed }: FaultSize,
): Promise<FaultReport> {
  const random = seededRandom(seed);
  const maker = new ResponseMaker(random);
  const old = databases.engine === 'sqlite' ? maker.makeMany(OLD_RESPONSES) : [];
  const ledger = new Ledger();
  for (const response of old) ledger.noteEarlier(response, oldReceipt(response));
  const template = await databases.makePlace();
  await writeOld(template, old);
  const first = await measureStart(databases, template);
  await first.rig.stop();
  // The first start of all is slower than those to come.
  const { place, rig, migrating } = await measureStart(databases, template);
  let cut = 0;
  try {
    for (let point = 0; point < points; point += 1) {
      const other = await copyOf(template, databases);
      const one = await CollectorRig.prepare(other.environment);
      if (await killOnce({ databases, rig: one, place: other, migrating, random })) cut += 1;
      await verifyKept(other.place, ledger);
    }
    const sending = { ledger, random, address: () => rig.url };
    await sendAll(maker.makeMany(10), sending);
    const notes = [`${cut} of ${points} were killed before they listened`];
    const about = { databases, fault: FAULT, points, seed, notes };
    return await concludeFault({ ...about, ledger, place, rigs: [rig] });
  } finally {
    await rig.kill();
  }
}

/** One start that nobody disturbs, to know when the others are to be killed. */
async function measureStart(databases: Databases, template: FaultPlace) {
  const place = await copyOf(template, databases);
  const rig = await CollectorRig.prepare(place.environment);
  const started = rig.start();
  await opened(databases, place, started);
  const begun = performance.now();
  await started;
  return { place, rig, migrating: performance.now() - begun };
}

interface Killing {
  databases: Databases;
  rig: CollectorRig;
  place: FaultPlace;
  /** Milliseconds that a migration takes. */
  migrating: number;
  random: () => number;
}

/** Kills at a random moment of the migration, and starts again; whether it was under way. */
async function killOnce({ databases, rig, place, migrating, random }: Killing): Promise<boolean> {
  const started = rig.start().then(
    () => true,
    () => false,
  );
  await opened(databases, place, started);
  const killed = wait(migrating * random()).then(() => rig.kill());
  const listened = await started;
  await killed;
  await rig.start();
  await rig.stop();
  return !listened;
}

/** Settles when a collector has opened the data: it migrates from then on. */
async function opened(
  databases: Databases,
  { place }: FaultPlace,
  ended: Promise<unknown>,
): Promise<void> {
  const state = { over: false };
  void ended.catch(() => {}).then(() => (state.over = true));
  const isOpen = async (): Promise<boolean> => {
    if ('file' in place) return existsSync(`${place.file}-wal`);
    const name = new URL(place.url).pathname.slice(1);
    const sessions = `select 1 from pg_stat_activity where datname = '${name}'`;
    return (await databases.server.query(sessions)).length > 0;
  };
  while (!state.over && !(await isOpen())) await wait(1);
}

async function writeOld(
  { place }: FaultPlace,
  old: Parameters<typeof writeOldFile>[2],
): Promise<void> {
  if (!('file' in place)) return;
  await mkdir(dirname(place.file), { recursive: true });
  await writeOldFile(place.file, OLD_RELEASE, old);
}

async function copyOf({ place: template }: FaultPlace, databases: Databases): Promise<FaultPlace> {
  const copy = await databases.makePlace();
  if ('file' in template && 'file' in copy.place) {
    await mkdir(dirname(copy.place.file), { recursive: true });
    await copyFile(template.file, copy.place.file);
  }
  return copy;
}
