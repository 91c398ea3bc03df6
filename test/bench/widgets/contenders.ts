import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { bundle } from '../../../widgets/bundle.ts';
import { surveyStyles } from '../../../widgets/sipas-survey/sipas-survey.styles.ts';
import { shared, tokens } from '../../../widgets/tokens/tokens.styles.ts';

/** One way to show the 22 questions: its files by name, and what stands in the body. */
export interface Contender {
  name: string;
  files: ReadonlyMap<string, string>;
  /** The script, and a style sheet where one is needed. */
  script: string;
  sheet?: string;
  element: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Whether the pinned peers are installed. */
export const hasPeers = (): boolean => existsSync(here('node_modules/survey-js-ui/package.json'));

/** Ours as portals get it, the floor, Lit as one writes it at first, SurveyJS, and no survey. */
export async function makeContenders(): Promise<Contender[]> {
  const ours = await bundle('sipas-survey/define.ts');
  const sheet = readFileSync(here('node_modules/survey-core/survey-core.fontless.min.css'), 'utf8');
  return [
    {
      name: 'ours',
      files: new Map(ours.map(({ fileName, code }) => [fileName, code])),
      script: 'sipas-survey.js',
      element: '<sipas-survey data-survey collector="/" unit="H55"></sipas-survey>',
    },
    await own('plain', 'pages/plain-survey.ts', '<plain-survey data-survey></plain-survey>'),
    await own('naive Lit', 'pages/naive-survey.ts', '<naive-survey data-survey></naive-survey>'),
    {
      ...(await own('SurveyJS', 'pages/surveyjs.js', '<div data-survey></div>', [
        ['peer.css', sheet],
      ])),
      sheet: 'peer.css',
    },
    await own('bare', 'pages/bare-radio.ts', '<bare-radio data-survey></bare-radio>'),
  ];
}

async function own(
  name: string,
  entry: string,
  element: string,
  more: readonly (readonly [string, string])[] = [],
): Promise<Contender> {
  const code = await bundlePage(here(entry));
  return { name, files: new Map([['page.js', code], ...more]), script: 'page.js', element };
}

/** One minified module with all libraries. */
async function bundlePage(entry: string): Promise<string> {
  const styles = [tokens, shared, surveyStyles].map(({ cssText }) => cssText).join('');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { SURVEY_STYLES: JSON.stringify(styles), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: { entry, formats: ['es'], fileName: () => 'page.js' },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const [chunk, ...others] = output?.output ?? [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} is not one file`);
  return chunk.code;
}
