import type { Engine } from '../../../../demo/collector/store/engine.ts';
import type { Ledger } from './ledger.ts';
import type { CollectorRig } from './collector-rig.ts';
import type { Databases, FaultPlace } from './databases.ts';
import { repeatAll } from './senders.ts';
import { verifyKept, verifyScores } from './verify-kept.ts';

/** What was done to a collector, and what was found afterwards. */
export interface FaultReport {
  engine: Engine;
  fault: string;
  /** How many times it was done. */
  points: number;
  /** Different responses that were sent, by id. */
  sent: number;
  acknowledged: number;
  /** Of the sent ones, those that another one came before: its id or its invitation was taken. */
  refused: number;
  kept: number;
  twice: number;
  chain: string;
  seed: number;
  /** What else was seen, in words. */
  notes: string[];
  contradictions: string[];
}

/** How a fault ended. */
export interface Ended extends Pick<FaultReport, 'fault' | 'points' | 'seed' | 'notes'> {
  databases: Databases;
  ledger: Ledger;
  place: FaultPlace;
  /** Collectors on this place; they run again. */
  rigs: readonly Pick<CollectorRig, 'url' | 'crashes'>[];
}

/** Repeats everything that was acknowledged, and holds database and scores against it. */
export async function concludeFault(ended: Ended): Promise<FaultReport> {
  const { databases, ledger, place, rigs, notes, ...rest } = ended;
  const during = { ...ledger.statuses };
  for (const { url, crashes } of rigs) {
    await repeatAll({ ledger, random: Math.random, address: () => url });
    await verifyScores(url, ledger);
    for (const crash of crashes) ledger.contradict(crash);
  }
  const verdict = await verifyKept(place.place, ledger);
  const { ids, receipts, contradictions } = ledger;
  if (verdict.kept !== receipts.size) {
    ledger.contradict(`${receipts.size} are acknowledged, ${verdict.kept} are kept`);
  }
  if (ids !== receipts.size + ledger.refused.size) {
    ledger.contradict(
      `${ids} were sent, ${receipts.size} acknowledged, ${ledger.refused.size} refused`,
    );
  }
  return {
    engine: databases.engine,
    ...rest,
    ...verdict,
    sent: ids,
    acknowledged: receipts.size,
    refused: ledger.refused.size,
    notes: [...notes, describeStatuses(during)],
    contradictions,
  };
}

function describeStatuses(statuses: Readonly<Record<number, number>>): string {
  const words = Object.entries(statuses).map(
    ([status, count]) => `${count} × ${status === '0' ? 'broken off' : status}`,
  );
  return `answers: ${words.join(', ')}`;
}
