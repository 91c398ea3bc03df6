import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SurveyResponse } from '#core/survey/response.ts';
import { readKept } from '../../demo/collector/read-kept.ts';
import { type CollectorProcess, freePort, spawnCollector } from '../../demo/collector/process.ts';
import { seededRandom } from '../../seeded-random.ts';
import { buildDriver } from './build-driver.ts';
import { planFaults } from './fault-plan.ts';
import { FaultProxy } from './fault-proxy.ts';
import type { PageNote } from './notes.ts';

/** A row of the collector: the response as it was kept, and the receipt that it gave. */
export interface Row {
  response: SurveyResponse;
  receipt: string;
}

const PAGE = '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>'
  + '<body><script src="/driver.js"></script>';

/** A page on one origin, the collector in a process of its own on another, faults in between. */
export class FaultLab {
  readonly notes: PageNote[] = [];
  readonly proxy: FaultProxy;
  readonly page: string;
  readonly collectorUrl: string;
  readonly folder: string;
  readonly #server: Server;
  readonly #settings: Record<string, string>;
  #collector: CollectorProcess;

  private constructor(parts: {
    proxy: FaultProxy; page: string; collectorUrl: string; server: Server;
    folder: string; settings: Record<string, string>; collector: CollectorProcess;
  }) {
    this.proxy = parts.proxy;
    this.page = parts.page;
    this.collectorUrl = parts.collectorUrl;
    this.folder = parts.folder;
    this.#server = parts.server;
    this.#settings = parts.settings;
    this.#collector = parts.collector;
  }

  static async start(seed: number): Promise<FaultLab> {
    const folder = mkdtempSync(join(tmpdir(), 'hailong-faults-'));
    const { server, page } = await servePage(await buildDriver());
    const settings = {
      HAILONG_PORT: String(await freePort(seededRandom(seed))),
      HAILONG_DATABASE: join(folder, 'collector.sqlite'),
      HAILONG_ORIGINS: page,
      HAILONG_UNITS: 'H99',
      // Thousands of tries come from one address.
      HAILONG_SENDS_PER_MINUTE: '0',
      HAILONG_SENDS_PER_HOUR: '0',
    };
    const collector = spawnCollector(settings);
    const proxy = new FaultProxy(await collector.listening, (number) => planFaults(seed, number));
    const collectorUrl = await proxy.listen();
    return new FaultLab({ proxy, page, collectorUrl, server, folder, settings, collector });
  }

  /** Ends the collector as a crash would, and starts it again on the same file and port. */
  async crashCollector(): Promise<void> {
    this.#collector.kill('SIGKILL');
    await this.#collector.ended;
    this.#collector = spawnCollector(this.#settings);
    await this.#collector.listening;
  }

  rows(): Row[] {
    return readKept(this.#settings['HAILONG_DATABASE']!);
  }

  async stop(): Promise<void> {
    this.#collector.kill('SIGTERM');
    await this.#collector.ended;
    this.proxy.close();
    this.#server.closeAllConnections();
    this.#server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function servePage(driver: string): Promise<{ server: Server; page: string }> {
  const server = createServer(({ url }, response) => {
    const script = url === '/driver.js';
    const type = script ? 'text/javascript' : 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(script ? driver : PAGE);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, page: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
