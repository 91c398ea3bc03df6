import type { Hono } from 'hono';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { PORTAL } from './fixture.ts';

/** What the HTTP server gives to the application beside a request: who sent it. */
export const from = (remoteAddress: string): object => ({ incoming: { socket: { remoteAddress } } });

/** Sends a response, or any other text, from an address of the network. */
export async function sendFrom(
  app: Hono,
  address: string,
  body: SurveyResponse | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: PORTAL, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
  return app.request(RESPONSES_PATH, init, from(address));
}
