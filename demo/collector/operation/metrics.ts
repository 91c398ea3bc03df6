import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from './request-notes.ts';

/** What was asked of the collector, how it ended, and how long it took. */
export interface MeasuredRequest {
  /** The pattern of the route, such as `/v1/forms/:id`; never the path that was asked for. */
  route: string;
  method: string;
  status: number;
  seconds: number;
}

/** What may be limited. */
export type LimitName = 'sends' | 'reads' | 'tokens' | 'connections';

const MILLISECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const GROUP_SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** There are about 60 codes; a fault that made more of them must not fill the memory. */
const MOST_CODES = 100;

/**
 * What Prometheus is told, in a registry of its own. Every label has few values, none of which
 * comes from a request.
 */
export class CollectorMetrics {
  readonly registry = new Registry();
  readonly #codes = new Set<string>();
  readonly #requests = this.#counter('requests_total', 'Requests answered.', [
    'route', 'method', 'status',
  ]);
  readonly #seconds = this.#histogram('request_seconds', 'Time to answer.', MILLISECONDS, [
    'route',
  ]);
  readonly #responses = this.#counter('responses_total', 'Responses received.', ['outcome']);
  readonly #refusals = this.#counter('refusals_total', 'Requests refused, by reason.', ['code']);
  readonly #limited = this.#counter('limited_total', 'Requests over a limit.', ['limit']);
  readonly #commits = this.#histogram('commit_responses', 'Responses a commit.', GROUP_SIZES);
  readonly #commitSeconds = this.#histogram('commit_seconds', 'Time of a commit.', MILLISECONDS);
  readonly #reloads = this.#counter('reloads_total', 'Files read again.', ['file', 'result']);

  readonly request = ({ route, method, status, seconds }: MeasuredRequest): void => {
    this.#requests.inc({ route, method, status });
    this.#seconds.observe({ route }, seconds);
  };

  readonly response = (outcome: Outcome): void => this.#responses.inc({ outcome });

  /** Counts a refusal once under each of its codes. */
  readonly refusal = (codes: readonly string[]): void => {
    for (const code of new Set(codes)) this.#refusals.inc({ code: this.#bounded(code) });
  };

  readonly limited = (limit: LimitName): void => this.#limited.inc({ limit });

  /** One commit of the store: how many responses shared it, and how long it took. */
  readonly commit = (responses: number, milliseconds: number): void => {
    this.#commits.observe(responses);
    this.#commitSeconds.observe(milliseconds / 1000);
  };

  readonly reload = (file: string, ok: boolean): void =>
    this.#reloads.inc({ file, result: ok ? 'ok' : 'wrong' });

  /** Adds what is asked of the process whenever the metrics are read: memory, event loop, this. */
  observeProcess(isReady: () => boolean): void {
    collectDefaultMetrics({ register: this.registry });
    const help = '1 until the collector is told to stop.';
    const collect = (): void => ready.set(isReady() ? 1 : 0);
    const ready: Gauge = new Gauge({
      name: 'hailong_ready', help, collect, registers: [this.registry],
    });
  }

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name: `hailong_${name}`, help, labelNames, registers: [this.registry] });
  }

  #histogram<Label extends string>(
    name: string, help: string, buckets: number[], labelNames: Label[] = [],
  ): Histogram<Label> {
    const registers = [this.registry];
    return new Histogram({ name: `hailong_${name}`, help, buckets, labelNames, registers });
  }

  #bounded(code: string): string {
    if (this.#codes.size < MOST_CODES) this.#codes.add(code);
    return this.#codes.has(code) ? code : 'other';
  }
}
