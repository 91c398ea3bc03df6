import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSES_PATH, SCORES_PATH } from '#core/protocol/wire.ts';
import type { Engine } from '../../../../demo/collector/store/engine.ts';
import { seededRandom } from '../../../seeded-random.ts';
import { CollectorRig } from './collector-rig.ts';
import { Databases } from './databases.ts';
import { concludeFault, type FaultReport } from './fault-report.ts';
import type { FaultSize } from './kill.ts';
import { Ledger } from './ledger.ts';
import { ResponseMaker } from './make-responses.ts';
import { sendAll } from './senders.ts';
import { SmallDisk } from './small-disk.ts';

const FAULT = 'disk full';
/** PostgreSQL's own files take some 60 MB. */
const MEGABYTES: Record<Engine, number> = { sqlite: 24, postgres: 144 };
const SETTINGS = { min_wal_size: '32MB', max_wal_size: '32MB' };
/** What is left at most when it is called full: enough for some responses. */
const MOST_LEFT = 64 * 1024;
const BURST = 24;
const LONGEST_MS = 400;

/**
 * Fills the disk at random moments and makes room again. The collector is never started anew; a
 * PostgreSQL that has given up (it ends when it cannot write its log) is, once there is room.
 * Undefined where no small disk can be made.
 */
export async function fillDisk(
  engine: Engine,
  { points, seed }: FaultSize,
): Promise<FaultReport | undefined> {
  const disk = SmallDisk.mount(MEGABYTES[engine]);
  if (!disk) return undefined;
  const random = seededRandom(seed);
  const databases = await Databases.start(engine, { within: disk.path, settings: SETTINGS });
  const place = await databases.makePlace();
  const rig = await CollectorRig.prepare(place.environment);
  try {
    await rig.start();
    const drill = new FullDisk({ disk, databases, rig, random });
    for (let point = 0; point < points; point += 1) await drill.strike();
    const { ledger } = drill;
    const notes = [drill.describe()];
    return await concludeFault({
      databases,
      fault: FAULT,
      points,
      seed,
      notes,
      ledger,
      place,
      rigs: [rig],
    });
  } finally {
    disk.free();
    await rig.kill();
    await databases.stop();
    disk.unmount();
  }
}

interface Parts {
  disk: SmallDisk;
  databases: Databases;
  rig: CollectorRig;
  random: () => number;
}

/** Bursts of responses, during each of which the disk is full for a while. */
class FullDisk {
  readonly ledger = new Ledger();
  readonly #parts: Parts;
  readonly #maker: ResponseMaker;
  #served = 0;
  #gaveUp = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#maker = new ResponseMaker(parts.random);
  }

  async strike(): Promise<void> {
    const { disk, rig, random, databases } = this.#parts;
    const sending = { ledger: this.ledger, random, address: () => rig.url };
    await sendAll(this.#maker.makeMany(4), sending);
    const sent = sendAll(this.#maker.makeMany(BURST), sending);
    await wait(random() * 30);
    disk.fill(Math.floor(random() * MOST_LEFT));
    if (databases.engine === 'postgres' && random() < 0.5) await this.#endLogFile();
    await wait(50 + random() * LONGEST_MS);
    await this.#read();
    disk.free();
    await this.#comeBack();
    await sent;
  }

  describe(): string {
    const gone = this.#gaveUp > 0 ? `; PostgreSQL gave up ${this.#gaveUp} times` : '';
    return `${this.#served} times scores and receipts were read while it was full${gone}`;
  }

  /** The next file of PostgreSQL's log would have to be made where there is no room. */
  async #endLogFile(): Promise<void> {
    const { databases } = this.#parts;
    for (let times = 0; times < 4; times += 1) {
      const moved = databases.server.query('select pg_switch_wal(), txid_current()');
      if (
        !(await moved.then(
          () => true,
          () => false,
        ))
      )
        return;
    }
  }

  /** What needs no room goes on, unless the database is gone. */
  async #read(): Promise<void> {
    const { rig } = this.#parts;
    const [id] = this.ledger.receipts.keys();
    const query = 'unit=H55&instrument=sipas-2017&version=1';
    const paths = [`${SCORES_PATH}?${query}`, `${RESPONSES_PATH}/${id}`];
    const answers = await Promise.all(paths.map((path) => fetch(rig.url + path)));
    for (const { status, url } of answers) {
      if (status !== 200 && status !== 503) this.ledger.contradict(`${url}: ${status}`);
    }
    if (answers.every(({ status }) => status === 200)) this.#served += 1;
  }

  async #comeBack(): Promise<void> {
    const { databases } = this.#parts;
    if (databases.engine === 'sqlite' || databases.server.running) return;
    this.#gaveUp += 1;
    await databases.server.resume();
  }
}
