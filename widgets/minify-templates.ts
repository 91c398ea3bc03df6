import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Takes the white space out of the templates and style sheets that a citizen downloads. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      if (!/\/widgets\/.*\.ts$/u.test(id) || !/(?:html|css)`/u.test(code)) return null;
      const minified = await minifyHTMLLiterals(code, { fileName: id });
      return minified && { code: minified.code, map: minified.map ?? null };
    },
  };
}
