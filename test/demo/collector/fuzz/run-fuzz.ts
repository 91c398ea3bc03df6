import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readIssuers } from '../../../../demo/collector/invitations/issuers.ts';
import type { Engine } from '../../../../demo/collector/store/engine.ts';
import { type OpenDatabase, openDatabase } from '../../../../demo/collector/store/open-database.ts';
import { verifyLog } from '../../../../demo/collector/store/verify-log.ts';
import { AUDIENCE, drawKey, writeIssuers } from '../../portal-keys.ts';
import { temporaryFolder } from '../engine.ts';
import { CollectorRig } from '../faults/collector-rig.ts';
import { Databases, type FaultPlace } from '../faults/databases.ts';
import { collectorOn, NOW, PORTAL } from '../fixture.ts';
import { checkTotals, checkUnits } from './check-counts.ts';
import { FuzzModel } from './fuzz-model.ts';
import type { Keys, Minted } from './minted.ts';
import { Player, type Stage } from './player.ts';
import { type Step, stepsFor } from './steps.ts';
import { appTarget, type FuzzTarget, socketTarget } from './targets.ts';

/** What is to be sent, and where to. */
export interface FuzzSettings {
  engine: Engine;
  target: FuzzTarget['kind'];
  /** At least so many requests are sent. */
  requests: number;
  seed: number;
  /** Told now and then how far it is. */
  onProgress?: (requests: number) => void;
}

/** What was sent, and what was found. */
export interface FuzzReport extends Omit<FuzzSettings, 'onProgress'> {
  seconds: number;
  /** Number of answers by kind of step, then by status; 0 where the line was closed without one. */
  statuses: Record<string, Record<number, number>>;
  kept: number;
  usedInvitations: number;
  /** Megabytes of the collector's process after a tenth of the requests, and at its most. */
  memory: { early: number; most: number } | undefined;
  /** The first failure, with the smallest steps that lead to it; undefined when there is none. */
  failure: string | undefined;
}

/** Steps of one run are about 25, and about 1.2 requests each. */
const REQUESTS_PER_RUN = 25;
const RUNS_PER_LOOK = 20;
const MOST_SHOWN = 10;

/** Sends generated requests to a collector of its own, and holds answers and counts against a model. */
export async function runFuzz(settings: FuzzSettings): Promise<FuzzReport> {
  const databases = await Databases.start(settings.engine);
  const folder = temporaryFolder();
  try {
    const keys = { portal: await drawKey('fuzz'), stranger: await drawKey('fuzz') };
    const issuers = writeIssuers(join(folder.path, 'issuers.json'), [keys.portal]);
    const place = await databases.makePlace();
    return await (settings.target === 'app'
      ? fuzzApp(settings, place, keys, issuers)
      : fuzzProcess(settings, place, keys, issuers));
  } finally {
    await databases.stop();
    folder.remove();
  }
}

async function fuzzApp(settings: FuzzSettings, { place }: FaultPlace, keys: Keys, issuers: string) {
  const database = await openDatabase(place);
  try {
    const invitations = { audience: AUDIENCE, issuers: await readIssuers(issuers) };
    const { app } = collectorOn(database, { invitations });
    return await fuzz(
      settings,
      database,
      appTarget(app, () => NOW),
      keys,
    );
  } finally {
    await database.destroy();
  }
}

async function fuzzProcess(
  settings: FuzzSettings,
  { place, environment }: FaultPlace,
  keys: Keys,
  issuers: string,
) {
  const origins = { HAILONG_ORIGINS: PORTAL, HAILONG_ISSUERS: issuers, HAILONG_AUDIENCE: AUDIENCE };
  const rig = await CollectorRig.prepare({ ...environment, ...origins });
  await rig.start();
  const database = await openDatabase(place);
  try {
    const report = await fuzz(settings, database, socketTarget(rig.url), keys, rig);
    return rig.crashes.length === 0 ? report : { ...report, failure: rig.crashes.join('\n') };
  } finally {
    await database.destroy();
    await rig.kill();
  }
}

