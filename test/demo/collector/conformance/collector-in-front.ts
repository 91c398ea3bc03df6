import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';

/** A request as it came, whole. */
export interface Asked {
  method: string;
  /** Path and query. */
  path: string;
  /** By name in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** An answer as it goes. */
export interface Answered {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
  /** Ends the connection this long after the answer, in milliseconds. */
  hangUpAfter?: number;
}

/** Something that answers requests: a collector, or something in front of one. */
export type Answering = (asked: Asked) => Promise<Answered>;

/** The collector in this process as something that answers. */
export function answeringOf(app: Hono): Answering {
  return async ({ method, path, headers, body }) => {
    const plain = method !== 'GET' && method !== 'HEAD' && body.length > 0;
    const sent = { method, headers, ...(plain && { body: new Uint8Array(body) }) };
    const answer = await app.request(`http://${headers['host']}${path}`, sent);
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    };
  };
}

/** A server on a free port of the loopback. */
export interface Front {
  url: string;
  /** Answers from now on. */
  use: (answering: Answering) => void;
  /** What went wrong in front of the collector: then the test is wrong, not what it tests. */
  failures: readonly unknown[];
  close: () => Promise<void>;
}

/** Listens and lets what it is told answer. */
export async function openFront(): Promise<Front> {
  let answering: Answering | undefined;
  const failures: unknown[] = [];
  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, headers, body, hangUpAfter } = await answering!(await read(message));
    const { 'content-length': _length, ...others } = headers;
    response.writeHead(status, others).end(body);
    if (hangUpAfter !== undefined) setTimeout(() => message.socket.destroy(), hangUpAfter);
  };
  const server = createServer((message, response) => {
    answer(message, response).catch((error: unknown) => {
      failures.push(error);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return {
    url: `http://127.0.0.1:${port}`,
    use: (next) => void (answering = next),
    failures,
    close,
  };
}

async function read(message: IncomingMessage): Promise<Asked> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  const { connection: _connection, 'transfer-encoding': _encoding, ...rest } = message.headers;
  const headers = Object.entries(rest).map(([name, value]) => [name, String(value)]);
  const { method = 'GET', url = '/' } = message;
  return { method, path: url, headers: Object.fromEntries(headers), body: Buffer.concat(pieces) };
}
