import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../../demo/collector/store/engine.ts';
import type { DatabasePlace } from '../../../../demo/collector/store/open-database.ts';
import { PostgresServer, type PostgresSettings } from '../../../postgres/start-postgres.ts';

/** An empty place for a database, and the same as settings of a collector's process. */
export interface FaultPlace {
  place: DatabasePlace;
  environment: Record<string, string>;
}

/** Databases of one engine for faults: where it is PostgreSQL, in a server that may be killed. */
export class Databases {
  readonly engine: Engine;
  readonly #folder: string;
  readonly #server: PostgresServer | undefined;

  private constructor(engine: Engine, folder: string, server: PostgresServer | undefined) {
    this.engine = engine;
    this.#folder = folder;
    this.#server = server;
  }

  /** Starts what is needed; all data lies in `within`. */
  static async start(engine: Engine, options: PostgresSettings = {}): Promise<Databases> {
    const server = engine === 'postgres' ? await PostgresServer.start(options) : undefined;
    const folder = mkdtempSync(join(options.within ?? tmpdir(), 'hailong-faults-'));
    return new Databases(engine, folder, server);
  }

  /** The server of these databases; only PostgreSQL has one. */
  get server(): PostgresServer {
    if (this.#server === undefined) throw new TypeError('SQLite has no server');
    return this.#server;
  }

  /** A place where nothing is yet. */
  async makePlace(): Promise<FaultPlace> {
    if (this.#server !== undefined) {
      const url = await this.#server.createDatabase(`faults-${randomUUID()}`);
      return { place: { url }, environment: { DATABASE_URL: url } };
    }
    const file = join(this.#folder, randomUUID(), 'collector.sqlite');
    return { place: { file }, environment: { HAILONG_DATABASE: file } };
  }

  async stop(): Promise<void> {
    await this.#server?.remove();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
