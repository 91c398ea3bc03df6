import { existsSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../../../seeded-random.ts';
import { CollectorRig } from './collector-rig.ts';
import type { Databases, FaultPlace } from './databases.ts';
import { concludeFault, type FaultReport } from './fault-report.ts';
import type { FaultSize } from './kill.ts';
import { Ledger } from './ledger.ts';
import { ResponseMaker } from './make-responses.ts';
import { sendAll } from './senders.ts';

const BURST = 16;
const LONGEST_ABSENCE = 1200;
/** Longer than SQLite waits for a lock. */
const LONG_LOCK = 5600;

/** Takes the database away for a while, and gives it back. */
type Absence = (away: Away) => Promise<void>;

interface Away {
  databases: Databases;
  place: FaultPlace;
  milliseconds: number;
}

const ABSENCES = {
  'database stopped and started': async ({ databases, milliseconds }) => {
    await databases.server.pause();
    await wait(milliseconds);
    await databases.server.resume();
  },
  'data file locked by another': async ({ place, milliseconds }) => {
    const other = new DatabaseSync(fileOf(place), { timeout: 10_000 });
    other.exec('begin exclusive');
    await wait(milliseconds);
    other.close();
  },
  'data file locked for long': async (away) => {
    await ABSENCES['data file locked by another']({ ...away, milliseconds: LONG_LOCK });
  },
  'data file taken away and put back': async ({ place, milliseconds }) => {
    const files = ['', '-wal', '-shm'].map((end) => fileOf(place) + end).filter(existsSync);
    for (const file of files) renameSync(file, `${file}.away`);
    await wait(milliseconds);
    for (const file of files) renameSync(`${file}.away`, file);
  },
} satisfies Record<string, Absence>;

/** Names of the ways in which a database can be gone. */
export type AbsenceName = keyof typeof ABSENCES;

/** Takes the database away under load, and gives it back; the collector is never started anew. */
export async function loseDatabase(
  databases: Databases,
  fault: AbsenceName,
  { points, seed }: FaultSize,
): Promise<FaultReport> {
  const random = seededRandom(seed);
  const place = await databases.makePlace();
  const rig = await CollectorRig.prepare(place.environment);
  const ledger = new Ledger();
  const maker = new ResponseMaker(random);
  const sending = { ledger, random, address: () => rig.url };
  try {
    await rig.start();
    for (let point = 0; point < points; point += 1) {
      const before = sendAll(maker.makeMany(BURST), sending);
      await wait(random() * 40);
      const milliseconds = random() * LONGEST_ABSENCE;
      const back = ABSENCES[fault]({ databases, place, milliseconds });
      await wait(5 + random() * milliseconds * 0.8);
      await Promise.all([before, back, sendAll(maker.makeMany(BURST), sending)]);
    }
    const about = { databases, fault, points, seed, notes: [] };
    return await concludeFault({ ...about, ledger, place, rigs: [rig] });
  } finally {
    await rig.kill();
  }
}

function fileOf({ place }: FaultPlace): string {
  if (!('file' in place)) throw new TypeError('PostgreSQL has no data file');
  return place.file;
}
