import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Portal, startPortal } from '../../demo/portal/start-portal.ts';
import { type CollectorProcess, freePort, spawnCollector } from '../demo/collector/process.ts';

/** A row that the collector keeps. */
export interface StoredResponse {
  id: string;
  body: string;
}

/** Portal and collector on ports of their own, the collector as a process that can be killed. */
export class Demo {
  readonly portal: Portal;
  collector: CollectorProcess;
  readonly #folder: string;
  readonly #settings: Record<string, string>;

  private constructor(portal: Portal, folder: string, settings: Record<string, string>) {
    this.portal = portal;
    this.#folder = folder;
    this.#settings = settings;
    this.collector = spawnCollector(settings);
  }

  static async start(): Promise<Demo> {
    const host = '127.0.0.1';
    const port = await freePort(Math.random);
    const portal = await startPortal({ host, port: 0, collector: `http://${host}:${port}` });
    const folder = mkdtempSync(join(tmpdir(), 'hailong-demo-'));
    const demo = new Demo(portal, folder, {
      HAILONG_PORT: String(port),
      HAILONG_DATABASE: join(folder, 'collector.sqlite'),
      HAILONG_ORIGINS: portal.url,
      HAILONG_UNITS: 'H99',
    });
    await demo.collector.listening;
    return demo;
  }

  /** Ends the collector as a crash would, and starts it again on the same file and port. */
  async killCollector(): Promise<void> {
    this.collector.kill('SIGKILL');
    await this.collector.ended;
    this.collector = spawnCollector(this.#settings);
    await this.collector.listening;
  }

  /** What is in the data file at this moment. */
  stored(): StoredResponse[] {
    const database = new DatabaseSync(this.#settings['HAILONG_DATABASE']!, { readOnly: true });
    const rows = database.prepare('select id, body from response').all();
    database.close();
    return rows.map(({ id, body }) => ({ id: String(id), body: String(body) }));
  }

  async stop(): Promise<void> {
    this.collector.kill('SIGTERM');
    await this.collector.ended;
    await this.portal.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
