import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PLACE = fileURLToPath(new URL('node_modules/', import.meta.url));

/** Puts dist/package where the examples find `hailong`, as an installation would. */
export function installPackage(): void {
  mkdirSync(PLACE, { recursive: true });
  rmSync(`${PLACE}hailong`, { force: true });
  symlinkSync('../../../dist/package', `${PLACE}hailong`, 'dir');
}
