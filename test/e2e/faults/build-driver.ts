import { minifyTemplates } from '../../../widgets/minify-templates.ts';
import { bundleScript } from '../../bundle-script.ts';

/** The driver with the real queue and the real survey in one file, as a page loads it. */
export function buildDriver(): Promise<string> {
  return bundleScript(new URL('page/driver.ts', import.meta.url), 'Driver', [minifyTemplates()]);
}
