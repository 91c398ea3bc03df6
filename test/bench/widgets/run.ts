import type { Browser } from 'playwright-core';
import { launchChromium } from '../../e2e/browsers/launch.ts';
import { median } from '../median.ts';
import { type ClickCost, clickThrough } from './click.ts';
import { type Contender, hasPeers, makeContenders } from './contenders.ts';
import { type Figure, isOver, lineOf } from './limits.ts';
import { type BenchServer, serve } from './serve.ts';
import { type Conditions, heapOf, visit, type Visit } from './visit.ts';

// npm run bench:widgets: <sipas-survey> against a plain element, naive Lit and SurveyJS with the
// same 22 questions, in turns of one run, in Chromium. Prints medians and exits 1 when one is over
// its limit. `-- --rounds 15` takes more turns. Run it while the machine does nothing else.
//
// Main thread and first radio are compared by what a survey adds to its page. A navigation, an empty
// document, its first frame and the request for one module cost the same for every contender: at
// CPU 1× about 15 ms of the main thread, where the plain element itself takes 24. With that in both
// parts of a ratio every contender looks alike, naive Lit 1.2 and SurveyJS 7 times the plain element;
// without it they are 1.4 and 12 times. So `bare`, the same page with one radio button and no survey,
// takes its turn in every round, and its median is taken off the median of each. The ratio of whole
// pages stands beside it. The seconds on the slow line are whole: that is what a citizen waits.

const CPUS = [1, 4, 6];
const UNCLICKED: ReadonlySet<string> = new Set(['SurveyJS', 'bare']);
const MANY = 50;
const SLOW: Conditions = { cpu: 6, line: { bitsPerSecond: 400_000, latency: 400 } };

/** What one visit tells. */
interface Sample extends Partial<ClickCost> {
  answerable: number;
  drawn: number;
  main: number;
  heap: number;
}

async function main(rounds: number): Promise<void> {
  const contenders = await makeContenders();
  const server = await serve(contenders);
  const browser = await launchChromium();
  try {
    const bench = new Bench(browser, server, contenders);
    const figures: Figure[] = [];
    for (const cpu of CPUS) figures.push(...(await bench.compare(cpu, rounds)));
    figures.push(...(await bench.compareMany(rounds)), await bench.slowLine(rounds));
    console.log(`\n${figures.map(lineOf).join('\n')}`);
    if (figures.some(isOver)) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

class Bench {
  readonly #browser: Browser;
  readonly #server: BenchServer;
  readonly #contenders: readonly Contender[];

  constructor(browser: Browser, server: BenchServer, contenders: readonly Contender[]) {
    this.#browser = browser;
    this.#server = server;
    this.#contenders = contenders;
  }

  /** One element on a page, at one speed of the processor. */
  async compare(cpu: number, rounds: number): Promise<Figure[]> {
    const of = await this.#inTurns(this.#contenders, rounds, (contender) =>
      this.#visit(contender, 1, { cpu }, async (seen) => ({
        ...(await sampleOf(seen)),
        // SurveyJS draws other questions with every page, and bare has none: there is no same click.
        ...(!UNCLICKED.has(contender.name) && (await clickThrough(seen))),
      })),
    );
    console.log(`CPU ${cpu}×, medians of ${rounds}`);
    for (const [name, samples] of of) console.log(rowOf(name, samples));
    const ratio = (key: keyof Sample, over: string): number =>
      middle(of.get('ours'), key) / middle(of.get(over), key);
    const figure = (name: string, value: number, limit: Partial<Figure>): Figure => ({
      name: `CPU ${cpu}×: ${name}`, value, unit: '×', ...limit,
    });
    const added = (
      name: string,
      [over, under]: [string, string],
      limit: Partial<Figure>,
    ): Figure => {
      const { value, whole } = addedRatio(of, name === 'main thread' ? 'main' : 'drawn', over, under);
      return figure(`${name}, ${over} / ${under}`, value, { whole, ...limit });
    };
    return [
      added('main thread', ['ours', 'plain'], { most: 1.3 }),
      added('first radio', ['ours', 'plain'], { most: 1.3 }),
      added('main thread', ['ours', 'naive Lit'], { most: 1 }),
      added('first radio', ['ours', 'naive Lit'], { most: 1 }),
      added('first radio', ['SurveyJS', 'ours'], { least: 6 }),
      figure('main thread of a click, ours / plain', ratio('cpu', 'plain'), { most: 1.1 }),
      figure('handler of a click', middle(of.get('ours'), 'handler'), {
        unit: 'ms',
        ...(cpu === 1 && { most: 1 }),
      }),
      figure('heap, ours / plain', ratio('heap', 'plain'), { most: 2.2 }),
    ];
  }

  /** Fifty elements on a page: most of them are below what is visible. */
  async compareMany(rounds: number): Promise<Figure[]> {
    const [ours, plain] = this.#contenders as [Contender, Contender];
    const many = await this.#inTurns([ours, plain], rounds, (contender) =>
      this.#visit(contender, MANY, { cpu: 1 }, sampleOf),
    );
    const one = await this.#inTurns([ours], rounds, (contender) =>
      this.#visit(contender, 1, { cpu: 1 }, sampleOf),
    );
    console.log(`${MANY} on a page, medians of ${rounds}`);
    for (const [name, samples] of many) console.log(rowOf(name, samples));
    const more = middle(many.get('ours'), 'heap') - middle(one.get('ours'), 'heap');
    const busy = middle(many.get('ours'), 'main') / middle(many.get('plain'), 'main');
    return [
      { name: `${MANY} on a page: main thread, ours / plain`, value: busy, unit: '×', most: 0.5 },
      {
        name: `${MANY} on a page: heap of each further one`,
        value: more / (MANY - 1), unit: 'KB', most: 40,
      },
    ];
  }

  /** A cheap phone on a bad line. */
  async slowLine(rounds: number): Promise<Figure> {
    const of = await this.#inTurns(this.#contenders.slice(0, 1), rounds, (contender) =>
      this.#visit(contender, 1, SLOW, sampleOf),
    );
    const value = middle(of.get('ours'), 'answerable') / 1000;
    const name = '400 kbit/s, 400 ms, CPU 6×: first answerable radio';
    return { name, value, unit: 's', most: 1.6 };
  }

  /** Every contender once a round, in another order each time; the first round only warms up. */
  async #inTurns(
    contenders: readonly Contender[],
    rounds: number,
    measure: (contender: Contender) => Promise<Sample>,
  ): Promise<ReadonlyMap<string, Sample[]>> {
    const samples = new Map(contenders.map(({ name }): [string, Sample[]] => [name, []]));
    for (let round = 0; round <= rounds; round += 1) {
      const first = round % contenders.length;
      for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
        const sample = await measure(contender);
        if (round > 0) samples.get(contender.name)?.push(sample);
      }
    }
    return samples;
  }

  #visit(
    contender: Contender,
    elements: number,
    conditions: Conditions,
    task: (seen: Visit) => Promise<Sample>,
  ): Promise<Sample> {
    const address = this.#server.addressOf(contender, elements);
    const blank = this.#server.addressOf('blank');
    return visit(this.#browser, { blank, address }, conditions, task);
  }
}

