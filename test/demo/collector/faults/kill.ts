import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../../../seeded-random.ts';
import { CollectorRig } from './collector-rig.ts';
import type { Databases } from './databases.ts';
import { concludeFault, type FaultReport } from './fault-report.ts';
import { Ledger } from './ledger.ts';
import { ResponseMaker } from './make-responses.ts';
import { sendAll, type Sending } from './senders.ts';

/** How often, and by which lot. */
export interface FaultSize {
  points: number;
  seed: number;
}

/** What a blow is dealt to. */
interface Target {
  rig: CollectorRig;
  databases: Databases;
  random: () => number;
  /** Milliseconds that a start takes. */
  startTime: number;
}

/** Kills at this moment, and brings back what was killed. */
type Blow = (target: Target) => Promise<void>;

/** Responses that are under way when it strikes. */
const BURST = 16;
/** How much later the next blow may fall after one that met responses under way. */
const GROWTH = 1.1;
/** A stop takes some ten milliseconds. */
const LONGEST_STOP = 40;

const BLOWS = {
  'kill -9 while it serves': async ({ rig }) => {
    await rig.kill();
    await rig.start();
  },
  'kill -9 while it starts': async ({ rig, random, startTime }) => {
    await rig.kill();
    rig.spawn();
    await wait(random() * startTime);
    await rig.kill();
    await rig.start();
  },
  'kill -9 while it stops': async ({ rig, random }) => {
    await rig.stopAndKill(random() * LONGEST_STOP);
    await rig.start();
  },
  'kill -9 of the server': async ({ databases }) => {
    await databases.server.kill();
    await databases.server.resume();
  },
  'kill -9 of both': async ({ rig, databases }) => {
    await Promise.all([rig.kill(), databases.server.kill()]);
    await databases.server.resume();
    await rig.start();
  },
} satisfies Record<string, Blow>;

/** Names of the ways to kill under load. */
export type KillName = keyof typeof BLOWS;

/** Kills at random moments while responses are under way, each in another moment of its life. */
export async function killUnderLoad(
  databases: Databases,
  fault: KillName,
  { points, seed }: FaultSize,
): Promise<FaultReport> {
  const random = seededRandom(seed);
  const place = await databases.makePlace();
  const rig = await CollectorRig.prepare(place.environment);
  try {
    const startTime = await rig.start();
    const drill = new Drill(rig, random);
    await drill.measure();
    const target = { rig, databases, random, startTime };
    for (let point = 0; point < points; point += 1) await drill.strike(() => BLOWS[fault](target));
    const { ledger } = drill;
    const notes = [drill.describe()];
    return await concludeFault({
      databases,
      fault,
      points,
      seed,
      notes,
      ledger,
      place,
      rigs: [rig],
    });
  } finally {
    await rig.kill();
  }
}

/** Bursts of responses, and a blow at a random moment of each. */
class Drill {
  readonly ledger = new Ledger();
  readonly #sending: Sending;
  readonly #maker: ResponseMaker;
  readonly #random: () => number;
  /** Milliseconds that a burst takes when nothing happens. */
  #span = 0;
  /** Number of blows that met responses before their commit, after it, or none. */
  readonly #met = { before: 0, after: 0, nothing: 0 };

  constructor(rig: CollectorRig, random: () => number) {
    this.#random = random;
    this.#maker = new ResponseMaker(random);
    this.#sending = { ledger: this.ledger, random, address: () => rig.url };
  }

  /** Three bursts in peace; the first one is slower than those to come. */
  async measure(): Promise<void> {
    for (let burst = 0; burst < 3; burst += 1) {
      const begun = performance.now();
      await sendAll(this.#maker.makeMany(BURST), this.#sending);
      this.#span = performance.now() - begun;
    }
  }

  async strike(blow: () => Promise<void>): Promise<void> {
    const heard = this.ledger.keptUnheard.size;
    const broken = this.#unanswered();
    const sent = sendAll(this.#maker.makeMany(BURST), this.#sending);
    await wait(this.#random() * this.#span);
    await blow();
    await sent;
    const met = this.#unanswered() > broken;
    if (this.ledger.keptUnheard.size > heard) this.#met.after += 1;
    else if (met) this.#met.before += 1;
    else this.#met.nothing += 1;
    // The machine is faster now, slower then: most blows are to meet something.
    this.#span *= met ? GROWTH : 1 / GROWTH ** 3;
  }

  describe(): string {
    const { before, after, nothing } = this.#met;
    return (
      `${after} met responses between commit and answer, ${before} only before their commit, ` +
      `${nothing} none under way; ${this.ledger.keptUnheard.size} kept whose answer was lost`
    );
  }

  #unanswered(): number {
    const { 0: broken = 0, 503: refused = 0 } = this.ledger.statuses;
    return broken + refused;
  }
}
