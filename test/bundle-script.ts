import { fileURLToPath } from 'node:url';
import { build, type PluginOption, type Rolldown } from 'vite';

/**
 * A module with everything that it imports as one script, for a page of a test; what it exports is
 * the global of this name.
 */
export async function bundleScript(entry: URL, name: string, plugins: PluginOption[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    // As the extension for tests: its layer above the page can be looked into.
    mode: 'e2e',
    logLevel: 'error',
    publicDir: false,
    plugins,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), name, formats: ['iife'] },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  if (!output?.output[0]) throw new Error(`nothing was built from ${entry.pathname}`);
  return output.output[0].code;
}
