import { connect } from 'node:net';
import type { Hono } from 'hono';
import type { FuzzAnswer, FuzzRequest } from './fuzz-request.ts';

/** Where requests go. */
export interface FuzzTarget {
  kind: 'app' | 'socket';
  /** Undefined where such a request cannot be sent this way. */
  send: (request: FuzzRequest) => Promise<FuzzAnswer | undefined>;
  now: () => Date;
}

/** What a connection is used for: bytes, and what becomes of it behind them. */
export interface RawRequest {
  bytes: Buffer;
  after: 'wait' | 'end' | 'destroy';
}

const PATIENCE = 10_000;

/** The application in this process. */
export const appTarget = (app: Hono, now: () => Date): FuzzTarget => ({
  kind: 'app',
  now,
  send: async ({ method, path, headers, body }) => {
    const bodyless = method === 'GET' || method === 'HEAD';
    let request: Request;
    try {
      request = new Request(`http://collector.example${path}`, {
        method,
        headers: headers.map(([name, value]): [string, string] => [name, value]),
        ...(!bodyless && { body: new Uint8Array(body) }),
      });
    } catch {
      return undefined;
    }
    const answer = await app.request(request);
    return {
      status: answer.status,
      text: await answer.text(),
      location: answer.headers.get('Location'),
    };
  },
});

/** A collector that listens, each request over a connection of its own. */
export const socketTarget = (url: string): FuzzTarget => ({
  kind: 'socket',
  now: () => new Date(),
  send: (request) => sendRaw(url, { bytes: writeRequest(request, url), after: 'wait' }),
});

/** The bytes of a request, whatever is in it. */
export function writeRequest({ method, path, headers, body }: FuzzRequest, url: string): Buffer {
  const { host } = new URL(url);
  const bodyless = method === 'GET' || method === 'HEAD';
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(bodyless ? [] : [`Content-Length: ${body.length}`]),
  ];
  return Buffer.concat([
    Buffer.from(`${lines.join('\r\n')}\r\n\r\n`),
    bodyless ? Buffer.alloc(0) : body,
  ]);
}

/** Sends bytes over a connection of their own, and reads until it is closed. */
export async function sendRaw(url: string, { bytes, after }: RawRequest): Promise<FuzzAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const pieces: Buffer[] = [];
  socket.on('data', (piece) => pieces.push(piece));
  // A server may well close the line in the middle of nonsense.
  socket.on('error', () => {});
  socket.setTimeout(PATIENCE, () => socket.destroy(new Error('silent')));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const begun = performance.now();
  socket.write(bytes);
  if (after === 'end') socket.end();
  if (after === 'destroy') socket.destroySoon();
  await closed;
  if (performance.now() - begun > PATIENCE && pieces.length === 0) {
    throw new Error(`no answer in ${PATIENCE} ms`);
  }
  return readAnswer(Buffer.concat(pieces));
}

/** The first answer in what came back. */
function readAnswer(bytes: Buffer): FuzzAnswer {
  const text = bytes.toString('utf8').replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/u, '');
  const status = Number(/^HTTP\/1\.[01] (\d{3})/u.exec(text)?.[1] ?? 0);
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  const rest = end < 0 ? '' : text.slice(end + 4);
  const location = /^location: (.*)$/imu.exec(head)?.[1]?.trim() ?? null;
  const length = /^content-length: (\d+)$/imu.exec(head)?.[1];
  if (/^transfer-encoding: chunked$/imu.test(head))
    return { status, text: dechunk(rest), location };
  const body = Buffer.from(rest).subarray(0, length === undefined ? undefined : Number(length));
  return { status, text: body.toString('utf8'), location };
}

function dechunk(rest: string): string {
  const bytes = Buffer.from(rest);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n', at);
    const size = end < 0 ? 0 : Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16);
    if (!(size > 0)) break;
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts).toString('utf8');
}
