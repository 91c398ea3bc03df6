import { type Place, type Served, serveApp } from '../serve-app.ts';
import { createPortal, type PortalOptions } from './create-portal.ts';

/** Where to listen (port 0: any free one), and what the portal has to know. */
export type StartOptions = PortalOptions & Place;

/** A portal that is listening. */
export type Portal = Served;

/** Starts the demo portal. Rejects with the error of the system when the port is taken. */
export async function startPortal({ port, host, ...options }: StartOptions): Promise<Portal> {
  return serveApp(createPortal(options), { port, host });
}