async function fuzz(
  settings: FuzzSettings,
  database: OpenDatabase,
  target: FuzzTarget,
  keys: Keys,
  rig?: CollectorRig,
): Promise<FuzzReport> {
  const { onProgress, ...about } = settings;
  const minted: Minted = new Map();
  const model = new FuzzModel(minted, [PORTAL], target.now);
  const tally = new Tally();
  const stage: Stage = {
    target,
    model,
    keys,
    minted,
    ...(rig && { url: rig.url }),
    count: (kind, status) => tally.add(kind, status),
  };
  const memory = rig && new Memory(rig);
  const begun = performance.now();
  let [runs, failing] = [0, false];
  const property = fc.asyncProperty(stepsFor(target.kind), async (steps) => {
    if (tally.requests >= settings.requests && !failing) return;
    runs += 1;
    // What fails is played again and again in smaller forms, until none smaller fails.
    await playRun(steps, stage, runs, database).catch((error: unknown) => {
      failing = true;
      throw error;
    });
    // What failed may have left more behind than the model knows of.
    if (runs % RUNS_PER_LOOK === 0 && !failing) throwIfAny(await checkTotals(database, model));
    memory?.look(tally.requests / settings.requests);
    if (runs % RUNS_PER_LOOK === 0) onProgress?.(tally.requests);
  });
  const numRuns = Math.ceil((1.5 * settings.requests) / REQUESTS_PER_RUN);
  const details = await fc.check(property, { seed: settings.seed, numRuns, endOnFailure: false });
  const failure = details.failed ? describe(details) : await checkAll(database, model);
  return {
    ...about,
    requests: tally.requests,
    seconds: (performance.now() - begun) / 1000,
    statuses: tally.statuses,
    kept: model.kept.size,
    usedInvitations: model.used.size,
    memory: memory && { early: memory.early, most: memory.most },
    failure,
  };
}

/** The smallest steps that fail, and what they failed with: the request, and what was answered. */
function describe({ seed, counterexample, errorInstance }: fc.RunDetails<[Step[]]>): string {
  const steps = counterexample?.[0].map((step) => JSON.stringify(step)) ?? [];
  const what = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  return [`seed ${seed}; these steps fail:`, ...steps, what].join('\n');
}

async function playRun(steps: readonly Step[], stage: Stage, run: number, database: OpenDatabase) {
  const { model } = stage;
  const player = new Player(stage, run);
  for (const step of steps) await player.play(step);
  const named = player.kept.map((id) => model.kept.get(id)!.response.unit);
  const units = new Set([0, 1, 2].map((unit) => `F${run}.${unit}`).concat(named));
  throwIfAny(await checkUnits(database, model, [...units]));
}

function throwIfAny(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(wrong.slice(0, MOST_SHOWN).join('\n'));
}

async function checkAll(database: OpenDatabase, model: FuzzModel): Promise<string | undefined> {
  const wrong = await checkTotals(database, model);
  const { faults } = await verifyLog(database);
  wrong.push(...faults.map((fault) => `log: ${JSON.stringify(fault)}`));
  return wrong.length === 0 ? undefined : wrong.slice(0, MOST_SHOWN).join('\n');
}

/** What was answered how often. */
class Tally {
  readonly statuses: Record<string, Record<number, number>> = {};
  requests = 0;

  add(kind: string, status: number): void {
    const counts = (this.statuses[kind] ??= {});
    counts[status] = (counts[status] ?? 0) + 1;
    this.requests += 1;
  }
}

/** The memory of a collector's process, in megabytes. */
class Memory {
  early = 0;
  most = 0;
  readonly #rig: CollectorRig;

  constructor(rig: CollectorRig) {
    this.#rig = rig;
  }

  look(share: number): void {
    const status = readFileSync(`/proc/${this.#rig.pid}/status`, 'utf8');
    const now = Math.round(Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024);
    this.most = Math.max(this.most, now);
    if (share <= 0.1) this.early = Math.max(this.early, now);
  }
}
