import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** For the head of a request. */
  headersTimeout: number;
  /** For all of it: 64 KiB over a line of 20 kbit/s take 26 seconds. */
  requestTimeout: number;
  /** Between two requests; longer than the servers in front keep a connection, usually a minute. */
  keepAliveTimeout: number;
  /** How often this is looked at. */
  connectionsCheckingInterval: number;
}

const PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};

/** Milliseconds in which clients that send all the time hear that their connection ends. */
const LAST_WORD = 100;

/** How to serve an application. */
export interface ServerOptions {
  host: string;
  /** 0 takes any free one. */
  port: number;
  maxConnections?: number | undefined;
  /** Told of each connection that was one too many. */
  onDrop?: (() => void) | undefined;
  patience?: Patience | undefined;
}

/** When to stop, in milliseconds. */
export interface StopTimes {
  /** How long connections are still taken. */
  delay: number;
  /** How long what was begun may take after that. */
  grace: number;
}

/** An application that is served. */
export interface RunningServer {
  /** Where it listens, without a final slash. */
  url: string;
  /** Settles when no connection is left. */
  stop: (times: StopTimes) => Promise<void>;
}

/** Serves an application. Rejects with the error of the system when the port cannot be had. */
export async function serve(app: Hono, options: ServerOptions): Promise<RunningServer> {
  const { host, port, maxConnections, onDrop, patience = PATIENCE } = options;
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: patience,
    // It would end the connection half a second after an early answer, and behind a proxy somebody
    // else's request with it. A body that never ends is ended by `requestTimeout`.
    autoCleanupIncoming: false,
  }) as Server;
  if (maxConnections !== undefined) server.maxConnections = maxConnections;
  if (onDrop) server.on('drop', onDrop);
  const letGo = closeAfterAnswer(server);
  server.listen(port, host);
  await once(server, 'listening');
  return { url: urlOf(server), stop: (times) => stop(server, letGo, times) };
}

async function stop(
  server: Server,
  letGo: () => void,
  { delay, grace }: StopTimes,
): Promise<void> {
  letGo();
  await wait(Math.max(delay, LAST_WORD));
  const closed = once(server, 'close');
  const overdue = setTimeout(() => server.closeAllConnections(), grace);
  server.close();
  await closed;
  clearTimeout(overdue);
}

/**
 * Gives the way to let connections go: from then on each is closed after its next answer, which
 * says so. Closing a connection while its client sends the next request would cut that off.
 */
function closeAfterAnswer(server: Server): () => void {
  const open = new Set<ServerResponse>();
  let letting = false;
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (letting) response.shouldKeepAlive = false;
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  return () => {
    letting = true;
    for (const response of open) response.shouldKeepAlive = false;
  };
}

function urlOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new TypeError(`no port: ${bound}`);
  const { address, family, port } = bound;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
