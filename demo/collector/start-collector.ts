import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createCollector } from './app.ts';
import type { CollectorConfig } from './config.ts';
import { type DatabasePlace, openDatabase } from './store/open-database.ts';
import type { InvitationRules } from './invitations/check-invitation.ts';
import { readIssuers } from './invitations/issuers.ts';
import { ResponseStore } from './store/response-store.ts';

/** A collector that listens. */
export interface RunningCollector {
  /** Where it listens, without a final slash. */
  url: string;
  /** Takes no more connections, finishes what was begun, and closes the data file. */
  close: () => Promise<void>;
}

/** How long a request that was begun may take to end when the collector stops. */
const GRACE = 5000;

/**
 * Opens the data file and listens. Rejects with the system's error where it cannot, such as one
 * with the code `EADDRINUSE` when the port is taken. The clock is an argument for tests.
 */
export async function startCollector(
  config: CollectorConfig,
  now: () => Date = () => new Date(),
): Promise<RunningCollector> {
  const invitations = await readInvitationRules(config);
  const database = await openDatabase(placeOf(config));
  const store = new ResponseStore(database, config.groups);
  const { origins, units } = config;
  const app = createCollector({ database, store, origins, units, invitations, now });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  releaseWhenStopping(server);
  try {
    await listen(server, config);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  const close = async (): Promise<void> => {
    await stopServer(server);
    await store.idle();
    await database.destroy();
  };
  let closing: Promise<void> | undefined;
  return { url: urlOf(server), close: () => (closing ??= close()) };
}

const placeOf = ({ database: file, databaseUrl: url }: CollectorConfig): DatabasePlace =>
  url === undefined ? { file } : { url };

async function readInvitationRules(
  { invitations }: CollectorConfig,
): Promise<InvitationRules | undefined> {
  if (!invitations) return undefined;
  const { issuers, audience } = invitations;
  return { audience, issuers: await readIssuers(issuers) };
}

async function listen(server: Server, { port, host }: CollectorConfig): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

async function stopServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  const overdue = setTimeout(() => server.closeAllConnections(), GRACE);
  server.close();
  await closed;
  clearTimeout(overdue);
}

/** Without this, a connection that is busy when the server stops is kept open for seconds more. */
function releaseWhenStopping(server: Server): void {
  server.on('request', (_request, response) => {
    response.once('close', () => {
      if (!server.listening) server.closeIdleConnections();
    });
  });
}

function urlOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new TypeError(`no port: ${bound}`);
  const { address, family, port } = bound;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
