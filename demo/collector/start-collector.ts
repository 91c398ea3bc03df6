import { sql } from 'kysely';
import { createCollector } from './app.ts';
import type { CollectorConfig } from './config.ts';
import { DEFAULT_GUARD } from './guard/guard-settings.ts';
import { requestLimits } from './guard/request-limits.ts';
import { administer } from './operation/administer.ts';
import { VERSION } from './operation/collector-state.ts';
import { type RunningServer, serve } from './operation/http-server.ts';
import { createLog, type Log } from './operation/log.ts';
import { CollectorMetrics } from './operation/metrics.ts';
import { DEFAULT_OPERATION } from './operation/operation-settings.ts';
import { Readiness } from './operation/readiness.ts';
import { serveMetrics } from './operation/serve-metrics.ts';
import { openSettingsFiles } from './operation/settings-files.ts';
import { type DatabasePlace, openDatabase } from './store/open-database.ts';
import { ResponseStore } from './store/response-store.ts';
import { startUpkeep } from './store/upkeep.ts';

/** A collector that listens. */
export interface RunningCollector {
  /** Where it listens, without a final slash. */
  url: string;
  /** Where its metrics are served; absent: nowhere. */
  metricsUrl?: string | undefined;
  /** Reads the files of units and of issuers again. */
  reload: () => Promise<unknown>;
  /** Takes no more connections, finishes what was begun, and closes the data file. */
  close: () => Promise<void>;
}

/** What is given to a collector besides its configuration. */
export interface StartOptions {
  /** Absent: the one of the machine. */
  now?: (() => Date) | undefined;
  /** Absent: one to stderr. */
  log?: Log | undefined;
}

/**
 * Opens the data file and listens. Rejects with the system's error where it cannot, such as one
 * with the code `EADDRINUSE` when the port is taken.
 */
export async function startCollector(
  config: CollectorConfig,
  { now = () => new Date(), log: given }: StartOptions = {},
): Promise<RunningCollector> {
  const { host, port, guard = DEFAULT_GUARD, operation = DEFAULT_OPERATION } = config;
  const log = given ?? createLog(operation.logLevel);
  const metrics = new CollectorMetrics();
  const begun = new Begun();
  try {
    const files = await openSettingsFiles(config, log, metrics.reload);
    begun.add(files.close);
    const database = await openDatabase(placeOf(config));
    begun.add(() => database.destroy());
    const store = new ResponseStore(database, { ...config.groups, observe: metrics.commit });
    begun.add(() => store.idle());
    const onError = (err: unknown): void => log.error({ err }, 'the upkeep failed');
    begun.add(startUpkeep(database, { retentionDays: config.retentionDays, now, onError }));
    const readiness = new Readiness(() => sql`select 1`.execute(database));
    const { adminTokenHash: tokenHash, maxConnections } = guard;
    const administration = tokenHash === undefined
      ? undefined
      : administer({ tokenHash, files, database, store, now });
    const limits = requestLimits(guard, metrics.limited);
    const { units, invitations } = files;
    const app = createCollector({
      database, store, units, invitations, now, limits, administration, readiness, log, metrics,
    });
    const measured = operation.metrics && (await serveMetrics(metrics, readiness, operation.metrics));
    if (measured) begun.add(() => measured.stop({ delay: 0, grace: 0 }));
    const onDrop = (): void => metrics.limited('connections');
    const server = await serve(app, { host, port, maxConnections, onDrop });
    begun.add(() => server.stop({ delay: 1000 * operation.stopDelay, grace: 1000 * operation.grace }));
    begun.add(() => readiness.stop());
    log.info({ url: server.url, version: VERSION }, 'listening');
    return { ...urlsOf(server, measured), reload: files.reload, close: () => begun.end() };
  } catch (error) {
    await begun.end();
    throw error;
  }
}

const placeOf = ({ database: file, databaseUrl: url }: CollectorConfig): DatabasePlace =>
  url === undefined ? { file } : { url };

function urlsOf(server: RunningServer, measured: RunningServer | undefined) {
  return { url: server.url, ...(measured && { metricsUrl: `${measured.url}/metrics` }) };
}

/** What was begun, to be ended the other way round. */
class Begun {
  readonly #ends: (() => unknown)[] = [];
  #ending: Promise<void> | undefined;

  add(end: () => unknown): void {
    this.#ends.unshift(end);
  }

  /** Ends all of it, once. */
  end(): Promise<void> {
    return (this.#ending ??= this.#endAll());
  }

  async #endAll(): Promise<void> {
    for (const end of this.#ends) await end();
  }
}