async function sampleOf({ session, answerable, drawn, cpu }: Visit): Promise<Sample> {
  return { answerable, drawn, main: cpu, heap: (await heapOf(session)) / 1024 };
}

/** What one adds to its page over what another adds; `whole` with the page in both. */
function addedRatio(
  of: ReadonlyMap<string, readonly Sample[]>,
  key: keyof Sample,
  over: string,
  under: string,
): { value: number; whole: number } {
  const [above, below, page] = [over, under, 'bare'].map((name) => middle(of.get(name), key)) as [
    number, number, number,
  ];
  return { value: (above - page) / (below - page), whole: above / below };
}

function middle(samples: readonly Sample[] = [], key: keyof Sample): number {
  return median(samples.map((sample) => sample[key] ?? Number.NaN));
}

/** What a row says of each figure, where it was measured. */
const COLUMNS: readonly (readonly [keyof Sample, string])[] = [
  ['main', 'ms main thread'], ['drawn', 'ms to the first radio'], ['heap', 'KB heap'],
  ['cpu', 'ms a click'], ['handler', 'ms handler'],
];

function rowOf(name: string, samples: readonly Sample[]): string {
  const measured = COLUMNS.filter(([key]) => samples[0]?.[key] !== undefined);
  const figure = (key: keyof Sample): string => middle(samples, key).toFixed(1).padStart(9);
  const says = measured.map(([key, words]) => `${figure(key)} ${words}`);
  return `  ${name.padEnd(10)}${says.join('')}`;
}

function roundsOf(words: readonly string[]): number {
  const index = words.indexOf('--rounds');
  return index < 0 ? 7 : Math.max(1, Number(words[index + 1]) || 7);
}

if (hasPeers()) await main(roundsOf(process.argv));
else {
  console.error('The pinned peers are not installed. Run: npm ci --prefix test/bench/widgets');
  process.exitCode = 1;
}
