import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const installed = createRequire(at('../../widgets/frameworks/package.json'));
const angular = installed.resolve('@angular/compiler-cli/package.json');

/** The compiler of each framework, as a program for Node and what it takes before the project. */
const COMPILERS = {
  react: at('../../node_modules/typescript/bin/tsc'),
  vue: at('check-vue.ts'),
  angular: angular.replace('package.json', 'bundles/src/bin/ngc.js'),
} as const;

export type Framework = keyof typeof COMPILERS;

/** What a framework's compiler says of a project of this folder; '' when it has nothing to say. */
export async function compile(framework: Framework, project: string): Promise<string> {
  const compiler = [COMPILERS[framework], '--project', at(project)];
  try {
    await promisify(execFile)(process.execPath, compiler, { cwd: at('.') });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    // oxlint-disable-next-line no-control-regex -- Angular's compiler colours its words.
    return `${stdout}${stderr}`.replaceAll(/\u001B\[\d+m/gu, '') || String(error);
  }
}
