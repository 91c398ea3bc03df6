import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createPortal, type PortalOptions } from './create-portal.ts';

/** Where to listen (port 0: any free one), and what the portal has to know. */
export interface StartOptions extends PortalOptions {
  port: number;
  host: string;
}

/** A portal that is listening. */
export interface Portal {
  url: string;
  close(): Promise<void>;
}

/** Starts the demo portal. Rejects with the error of the system when the port is taken. */
export async function startPortal({ port, host, ...options }: StartOptions): Promise<Portal> {
  const app = createPortal(options);
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
