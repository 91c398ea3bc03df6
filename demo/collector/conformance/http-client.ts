import http from 'node:http';
import https from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotRun } from './cannot-run.ts';

/** What is sent to the collector. */
export interface Sending {
  method: string;
  /** From `/v1/…` on, with the query. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  /** Text goes as UTF-8. Several pieces go without a stated length. */
  body?: string | Uint8Array | readonly string[];
}

/** What came back. */
export interface Answer {
  sending: Sending;
  status: number;
  /** By name in lower case; `Set-Cookie` is a list there, several others are joined. */
  headers: http.IncomingHttpHeaders;
  text: string;
  /** Whether it came over a connection that had been used before. */
  reused: boolean;
}

/** Longest time for one answer, in milliseconds. */
const TIMEOUT = 30_000;
/** Longest time that is waited in all because the collector says "not now", in seconds. */
const PATIENCE = 120;
/** More than a run needs: an end for a collector that makes the suite go round in circles. */
const MOST_REQUESTS = 3000;

/**
 * Speaks HTTP with a collector and remembers every answer. `fetch` would decide by itself about
 * connections, redirects and some headers, and loses an answer that comes before the body is sent.
 */
export class HttpClient {
  /** Every answer so far, for the checks that hold for all of them. */
  readonly answers: Answer[] = [];
  readonly base: URL;
  #waited = 0;

  /** The address of a collector, with the path below which it lives, if any. */
  constructor(base: string) {
    this.base = new URL(base);
  }

  /**
   * Sends once, over a new connection: one that a server closes while a request is under way would
   * leave open what became of it. Where the collector says "not now, but then", again then.
   */
  async send(sending: Sending): Promise<Answer> {
    const [answer] = await this.sendAtOnce([sending]);
    return answer!;
  }

  /** Sends everything at the same moment, each over a connection of its own. */
  async sendAtOnce(sendings: readonly Sending[]): Promise<Answer[]> {
    const agent = new (this.#protocol().Agent)({ keepAlive: false });
    return Promise.all(sendings.map((sending) => this.#patiently(sending, agent)));
  }

  /** Sends one after the other, over one connection as long as it stands; with pauses, in ms. */
  async sendInTurn(sendings: readonly Sending[], pause: number): Promise<Answer[]> {
    const agent = new (this.#protocol().Agent)({ keepAlive: true, maxSockets: 1 });
    const answers: Answer[] = [];
    try {
      for (const sending of sendings) {
        answers.push(await this.#patiently(sending, agent));
        await wait(pause);
      }
      return answers;
    } finally {
      agent.destroy();
    }
  }

  async #patiently(sending: Sending, agent: http.Agent): Promise<Answer> {
    for (;;) {
      const count = this.answers.length;
      if (count >= MOST_REQUESTS) throw new CannotRun(`more than ${MOST_REQUESTS} requests`);
      const answer = await this.#request(sending, agent);
      this.answers.push(answer);
      const seconds = secondsToWait(answer);
      if (seconds === undefined) return answer;
      this.#waited += seconds;
      if (this.#waited > PATIENCE) throw new CannotRun(tooPatient(answer));
      await wait(seconds * 1000);
    }
  }

  #request(sending: Sending, agent: http.Agent): Promise<Answer> {
    const { body = '' } = sending;
    const request = this.#protocol().request(this.#optionsOf(sending, agent));
    return new Promise((resolve, reject) => {
      // A pipe that breaks behind an early answer takes nothing from the answer.
      request.on('error', reject);
      request.once('response', (message) => {
        readAnswer(sending, request, message).then(resolve, reject);
      });
      for (const piece of piecesOf(body)) request.write(piece);
      request.end();
    });
  }

  #optionsOf(
    { method, path, headers, body = '' }: Sending,
    agent: http.Agent,
  ): https.RequestOptions {
    const { pathname, hostname, port, protocol } = this.base;
    return {
      protocol,
      hostname: hostname.replace(/^\[|\]$/gu, ''),
      port,
      agent,
      method,
      path: pathname.replace(/\/$/u, '') + path,
      headers: { ...lengthOf(body), ...headers },
      signal: AbortSignal.timeout(TIMEOUT),
    };
  }

  #protocol(): typeof http | typeof https {
    return this.base.protocol === 'https:' ? https : http;
  }
}

function lengthOf(body: NonNullable<Sending['body']>): Record<string, string> {
  const whole = typeof body === 'string' || body instanceof Uint8Array;
  return whole && body.length > 0 ? { 'Content-Length': String(Buffer.byteLength(body)) } : {};
}

function piecesOf(body: NonNullable<Sending['body']>): readonly (string | Uint8Array)[] {
  if (typeof body === 'string' || body instanceof Uint8Array) return body.length > 0 ? [body] : [];
  return body;
}

async function readAnswer(
  sending: Sending,
  { reusedSocket: reused }: http.ClientRequest,
  message: http.IncomingMessage,
): Promise<Answer> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString('utf8');
  return { sending, status: message.statusCode!, headers: message.headers, text, reused };
}

/** Only what asks for a time that can be waited is asked again; the rest is an answer. */
function secondsToWait({ status, headers }: Answer): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const after = headers['retry-after'];
  if (after === undefined) return undefined;
  const seconds = /^\d+$/u.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0.1, seconds);
}

function tooPatient({ status, headers, sending: { method, path } }: Answer): string {
  return (
    `${method} ${path} is answered with ${status}, again after ${headers['retry-after']}; ` +
    `the suite waits ${PATIENCE} seconds in all. Run it from an address that is not limited.`
  );
}
