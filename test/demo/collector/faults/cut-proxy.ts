import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What is done to a connection between collector and PostgreSQL. */
export type Cut =
  /** After so many pieces on their way to the server, in the middle of the last one. */
  | { kind: 'request'; pieces: number; share: number }
  /** The server has committed; its answer is thrown away. */
  | { kind: 'answer' }
  /** Nothing arrives any more, either way, and nobody is told: as when a cable is pulled. */
  | { kind: 'silence' };

/** How PostgreSQL says that a transaction is committed: CommandComplete, length 11, tag. */
const COMMITTED = Buffer.from('C\0\0\0\x0bCOMMIT\0', 'latin1');

/** Stands between a collector and PostgreSQL on loopback, and breaks connections on demand. */
export class CutProxy {
  readonly #target: number;
  readonly #server: Server;
  readonly #joined = new Set<Joined>();
  #cut: Cut | undefined;
  #struck = (): void => {};
  #silent = false;

  constructor(target: number) {
    this.#target = target;
    this.#server = createServer((client) => this.#join(client));
  }

  /** Listens; gives the port. */
  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  /** Breaks the next connection that this can be done to; settles when it is done. */
  arm(cut: Cut): Promise<void> {
    this.#cut = cut;
    return new Promise((resolve) => (this.#struck = resolve));
  }

  /** New connections work again; what fell silent stays so. */
  heal(): void {
    this.#silent = false;
  }

  close(): void {
    this.#server.close();
    for (const joined of this.#joined) joined.breakOff();
  }

  #join(client: Socket): void {
    const server = connect(this.#target, '127.0.0.1');
    const joined = new Joined(client, server);
    joined.silent = this.#silent;
    this.#joined.add(joined);
    client.on('close', () => this.#joined.delete(joined));
    client.on('data', (piece) => this.#toServer(joined, piece));
    server.on('data', (piece) => this.#toClient(joined, piece));
  }

  #toServer(joined: Joined, piece: Buffer): void {
    const cut = this.#cut;
    if (cut?.kind === 'silence') this.#fallSilent();
    if (cut?.kind !== 'request' || (cut.pieces -= 1) > 0) return joined.pass(joined.server, piece);
    this.#strike();
    joined.pass(joined.server, piece.subarray(0, Math.floor(cut.share * piece.length)));
    joined.breakOff();
  }

  #toClient(joined: Joined, piece: Buffer): void {
    const lost = this.#cut?.kind === 'answer' && piece.includes(COMMITTED);
    if (!lost) return joined.pass(joined.client, piece);
    this.#strike();
    joined.breakOff();
  }

  #fallSilent(): void {
    this.#silent = true;
    for (const joined of this.#joined) joined.silent = true;
    this.#strike();
  }

  #strike(): void {
    this.#cut = undefined;
    this.#struck();
  }
}

/** One connection, from the collector to the server. */
class Joined {
  readonly client: Socket;
  readonly server: Socket;
  silent = false;

  constructor(client: Socket, server: Socket) {
    this.client = client;
    this.server = server;
    for (const end of [client, server]) {
      end.setNoDelay(true);
      end.on('error', () => this.breakOff()).on('close', () => this.breakOff());
    }
  }

  pass(to: Socket, piece: Buffer): void {
    if (!this.silent && to.writable) to.write(piece);
  }

  /** What was written still leaves, then both ends are gone. */
  breakOff(): void {
    this.client.destroy();
    this.server.destroySoon();
  }
}
