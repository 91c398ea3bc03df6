import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Where to listen; port 0 is any free one. */
export interface Place {
  port: number;
  host: string;
}

/** An application that is listening. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/** Gives an application a port. Rejects with the error of the system when the port is taken. */
export async function serveApp(app: Hono, { port, host }: Place): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${taken}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
