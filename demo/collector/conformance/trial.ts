import { randomInt, randomUUID } from 'node:crypto';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { loggedReceiptSchema } from '#core/protocol/receipt.schema.ts';
import { servedScoresSchema } from '#core/protocol/served-scores.schema.ts';
import { storedResponseSchema } from '#core/protocol/stored-response.schema.ts';
import {
  FORMS_PATH,
  type LogHead,
  type LoggedReceipt,
  RESPONSES_PATH,
  SCORES_PATH,
  type Scores,
  type StoredResponse,
} from '#core/protocol/wire.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { createResponse, type SurveyResponse } from '#core/survey/response.ts';
import { NotAsked } from './conformance-case.ts';
import { Departure } from './departure.ts';
import { expectSame, expectStatus, readBody } from './expect.ts';
import type { Answer, HttpClient, Sending } from './http-client.ts';
import type { ConformanceOptions } from './options.ts';

type Query = Readonly<Record<string, string | undefined>>;
type Headers = Readonly<Record<string, string>>;

/** How often a comparison of "before" and "after" is tried while other senders disturb it. */
const TRIES = 3;
const FIVE_MINUTES = 300_000;

/** What the cases ask a collector with. */
export class Trial {
  readonly client: HttpClient;
  readonly options: ConformanceOptions;
  /**
   * The day on which the responses of this run say that they were answered: drawn by lot among days
   * that are still taken and that few still send, so that others hardly move its counts.
   */
  readonly day: string;
  /** The day before it. */
  readonly dayBefore: string;
  readonly #now: () => Date;

  /** Clock and day are arguments: how many days ago the responses say that they were answered. */
  constructor(
    client: HttpClient,
    options: ConformanceOptions,
    now = () => new Date(),
    daysAgo = randomInt(4, 28),
  ) {
    this.client = client;
    this.options = options;
    this.#now = now;
    this.day = this.dayFromNow(-daysAgo);
    this.dayBefore = this.dayFromNow(-daysAgo - 1);
  }

  /** A day in Viet Nam, counted from today. */
  dayFromNow(days: number): string {
    return vietNamDay(this.#now(), days);
  }

  /** Whether the day changes within minutes, when nobody can say which days are taken. */
  nearMidnight(): boolean {
    const [earlier, later] = [-1, 1].map((sign) => this.#now().getTime() + sign * FIVE_MINUTES);
    return vietNamDay(new Date(earlier!)) !== vietNamDay(new Date(later!));
  }

  /** A valid response with an id of its own: two criteria, without words. */
  newResponse(given: Partial<SurveyResponse> = {}): SurveyResponse {
    const { instrument = SIPAS_2017, answers = { 'access.seats': 4, 'result.accurate': 2 } } =
      given;
    const { unit } = this.options;
    return createResponse(instrument, answers, {
      id: randomUUID(),
      unit,
      answeredOn: this.day,
      ...given,
    });
  }

  /** How a body is sent to `POST /v1/responses`: text and bytes as they stand, the rest as JSON. */
  sendingOf(body: unknown, headers: Headers = {}): Sending {
    const plain = typeof body === 'string' || body instanceof Uint8Array;
    return {
      method: 'POST',
      path: RESPONSES_PATH,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: plain ? body : JSON.stringify(body),
    };
  }

  /** Sends a body to `POST /v1/responses`. */
  post(body: unknown, headers?: Headers): Promise<Answer> {
    return this.client.send(this.sendingOf(body, headers));
  }

  /** Sends a response that has to be kept now. */
  async keep(response: SurveyResponse, headers?: Headers): Promise<Answer> {
    const answer = await this.post(response, headers);
    expectStatus(answer, 201);
    return answer;
  }

  /** The receipt of a response that has to be kept now. */
  async receiptOf(response: SurveyResponse): Promise<LoggedReceipt> {
    return readBody(await this.keep(response), loggedReceiptSchema);
  }

  /** Asks for an address. */
  get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.client.send({ method: 'GET', path, headers });
  }

  /** What the collector says that it keeps of a response. */
  async stored(id: string): Promise<StoredResponse> {
    const answer = await this.get(`${RESPONSES_PATH}/${id}`);
    expectStatus(answer, 200);
    return readBody(answer, storedResponseSchema);
  }

  /** Departs unless nobody knows a response of this id: asked for its receipt as a page. */
  async expectNotStored(id: string): Promise<void> {
    expectStatus(await this.get(`${FORMS_PATH}/${id}`), 404);
  }

  /** Asks for scores; a setting that is undefined is left out. */
  askScores(query: Query = {}, headers?: Headers): Promise<Answer> {
    return this.get(this.scoresPath(query), headers);
  }

  /** Path and query of the scores of this unit. */
  scoresPath(query: Query = {}): string {
    const all = { unit: this.options.unit, instrument: SIPAS_2017.id, version: '1', ...query };
    const given = Object.entries(all).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return `${SCORES_PATH}?${new URLSearchParams(given)}`;
  }

  /** The scores of this unit: of the day of this run unless said otherwise. */
  async scores(query: Query = {}): Promise<Scores> {
    const answer = await this.askScores({ from: this.day, to: this.day, ...query });
    expectStatus(answer, 200);
    return readBody(answer, servedScoresSchema);
  }

  /** The head of the unit's log; undefined where it has none. */
  async head(): Promise<LogHead | undefined> {
    return (await this.scores()).log;
  }

  /**
   * Does what compares "before" with "after". Where it departs and the log says that others sent to
   * the unit meanwhile, it is done again: they may be why.
   * @param kept how many receipts the attempt itself makes
   */
  async undisturbed(kept: number, attempt: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++) {
      const before = await this.head();
      try {
        await attempt();
        return;
      } catch (error) {
        const after = await this.head();
        const disturbed = (after?.position ?? 0) - (before?.position ?? 0) > kept;
        if (!(error instanceof Departure) || !disturbed || tries === TRIES) throw error;
      }
    }
  }

  /** Departs unless the action moves the number of responses of the day by exactly this. */
  async expectCounts(moved: number, action: () => Promise<void>, query: Query = {}): Promise<void> {
    await this.undisturbed(moved, async () => {
      const before = await this.scores(query);
      await action();
      const after = await this.scores(query);
      expectSame('responses counted', after.responses - before.responses, moved);
      if (moved === 0) expectSame('scores', { ...after, log: 0 }, { ...before, log: 0 });
    });
  }

  /** An origin whose pages may send. */
  allowedOrigin(): string {
    const { origin } = this.options;
    if (origin === undefined) throw new NotAsked('needs --origin');
    return origin;
  }

  /** Skips the case unless the collector knows the instrument. */
  async needInstrument(id: string): Promise<void> {
    const { status } = await this.askScores({ instrument: id });
    if (status !== 200) throw new NotAsked(`the collector does not know ${id}`);
  }
}
