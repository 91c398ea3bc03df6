import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CollectorProcess, type Ending, freePort, spawnCollector } from '../process.ts';

/** Node keeps there what it has compiled: a start takes half the time. */
const CACHE = join(tmpdir(), 'hailong-compile-cache');

/** Somebody else was faster with the port: then it gets another one. */
const TAKEN = /port \d+ on \S+ is already in use/u;
/** One that cannot live at all is not started for ever. */
const MOST_CRASHES = 3;

/** A collector in a process of its own that may be killed and started again. */
export class CollectorRig {
  /** What it had said where it ended by itself: that never happens. */
  readonly crashes: string[] = [];
  readonly #environment: Record<string, string>;
  #port: number;
  #process: CollectorProcess | undefined;

  private constructor(port: number, environment: Record<string, string>) {
    this.#port = port;
    this.#environment = {
      NODE_COMPILE_CACHE: CACHE,
      // All senders have one address here.
      HAILONG_SENDS_PER_MINUTE: '0',
      HAILONG_SENDS_PER_HOUR: '0',
      HAILONG_READS_PER_MINUTE: '0',
      HAILONG_LOG_LEVEL: 'error',
      ...environment,
    };
  }

  /** Prepares one; it does not run yet. */
  static async prepare(environment: Record<string, string>): Promise<CollectorRig> {
    return new CollectorRig(await freePort(Math.random), environment);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Number of its process. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** Begins to start it. One that ends by itself is started again, as systemd does it. */
  spawn(): void {
    const port = String(this.#port);
    const spawned = spawnCollector({ HAILONG_PORT: port, ...this.#environment });
    this.#process = spawned;
    void this.#watch(spawned);
  }

  async #watch(spawned: CollectorProcess): Promise<void> {
    const { code, stderr } = await spawned.ended;
    if (this.#process !== spawned || TAKEN.test(stderr)) return;
    this.crashes.push(`the collector ended by itself with code ${code}: ${stderr.slice(-1000)}`);
    if (this.crashes.length < MOST_CRASHES) this.spawn();
  }

  /** Starts it, until it listens; gives the milliseconds that it took. */
  async start(): Promise<number> {
    for (;;) {
      const begun = performance.now();
      this.spawn();
      try {
        await this.#process!.listening;
        return performance.now() - begun;
      } catch (error) {
        if (!TAKEN.test(String(error))) throw error;
        this.#port = await freePort(Math.random);
      }
    }
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops it as an operator does. */
  async stop(): Promise<Ending | undefined> {
    return this.#end('SIGTERM');
  }

  /** Asks it to stop, and kills it after so many milliseconds where it has not ended by then. */
  async stopAndKill(milliseconds: number): Promise<void> {
    const ending = this.#process;
    this.#process = undefined;
    ending?.kill('SIGTERM');
    setTimeout(() => ending?.kill('SIGKILL'), milliseconds);
    await ending?.ended;
  }

  #end(signal: NodeJS.Signals): Promise<Ending> | undefined {
    const ending = this.#process;
    this.#process = undefined;
    ending?.kill(signal);
    return ending?.ended;
  }
}
