import { once } from 'node:events';
import {
  Agent, createServer, type IncomingHttpHeaders, type IncomingMessage, request as ask,
  type Server, type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { type Fault, RETRY_AFTER } from './fault-plan.ts';
import { submissionOf } from './submission-code.ts';
import { GIVE_UP_AFTER } from './tab.ts';

/** One try as the proxy saw it. */
export interface Try {
  submission: number;
  id: string;
  body: string;
  fault: Fault;
  at: number;
  /** The try of this id that the page was still waiting for an answer to. */
  beside: Try | undefined;
}

/** What the collector had said of an id, and when that was known at the earliest. */
export interface Answered {
  status: number;
  at: number;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Safely less than a page waits; what it gave up, Chromium leaves to the network. */
const STILL_WAITING = GIVE_UP_AFTER / 3;

const now = (): number => performance.timeOrigin + performance.now();

/** Stands between the page and the collector and does to each try what the plan says. */
export class FaultProxy {
  readonly tries: Try[] = [];
  readonly answered = new Map<string, Answered>();
  readonly #target: string;
  readonly #plan: (submission: number) => Fault[];
  readonly #plans = new Map<number, Fault[]>();
  readonly #underWay = new Map<string, Set<Try>>();
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server: Server;

  constructor(target: string, plan: (submission: number) => Fault[]) {
    this.#target = target;
    this.#plan = plan;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
    this.#agent.destroy();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (request.method !== 'POST' || request.url !== RESPONSES_PATH) {
      return write(response, await this.#forward(request, body));
    }
    const { id, procedure = '' } = JSON.parse(body.toString()) as SurveyResponse;
    const submission = submissionOf(procedure);
    const fault = this.#next(submission);
    const at = now();
    const others = this.#underWay.get(id) ?? new Set();
    const beside = [...others].find((other) => at - other.at < STILL_WAITING);
    const attempt = { submission, id, body: body.toString(), fault, at, beside };
    this.tries.push(attempt);
    this.#underWay.set(id, others.add(attempt));
    response.on('close', () => others.delete(attempt));
    await FAULTS[fault](response, () => this.#keep(id, request, body), request);
  }

  #next(submission: number): Fault {
    const left = this.#plans.get(submission) ?? this.#plan(submission);
    this.#plans.set(submission, left);
    return left.shift() ?? 'passed';
  }

  async #keep(id: string, request: IncomingMessage, body: Buffer): Promise<Answer> {
    const answer = await this.#forward(request, body);
    if (!this.answered.has(id)) this.answered.set(id, { status: answer.status, at: now() });
    return answer;
  }

  async #forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
    const sent = ask(`${this.#target}${url}`, { method, headers, agent: this.#agent });
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await bodyOf(answer) };
  }
}

type Treatment = (
  response: ServerResponse,
  keep: () => Promise<Answer>,
  request: IncomingMessage,
) => Promise<void>;

const FAULTS: Record<Fault, Treatment> = {
  passed: async (response, keep) => write(response, await keep()),
  'lost before the commit': async (response) => void response.destroy(),
  'lost after the commit': async (response, keep) => {
    await keep();
    response.destroy();
  },
  'receipt cut off': async (response, keep) => {
    const { status, headers, body } = await keep();
    response.writeHead(status, headers);
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  },
  'never answered': async (_response, keep) => void (await keep()),
  '5xx': async (response, _keep, request) => {
    const status = 500 + (Number(request.headers['content-length']) % 5);
    response.writeHead(status, allow(request)).end('<h1>Lỗi máy chủ</h1>');
  },
  '429 with Retry-After': async (response, _keep, request) => {
    response.writeHead(429, { ...allow(request), 'retry-after': String(RETRY_AFTER) }).end('{}');
  },
  slow: async (response, keep) => {
    await pause(150);
    const answer = await keep();
    await pause(250);
    write(response, answer);
  },
  'page of a captive portal': async (response, _keep, request) => {
    response.writeHead(200, { ...allow(request), 'content-type': 'text/html' });
    response.end('<h1>Wi-Fi</h1>');
  },
};

/** What a collector behind a balancer or a portal would let a page read. */
function allow({ headers }: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-expose-headers': 'Retry-After',
  };
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
