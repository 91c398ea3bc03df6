import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Portal, startPortal } from '../../demo/portal/start-portal.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { readKept } from '../demo/collector/read-kept.ts';
import { type CollectorProcess, freePort, spawnCollector } from '../demo/collector/process.ts';

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
  stored(): SurveyResponse[] {
    return readKept(this.#settings['HAILONG_DATABASE']!).map(({ response }) => response);
  }

  async stop(): Promise<void> {
    this.collector.kill('SIGTERM');
    await this.collector.ended;
    await this.portal.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
