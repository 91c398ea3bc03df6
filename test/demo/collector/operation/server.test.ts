import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type RunningServer, serve, type ServerOptions,
} from '../../../../demo/collector/operation/http-server.ts';
import { Readiness } from '../../../../demo/collector/operation/readiness.ts';

const HEAD = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n';
/** A twentieth of what holds in a running collector. */
const QUICK = {
  headersTimeout: 300, requestTimeout: 600, keepAliveTimeout: 200, connectionsCheckingInterval: 50,
};

let server: RunningServer;
let sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.stop({ delay: 0, grace: 0 });
});

async function start(options: Partial<ServerOptions> = {}): Promise<void> {
  const app = new Hono();
  app.get('/', (context) => context.text('here'));
  app.post('/', async (context) => context.text(await context.req.text()));
  app.onError((_error, context) => context.text('', 500));
  server = await serve(app, { host: '127.0.0.1', port: 0, patience: QUICK, ...options });
}

/** A connection, and what came over it until it was closed. */
async function open(): Promise<{ socket: Socket; ended: Promise<string> }> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  sockets.push(socket);
  let said = '';
  socket.setEncoding('latin1').on('data', (part: string) => (said += part)).on('error', () => {});
  const ended = new Promise<string>((resolve) => socket.on('close', () => resolve(said)));
  await once(socket, 'connect');
  return { socket, ended };
}

/** Writes a text one letter at a time, and stops when nobody listens any more. */
async function dribble(socket: Socket, text: string): Promise<void> {
  for (const letter of text) {
    if (socket.destroyed) return;
    socket.write(letter);
    await wait(30);
  }
}

describe('a slow sender', () => {
  it('that dribbles the head of a request is cut off', async () => {
    await start();
    const { socket, ended } = await open();
    void dribble(socket, HEAD);
    expect(await ended).toMatch(/^HTTP\/1\.1 408 /u);
  });

  it('that dribbles the body is cut off', async () => {
    await start();
    const { socket, ended } = await open();
    socket.write(`${HEAD}\r\n`);
    void dribble(socket, 'x'.repeat(9));
    const start0 = performance.now();
    await ended;
    expect(performance.now() - start0).toBeLessThan(2000);
  });

  it('that says nothing more after an answer is let go', async () => {
    await start();
    const { socket, ended } = await open();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(await ended).toMatch(/^HTTP\/1\.1 200 .*here$/su);
  });

  it('does not keep others from being served', async () => {
    await start();
    const slow = await Promise.all(Array.from({ length: 50 }, open));
    for (const { socket } of slow) socket.write('POST / HTTP/1.1\r\n');
    const answer = await fetch(server.url, { method: 'POST', body: 'a' });
    expect(await answer.text()).toBe('a');
    const ends = await Promise.all(slow.map(({ ended }) => ended));
    expect(ends.every((said) => said.startsWith('HTTP/1.1 408 '))).toBe(true);
  });
});

describe('connections', () => {
  it('beyond the most that may be open are closed at once and counted', async () => {
    let dropped = 0;
    await start({ maxConnections: 5, onDrop: () => (dropped += 1) });
    const kept = await Promise.all(Array.from({ length: 5 }, open));
    const { ended } = await open();
    expect([await ended, dropped]).toEqual(['', 1]);
    kept[0]!.socket.destroy();
    await kept[0]!.ended;
    const status = () => fetch(server.url).then((answer) => answer.status, () => 0);
    await expect.poll(status, { timeout: 10_000 }).toBe(200);
  });

  it('that are open when the server stops get their answer, with the word that it was the last', async () => {
    await start();
    const { socket, ended } = await open();
    socket.write(`${HEAD}\r\n12345`);
    await wait(50);
    const stopped = server.stop({ delay: 0, grace: 2000 });
    socket.write('67890');
    expect(await ended).toMatch(/^HTTP\/1\.1 200 .*connection: close\r\n.*1234567890$/sui);
    await stopped;
  });

  it('that never end are closed when the grace is over', async () => {
    await start({ patience: { ...QUICK, headersTimeout: 60_000, requestTimeout: 60_000 } });
    const { socket, ended } = await open();
    socket.write(`${HEAD}\r\n12345`);
    await wait(50);
    const start0 = performance.now();
    await server.stop({ delay: 0, grace: 300 });
    expect(performance.now() - start0).toBeGreaterThan(250);
    expect(await ended).toBe('');
  });
});

describe('readiness', () => {
  it('says within its time that the database does not answer', async () => {
    await start();
    const never = new Readiness(() => new Promise(() => {}), 50);
    const start0 = performance.now();
    expect(await never.check()).toBe('no-database');
    expect(performance.now() - start0).toBeLessThan(1000);
    const broken = new Readiness(() => Promise.reject(new Error('gone')));
    expect(await broken.check()).toBe('no-database');
  });

  it('comes back with the database, and asks it once for all who ask at once', async () => {
    await start();
    let asked = 0;
    let there = false;
    const readiness = new Readiness(() => {
      asked += 1;
      return there ? Promise.resolve() : Promise.reject(new Error('gone'));
    });
    const all = await Promise.all(Array.from({ length: 100 }, () => readiness.check()));
    expect([new Set(all), asked]).toEqual([new Set(['no-database']), 1]);
    there = true;
    expect(await readiness.check()).toBe('ready');
    readiness.stop();
    expect([await readiness.check(), asked]).toEqual(['stopping', 2]);
  });
});
