import { stat } from 'node:fs/promises';
import type { Log } from './log.ts';

/** A file of settings that a running collector reads again. */
export interface FileOptions<T> {
  /** What it is, for the log: `units`. */
  name: string;
  path: string;
  /** Throws with one line that says what is wrong. */
  read: (path: string) => Promise<T>;
  log: Log;
  /** Told after each reading but the first. */
  onReload?: (name: string, ok: boolean) => void;
  /** Milliseconds between two looks at the file. */
  interval?: number;
}

/** State of a file of settings. */
export interface FileState {
  name: string;
  /** When the content in force was read, ISO 8601 in UTC. */
  loadedAt: string;
  /** Why a newer content is not in force. */
  problem?: string | undefined;
}

const TWO_SECONDS = 2000;

/**
 * Keeps the content of a file up to date: read anew when it changes or when told so. Content that
 * is wrong is said in the log, and the content before it stays in force.
 */
export class ReloadedFile<T> {
  current: T;
  readonly #options: FileOptions<T>;
  #loadedAt = new Date();
  #problem: string | undefined;
  /** The file as it was when it was last read. */
  #seen: string;
  #reading: Promise<void> = Promise.resolve();
  #looking = false;
  readonly #timer: NodeJS.Timeout;

  private constructor(options: FileOptions<T>, first: T, seen: string) {
    this.#options = options;
    this.current = first;
    this.#seen = seen;
    const { interval = TWO_SECONDS } = options;
    this.#timer = setInterval(() => void this.#look(), interval).unref();
  }

  /** Rejects where the file is wrong from the start. */
  static async open<T>(options: FileOptions<T>): Promise<ReloadedFile<T>> {
    const seen = await lookAt(options.path);
    return new ReloadedFile(options, await options.read(options.path), seen);
  }

  /** Reads it once more; gives how it stands then. */
  async reload(): Promise<FileState> {
    // One after the other: an older content must not come last.
    this.#reading = this.#reading.then(() => this.#readAgain());
    await this.#reading;
    return this.state();
  }

  state(): FileState {
    const loadedAt = this.#loadedAt.toISOString();
    return { name: this.#options.name, loadedAt, ...(this.#problem && { problem: this.#problem }) };
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    if ((await lookAt(this.#options.path)) !== this.#seen) await this.reload();
    this.#looking = false;
  }

  async #readAgain(): Promise<void> {
    const { name, path, read, log, onReload } = this.#options;
    // Looked at first: what changes while it is read is read once more.
    this.#seen = await lookAt(path);
    try {
      this.current = await read(path);
      [this.#loadedAt, this.#problem] = [new Date(), undefined];
      log.info({ file: name }, 'read again');
    } catch (error) {
      this.#problem = error instanceof Error ? error.message : String(error);
      log.error({ file: name, problem: this.#problem }, 'not read again; the one before stays');
    }
    onReload?.(name, this.#problem === undefined);
  }
}

/**
 * Tells one content of a path from the next: also where another file was moved over it or a link
 * points elsewhere, and on a network disk, none of which a watch on the file would notice.
 */
async function lookAt(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found ? `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : 'not there';
}
