import type { Engine } from '../../../../demo/collector/store/engine.ts';
import { cutConnections } from './cut-connections.ts';
import { loseDatabase } from './database-gone.ts';
import type { Databases } from './databases.ts';
import type { FaultReport } from './fault-report.ts';
import { fillDisk } from './full-disk.ts';
import { type FaultSize, killUnderLoad } from './kill.ts';
import { killWhileMigrating } from './kill-migrating.ts';
import { runTogether } from './together.ts';
import { turnClock } from './turn-clock.ts';

/** One kind of fault, and how often it is done. */
export interface Fault {
  name: string;
  /** Points in `npm run faults:collector`, by engine. */
  full: Partial<Record<Engine, number>>;
  /** Points in `npm test`. */
  share: number;
  /** Undefined where this machine does not let it happen. */
  run: (databases: Databases, size: FaultSize) => Promise<FaultReport | undefined>;
}

/** Everything that is done to a collector. The kinds of `kill -9` add up to 200 for each engine. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'kill -9 while it serves',
    full: { sqlite: 120, postgres: 70 },
    share: 3,
    run: (databases, size) => killUnderLoad(databases, 'kill -9 while it serves', size),
  },
  {
    name: 'kill -9 while it starts',
    full: { sqlite: 30, postgres: 25 },
    share: 1,
    run: (databases, size) => killUnderLoad(databases, 'kill -9 while it starts', size),
  },
  {
    name: 'kill -9 while it stops',
    full: { sqlite: 30, postgres: 25 },
    share: 1,
    run: (databases, size) => killUnderLoad(databases, 'kill -9 while it stops', size),
  },
  {
    name: 'kill -9 while it migrates',
    full: { sqlite: 20, postgres: 15 },
    share: 1,
    run: killWhileMigrating,
  },
  {
    name: 'kill -9 of the server',
    full: { postgres: 45 },
    share: 2,
    run: (databases, size) => killUnderLoad(databases, 'kill -9 of the server', size),
  },
  {
    name: 'kill -9 of both',
    full: { postgres: 20 },
    share: 1,
    run: (databases, size) => killUnderLoad(databases, 'kill -9 of both', size),
  },
  {
    name: 'disk full',
    full: { sqlite: 25, postgres: 25 },
    share: 2,
    run: ({ engine }, size) => fillDisk(engine, size),
  },
  {
    name: 'database stopped and started',
    full: { postgres: 25 },
    share: 1,
    run: (databases, size) => loseDatabase(databases, 'database stopped and started', size),
  },
  {
    name: 'data file locked by another',
    full: { sqlite: 25 },
    share: 1,
    run: (databases, size) => loseDatabase(databases, 'data file locked by another', size),
  },
  {
    name: 'data file locked for long',
    full: { sqlite: 4 },
    share: 0,
    run: (databases, size) => loseDatabase(databases, 'data file locked for long', size),
  },
  {
    name: 'data file taken away and put back',
    full: { sqlite: 15 },
    share: 1,
    run: (databases, size) => loseDatabase(databases, 'data file taken away and put back', size),
  },
  {
    name: 'connection cut on the way in',
    full: { postgres: 100 },
    share: 5,
    run: (databases, size) => cutConnections(databases, 'request', size),
  },
  {
    name: 'connection cut after the commit',
    full: { postgres: 100 },
    share: 5,
    run: (databases, size) => cutConnections(databases, 'answer', size),
  },
  {
    name: 'connection falls silent',
    full: { postgres: 10 },
    share: 1,
    run: (databases, size) => cutConnections(databases, 'silence', size),
  },
  {
    name: 'connection falls silent, limits as delivered',
    full: { postgres: 1 },
    share: 0,
    run: (databases, size) => cutConnections(databases, 'silence', size, {}),
  },
  {
    name: 'clock turned',
    full: { sqlite: 60, postgres: 60 },
    share: 8,
    run: turnClock,
  },
  {
    name: '2 collectors together',
    full: { sqlite: 40, postgres: 40 },
    share: 3,
    run: (databases, size) => runTogether(databases, 2, size),
  },
  {
    name: '3 collectors together',
    full: { postgres: 40 },
    share: 0,
    run: (databases, size) => runTogether(databases, 3, size),
  },
];
