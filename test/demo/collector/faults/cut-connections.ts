import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../../../seeded-random.ts';
import { CollectorRig } from './collector-rig.ts';
import { type Cut, CutProxy } from './cut-proxy.ts';
import type { Databases } from './databases.ts';
import { concludeFault, type FaultReport } from './fault-report.ts';
import type { FaultSize } from './kill.ts';
import { Ledger } from './ledger.ts';
import { ResponseMaker } from './make-responses.ts';
import { sendAll } from './senders.ts';

/** How a connection between collector and PostgreSQL is broken. */
export type CutKind = Cut['kind'];

const FAULTS: Record<CutKind, string> = {
  request: 'connection cut on the way in',
  answer: 'connection cut after the commit',
  silence: 'connection falls silent',
};
const BURST = 12;
/** A burst goes to the server in some ten pieces; a later one may bring what was drawn. */
const MOST_PIECES = 25;
/** A silent line is given up after half a minute; nobody waits for that in a test. */
const IMPATIENT = { query_timeout: '1500', statement_timeout: '1000' };
const LONGEST_SILENCE = 2500;

/** Breaks connections between a collector and PostgreSQL at random points, under load. */
export async function cutConnections(
  databases: Databases,
  kind: CutKind,
  { points, seed }: FaultSize,
  limits: Readonly<Record<string, string>> = IMPATIENT,
): Promise<FaultReport> {
  const random = seededRandom(seed);
  const place = await databases.makePlace();
  const proxy = new CutProxy(databases.server.port);
  const address = new URL(place.environment['DATABASE_URL']!);
  address.port = String(await proxy.listen());
  if (kind === 'silence') address.search = String(new URLSearchParams(limits));
  const rig = await CollectorRig.prepare({ DATABASE_URL: String(address) });
  const ledger = new Ledger();
  const maker = new ResponseMaker(random);
  const sending = { ledger, random, address: () => rig.url };
  try {
    await rig.start();
    await sendAll(maker.makeMany(BURST), sending);
    for (let point = 0; point < points; point += 1) {
      const struck = proxy.arm(drawCut(kind, random)).then(() => true);
      for (let met = false; !met;) {
        const sent = sendAll(maker.makeMany(BURST), sending);
        met = await Promise.race([struck, sent.then(() => false)]);
        if (met && kind === 'silence') await wait(random() * LONGEST_SILENCE);
        proxy.heal();
        await sent;
      }
    }
    const notes = [`${ledger.keptUnheard.size} kept whose commit the collector did not hear of`];
    const about = { databases, fault: FAULTS[kind], points, seed, notes };
    return await concludeFault({ ...about, ledger, place, rigs: [rig] });
  } finally {
    await rig.kill();
    proxy.close();
  }
}

function drawCut(kind: CutKind, random: () => number): Cut {
  if (kind !== 'request') return { kind };
  return { kind, pieces: 1 + Math.floor(random() * MOST_PIECES), share: random() };
}
