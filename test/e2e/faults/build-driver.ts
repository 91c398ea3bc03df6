import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { minifyTemplates } from '../../../widgets/minify-templates.ts';

/** The driver with the real queue and the real survey in one file, as a page loads it. */
export async function buildDriver(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('page/driver.ts', import.meta.url)),
        name: 'Driver',
        formats: ['iife'],
      },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  if (!output?.output[0]) throw new Error('the driver was not built');
  return output.output[0].code;
}
