import { existsSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';

/**
 * Writes a file beside its place and moves it there when it is whole: nobody ever finds half of it,
 * and one that is there is written over only by force. Only its owner may read it.
 * @throws Error that names the file, when it exists and must not be written over
 */
export async function writeWhole<Result>(
  path: string,
  { force = false }: { force?: boolean },
  write: (path: string) => Promise<Result>,
): Promise<Result> {
  refuseExisting(path, force);
  const part = `${path}.part-${process.pid}`;
  await (await open(part, 'wx', 0o600)).close();
  const takeAway = (): void => rmSync(part, { force: true });
  process.once('exit', takeAway);
  try {
    const result = await write(part);
    refuseExisting(path, force);
    await rename(part, path);
    return result;
  } finally {
    takeAway();
    process.off('exit', takeAway);
  }
}

function refuseExisting(path: string, force: boolean): void {
  if (!force && existsSync(path)) {
    throw new Error(`${path} exists; name another file, or write over it with --force`);
  }
}
