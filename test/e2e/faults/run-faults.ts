import type { Browser } from 'playwright-core';
import { seededRandom } from '../../seeded-random.ts';
import { launchChromium } from '../browsers/launch.ts';
import { FaultLab } from './fault-lab.ts';
import { findContradictions, lostAsTold } from './find-contradictions.ts';
import { type Ledger, SCENARIOS, type Trouble } from './scenarios.ts';

/** What a run came to. */
export interface FaultReport {
  seed: number;
  submissions: number;
  seconds: number;
  /** Rows at the collector. */
  rows: number;
  /** Submissions whose page or window was ended before anything was promised, and have no row. */
  lostAsTold: number;
  tries: number;
  faults: Record<string, number>;
  scenarios: Record<string, number>;
  kills: number;
  collectorCrashes: number;
  told: Record<string, number>;
  contradictions: string[];
}

/** How many pages work beside each other. */
const PAGES = 10;
/** The most submissions of a group. */
const LARGEST_GROUP = 40;

interface Task extends Pick<Trouble, 'name' | 'run'> {
  submissions: number[];
  turn: number;
}

/** Sends so many submissions through real pages and a faulty line, and holds words against rows. */
export async function runFaults(seed: number, submissions: number): Promise<FaultReport> {
  const start = performance.now();
  const lab = await FaultLab.start(seed);
  const browser = await launchChromium();
  const ledger: Ledger = {
    cutShort: new Set(), storageGone: new Set(), undisturbed: new Set(), wrongClock: new Set(),
    unsettled: [], kills: 0,
  };
  const tasks = makeTasks(seed, submissions);
  try {
    const collectorCrashes = await runTasks(tasks, { lab, browser, ledger, seed });
    const rows = lab.rows();
    const evidence = { notes: lab.notes, rows, proxy: lab.proxy, ledger };
    const kept = new Set(rows.map(({ response }) => Number(response.procedure?.slice(2))));
    return {
      seed,
      submissions,
      seconds: Math.round((performance.now() - start) / 1000),
      rows: rows.length,
      lostAsTold: [...lostAsTold(lab.notes, ledger)].filter((number) => !kept.has(number)).length,
      tries: lab.proxy.tries.length,
      faults: countBy(lab.proxy.tries, ({ fault }) => fault),
      scenarios: countBy(tasks.flatMap(namesOf), (name) => name),
      kills: ledger.kills,
      collectorCrashes,
      told: countBy(lab.notes, toldAs),
      contradictions: findContradictions(evidence),
    };
  } finally {
    await browser.close();
    await lab.stop();
  }
}

/** Cuts the submissions into groups of a scenario each, and shuffles the groups. */
function makeTasks(seed: number, submissions: number): Task[] {
  const tasks: Task[] = [];
  let next = 0;
  for (const { name, share, variants, run } of SCENARIOS) {
    const end = Math.min(submissions, next + Math.ceil(share * submissions));
    const size = Math.min(LARGEST_GROUP, Math.max(1, Math.ceil((end - next) / variants)));
    for (let turn = 0; next < end; turn += 1) {
      const count = Math.min(size, end - next);
      const first = next;
      const numbers = Array.from({ length: count }, (_, index) => first + index);
      tasks.push({ name, run, submissions: numbers, turn });
      next += count;
    }
  }
  const random = seededRandom(seed);
  const order = new Map(tasks.map((task) => [task, random()]));
  return tasks.toSorted((one, other) => order.get(one)! - order.get(other)!);
}

async function runTasks(
  tasks: readonly Task[],
  { lab, browser, ledger, seed }: { lab: FaultLab; browser: Browser; ledger: Ledger; seed: number },
): Promise<number> {
  const left = [...tasks.entries()];
  let crashes = 0;
  const work = async (): Promise<void> => {
    for (let task = left.shift(); task; task = left.shift()) {
      const [index, { run, submissions, turn }] = task;
      if (index % 40 === 12) {
        crashes += 1;
        await lab.crashCollector();
      }
      const random = seededRandom(seed + 7919 * index);
      await run({ lab, browser, ledger, submissions, turn, random });
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  return crashes;
}

const namesOf = ({ name, submissions }: Task): string[] => submissions.map(() => name);

function toldAs(note: FaultLab['notes'][number]): string {
  if (note.kind === 'words') return 'sentences read on the screen';
  if (note.kind === 'looked') return 'looks into the storage';
  if (note.kind === 'made') return note.stored ? 'taken, stored' : 'taken, not stored';
  return note.state.step;
}

function countBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
