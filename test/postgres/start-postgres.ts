import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import pg from 'pg';
import { getPostgres } from './find-postgres.ts';

const HOST = '127.0.0.1';
const USER = 'postgres';
const PATIENCE = 30_000;

/** How a server is to be made. */
export interface PostgresSettings {
  /** Folder that it makes its data folder in; a temporary one when absent. */
  within?: string;
  /** Settings of the server, such as `{ fsync: 'off' }`. */
  settings?: Readonly<Record<string, string>>;
}

/** A PostgreSQL of its own for a test, on loopback. */
export class PostgresServer {
  readonly port: number;
  readonly folder: string;
  readonly #programs: string;
  readonly #settings: Readonly<Record<string, string>>;
  #process: ChildProcess | undefined;

  private constructor(
    port: number,
    folder: string,
    programs: string,
    settings: Readonly<Record<string, string>>,
  ) {
    this.port = port;
    this.folder = folder;
    this.#programs = programs;
    this.#settings = settings;
  }

  /**
   * Makes a data folder and starts a server on it.
   * @throws when there is no PostgreSQL
   */
  static async start({ within = tmpdir(), settings = {} }: PostgresSettings = {}) {
    const programs = getPostgres();
    if (programs === undefined) throw new Error('No PostgreSQL: install the package postgresql');
    const folder = mkdtempSync(join(within, 'hailong-postgres-'));
    const { uid, gid } = owner();
    if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
    chmodSync(folder, 0o700);
    const make = ['-D', folder, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
    execFileSync(join(programs, 'initdb'), make, { ...owner(), cwd: folder, stdio: 'ignore' });
    const server = new PostgresServer(await getPort({ host: HOST }), folder, programs, settings);
    await server.resume();
    return server;
  }

  /** Address of a database of this server. */
  address(database: string): string {
    return `postgres://${USER}@${HOST}:${this.port}/${database}`;
  }

  /** Makes an empty database, and gives its address. */
  async createDatabase(name: string): Promise<string> {
    await this.query(`create database ${pg.escapeIdentifier(name)}`);
    return this.address(name);
  }

  /** Runs one statement as its administrator. */
  async query(statement: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
    const client = new pg.Client(this.address(database));
    // A server that is killed meanwhile fails the statement; unheard, the event ends Node.
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(statement)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  }

  /** Whether its process is there; it may have ended by itself. */
  get running(): boolean {
    const { exitCode = 0, signalCode = null } = this.#process ?? {};
    return exitCode === null && signalCode === null;
  }

  /** Starts it, or starts it again after `kill` or `pause`. */
  async resume(): Promise<void> {
    const settings = {
      port: String(this.port),
      listen_addresses: HOST,
      unix_socket_directories: '',
      max_connections: '200',
      ...this.#settings,
    };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const deadline = Date.now() + PATIENCE;
    // A process of a server that was killed may live for a moment longer; then this one gives up.
    do {
      this.#process = spawn(join(this.#programs, 'postgres'), ['-D', this.folder, ...flags], {
        ...owner(), cwd: this.folder, stdio: 'ignore',
      });
    } while (!(await this.#ready(this.#process, deadline)));
  }

  /** As a power cut does it: all its processes end at once, and nothing is tidied up. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** In order, breaking off what is under way. */
  async pause(): Promise<void> {
    await this.#end('SIGINT');
  }

  /** Ends it and takes its data away. */
  async remove(): Promise<void> {
    await this.#end('SIGQUIT');
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const ending = this.#process;
    if (ending === undefined || !this.running) return;
    const ended = once(ending, 'exit');
    if (signal === 'SIGKILL') killTree(ending.pid!);
    else ending.kill(signal);
    await ended;
  }

  /** Whether it answers; false when it has ended instead. */
  async #ready(server: ChildProcess, deadline: number): Promise<boolean> {
    for (;;) {
      try {
        await this.query('select 1');
        return true;
      } catch (cause) {
        if (Date.now() > deadline) throw new Error('PostgreSQL did not start', { cause });
        if (server.exitCode !== null || server.signalCode !== null) return false;
        await wait(50);
      }
    }
  }
}

/** The server's children would tidy up after a parent that was killed alone. */
function killTree(pid: number): void {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  for (const one of [pid, ...children.map(Number)]) if (one > 0) process.kill(one, 'SIGKILL');
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(line?.[1] ?? 65_534), gid: Number(line?.[2] ?? 65_534) };
}
