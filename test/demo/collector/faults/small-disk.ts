import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CHUNK = Buffer.alloc(64 * 1024, 1);

/** A small disk in memory that can be filled up: only root may mount one, on Linux. */
export class SmallDisk {
  readonly path: string;
  readonly #filler: string;

  private constructor(path: string) {
    this.path = path;
    this.#filler = join(path, 'filler');
  }

  /** Mounts one; undefined, with a line that says so, where that is not allowed. */
  static mount(megabytes: number): SmallDisk | undefined {
    const path = mkdtempSync(join(tmpdir(), 'hailong-disk-'));
    try {
      const size = `size=${megabytes}m,mode=0755`;
      execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', path], { stdio: 'pipe' });
      return new SmallDisk(path);
    } catch (error) {
      rmdirSync(path);
      console.log(`skipped: a full disk, since no small one can be mounted here: ${String(error)}`);
      return undefined;
    }
  }

  /** Fills it up to so many bytes. */
  fill(left: number): void {
    const { bavail, bsize } = statfsSync(this.path);
    const file = openSync(this.#filler, 'a');
    try {
      for (let free = bavail * bsize - left; free > 0; free -= CHUNK.length) {
        writeSync(file, CHUNK, 0, Math.min(CHUNK.length, free));
      }
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  /** Makes room again. */
  free(): void {
    rmSync(this.#filler, { force: true });
  }

  unmount(): void {
    execFileSync('umount', ['--lazy', this.path]);
    rmdirSync(this.path);
  }
}
