import { expect, it } from 'vitest';
import { scoreTally } from '#core/scoring/scores.ts';
import { tallyResponses } from '#core/scoring/tally.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { receiptOfRow } from '../../../demo/collector/store/keep-responses.ts';
import { type DatabasePlace, openDatabase } from '../../../demo/collector/store/open-database.ts';
import { verifyLog } from '../../../demo/collector/store/verify-log.ts';
import { makePlace } from './engine.ts';
import { makeResponse, scoresPath, send } from './fixture.ts';
import { seededRandom } from '../../seeded-random.ts';
import { type CollectorProcess, freePort, spawnCollector } from './process.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_121);
const RESPONSES = 200;
const SENDERS = 8;
const KILLS = 5;
/** The collector of this drill uses the real clock. */
const TODAY = new Date().toISOString().slice(0, 10);

it(`${KILLS} kills lose no response and count none twice (seed ${SEED})`, async () => {
  const random = seededRandom(SEED);
  const at = await makePlace();
  const drill = new Drill(at.environment, await freePort(random), planKills(random));
  try {
    const responses = Array.from({ length: RESPONSES }, () => makeRandomResponse(random));
    const receipts = await drill.sendAll(responses);
    console.log(`seed ${SEED}: ${drill.report()}`);

    expect(drill.kills).toHaveLength(KILLS);
    expect(drill.kills.every((acknowledged) => acknowledged < RESPONSES)).toBe(true);
    expect(await drill.repeatAll(responses)).toEqual(receipts);
    await expectScores(await drill.collector.listening, responses);
    await drill.stop();
    await expectRows(at.place, responses, receipts);
  } finally {
    await drill.stop();
    await at.remove();
  }
}, 60_000);

/** A moment to kill: so many milliseconds after so many sendings. */
interface KillPoint {
  sendings: number;
  delay: number;
}

/** Senders that try until they are acknowledged, and a collector that is killed under them. */
class Drill {
  collector: CollectorProcess;
  /** Number of acknowledged responses at each kill. */
  readonly kills: number[] = [];
  readonly #settings: Record<string, string>;
  readonly #points: KillPoint[];
  readonly #receipts = new Map<string, string>();
  #sendings = 0;
  #broken = 0;
  #repeated = 0;

  constructor(environment: Record<string, string>, port: number, points: KillPoint[]) {
    this.#settings = {
      ...environment, HAILONG_PORT: String(port),
      HAILONG_SENDS_PER_MINUTE: '0', HAILONG_SENDS_PER_HOUR: '0',
    };
    this.#points = points;
    this.collector = spawnCollector(this.#settings);
  }

  /** Sends every response until it is acknowledged; gives the receipts in the same order. */
  async sendAll(responses: readonly SurveyResponse[]): Promise<(string | undefined)[]> {
    const waiting = [...responses];
    const sendNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.#acknowledge(next);
    };
    await Promise.all(Array.from({ length: SENDERS }, sendNext));
    return responses.map(({ id }) => this.#receipts.get(id));
  }

  /** Sends every response once more; gives what came back. */
  async repeatAll(responses: readonly SurveyResponse[]): Promise<string[]> {
    const url = await this.collector.listening;
    return Promise.all(responses.map(async (response) => (await send(url, response)).text));
  }

  async stop(): Promise<void> {
    this.collector.kill('SIGTERM');
    await this.collector.ended;
  }

  report(): string {
    return `killed at ${this.kills.join(', ')} of ${RESPONSES} acknowledged; `
      + `${this.#sendings} sendings, ${this.#broken} broken off, `
      + `${this.#repeated} stored before their acknowledgement was lost`;
  }

  async #acknowledge(response: SurveyResponse): Promise<void> {
    while (!this.#receipts.has(response.id)) {
      const url = await this.collector.listening;
      const sending = send(url, response);
      this.#sendings += 1;
      this.#killWhenDue();
      await sending.then(
        ({ status, text }) => this.#note(response, status, text),
        () => (this.#broken += 1),
      );
    }
  }

  #note({ id }: SurveyResponse, status: number, text: string): void {
    if (status !== 201 && status !== 200) throw new Error(`${status} ${text}`);
    if (status === 200) this.#repeated += 1;
    this.#receipts.set(id, text);
  }

  #killWhenDue(): void {
    const point = this.#points[0];
    if (!point || this.#sendings < point.sendings) return;
    this.#points.shift();
    setTimeout(() => this.#killAndRestart(), point.delay);
  }

  #killAndRestart(): void {
    const killed = this.collector;
    killed.kill('SIGKILL');
    this.kills.push(this.#receipts.size);
    const restarted = killed.ended.then(() => spawnCollector(this.#settings));
    this.collector = {
      listening: restarted.then(({ listening }) => listening),
      ended: restarted.then(({ ended }) => ended),
      kill: (signal) => void restarted.then(({ kill }) => kill(signal)),
    };
  }
}

/** Five points spread over the sendings, with room after each for the collector to come back. */
function planKills(random: () => number): KillPoint[] {
  const step = Math.floor(RESPONSES / (KILLS + 1));
  return Array.from({ length: KILLS }, (_, index) => ({
    sendings: (index + 1) * step - Math.floor(random() * (step - 2 * SENDERS)),
    delay: Math.floor(random() * 4),
  }));
}

async function expectScores(url: string, responses: readonly SurveyResponse[]): Promise<void> {
  const tally = tallyResponses(SIPAS_2017, responses.map(({ answers }) => answers));
  const scores = await (await fetch(url + scoresPath({ rule: 'pooled' }))).json();
  expect(scores).toMatchObject({
    responses: RESPONSES,
    ...scoreTally(SIPAS_2017, tally, 'pooled'),
  });
}

async function expectRows(
  place: DatabasePlace,
  responses: readonly SurveyResponse[],
  receipts: readonly (string | undefined)[],
): Promise<void> {
  const database = await openDatabase(place);
  const rows = await database.selectFrom('response').selectAll().execute();
  const report = await verifyLog(database);
  await database.destroy();
  expect(report).toMatchObject({ responses: RESPONSES, faults: [] });
  expect(new Map(rows.map((row) => [row.id, receiptOfRow(row)]))).toEqual(
    new Map(responses.map(({ id }, index) => [id, receipts[index]])),
  );
}

function makeRandomResponse(random: () => number): SurveyResponse {
  const answered = itemsOf(SIPAS_2017).filter((_, index) => index === 0 || random() < 0.8);
  const answers = answered.map(({ key }) => [key, 1 + Math.floor(random() * 5)]);
  return makeResponse({ answeredOn: TODAY, answers: Object.fromEntries(answers) });
}
