import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

const WRITTEN_AT_ONCE = 64 * 1024;

/** Lines in shares that are each small enough to be held; where there is one share, it is held. */
export interface RowShares {
  add: (share: number, line: string) => Promise<void>;
  lines: (share: number) => AsyncIterable<string> | Iterable<string>;
  close: () => Promise<void>;
}

/** Opens that many shares, in files of a folder where there are several. */
export async function openShares(folder: string, shares: number): Promise<RowShares> {
  if (shares > 1) return new FileShares(await openFiles(folder, shares));
  const held: string[] = [];
  return {
    add: async (_share, line) => void held.push(line),
    lines: () => held,
    close: async () => void held.splice(0),
  };
}

/** Files without names: they are gone with the process, however it ends. */
async function openFiles(folder: string, shares: number): Promise<FileHandle[]> {
  const files: FileHandle[] = [];
  for (let share = 0; share < shares; share += 1) {
    const path = join(folder, `.rows-${process.pid}-${share}`);
    files.push(await open(path, 'wx+', 0o600));
    await rm(path);
  }
  return files;
}

class FileShares implements RowShares {
  readonly #files: readonly FileHandle[];
  readonly #waiting: string[];

  constructor(files: readonly FileHandle[]) {
    this.#files = files;
    this.#waiting = files.map(() => '');
  }

  async add(share: number, line: string): Promise<void> {
    this.#waiting[share] += `${line}\n`;
    if (this.#waiting[share]!.length >= WRITTEN_AT_ONCE) await this.#flush(share);
  }

  async *lines(share: number): AsyncGenerator<string> {
    await this.#flush(share);
    yield* this.#files[share]!.readLines({ start: 0, autoClose: false });
  }

  async close(): Promise<void> {
    for (const file of this.#files) await file.close();
  }

  async #flush(share: number): Promise<void> {
    const text = this.#waiting[share]!;
    this.#waiting[share] = '';
    if (text !== '') await this.#files[share]!.appendFile(text);
  }
}
