import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../demo/collector/main.ts', import.meta.url));

/** How a process ended, and what it had said. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A collector in a process of its own. */
export interface CollectorProcess {
  pid: number | undefined;
  /** Settles with the address when it listens; rejects when it ends before. */
  listening: Promise<string>;
  ended: Promise<Ending>;
  kill: (signal: NodeJS.Signals) => void;
}

/** Runs the collector as a process of its own, with these settings. */
export function spawnCollector(settings: Record<string, string>): CollectorProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, stdout, stderr }));
  const listening = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const url = /^collector listening on (\S+)\n/.exec(stdout)?.[1];
      if (url) resolve(url);
    });
    void ended.then((ending) => reject(new Error(`It ended: ${JSON.stringify(ending)}`)));
  });
  listening.catch(() => {});
  return { pid: child.pid, listening, ended, kill: (signal) => void child.kill(signal) };
}

/**
 * A free port below those that the kernel gives to clients: nobody takes it while the collector
 * is down, and a client that calls in vain is not connected to itself.
 */
export async function freePort(random: () => number): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(random() * 22_000);
    const server = createServer();
    server.listen(port, '127.0.0.1');
    const free = await once(server, 'listening').then(() => true, () => false);
    if (!free) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
