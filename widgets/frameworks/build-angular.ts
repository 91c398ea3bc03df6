import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  exitCodeFromResult,
  formatDiagnostics,
  performCompilation,
  readConfiguration,
} from '@angular/compiler-cli';
import type { Package } from 'custom-elements-manifest';
import { angularComponents } from './angular-components.ts';

/**
 * Adds `hailong/angular` to dist/package: the components that follow from its custom-elements.json,
 * compiled as a library is (`partial`), so that later versions of Angular can finish the work.
 */
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const manifest = readFileSync(at('../../dist/package/custom-elements.json'), 'utf8');
mkdirSync(at('../../dist/angular'), { recursive: true });
const source = angularComponents(JSON.parse(manifest) as Package);
writeFileSync(at('../../dist/angular/index.ts'), source);

const { rootNames, options } = readConfiguration(at('./angular.tsconfig.json'));
const { diagnostics } = performCompilation({ rootNames, options });
if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
process.exitCode = exitCodeFromResult(diagnostics);
