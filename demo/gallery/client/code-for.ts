import type { AnyExample } from './catalogue.ts';
import { scriptOf } from './script-of.ts';
import type { Variant } from './variant.ts';
import { isWholeScreen } from './whole-screen.ts';

/** What a portal copies: markup, and the two files that it names where they are needed. */
export interface Code {
  html: string;
  /** Content of `khao-sat.css`; empty where nothing is set. */
  css: string;
  /** Content of `vi-du.js`; empty where attributes say everything. */
  javascript: string;
}

/** Names under which the copied pieces find each other. */
export const FILES = { css: 'khao-sat.css', javascript: 'vi-du.js' } as const;

/**
 * Code that shows an example in this variant on a page of one's own, under a policy that allows
 * nothing inline. Width is not part of it: it is the page's.
 */
export function codeFor(
  tag: string,
  example: AnyExample,
  variant: Variant,
  theme = '',
): Code {
  const css = [pageCss(tag, variant), theme].filter(Boolean).join('\n');
  const javascript = propertiesCode(tag, example.properties);
  return { html: markup(tag, attributesFor(example, variant), css, javascript), css, javascript };
}

/** Attributes of an example in a variant; what an example names itself, it keeps. */
export function attributesFor(
  { attributes }: AnyExample,
  { language, density }: Variant,
): Readonly<Record<string, string>> {
  return {
    ...(language === 'vi' ? {} : { lang: language }),
    ...(density === 'comfortable' ? {} : { density }),
    ...attributes,
  };
}

/** Style sheet of the page around an element; empty where nothing is to be set. */
export function pageCss(tag: string, { scheme }: Variant): string {
  return [
    ...(scheme === 'dark' ? [':root {\n  color-scheme: dark;\n}\n'] : []),
    ...(isWholeScreen(tag) ? ['body {\n  margin: 0;\n}\n'] : []),
  ].join('\n');
}

function markup(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  css: string,
  javascript: string,
): string {
  const named = Object.entries(attributes).map(([name, value]) => `\n  ${name}="${escape(value)}"`);
  const lines = [
    ...(css === '' ? [] : [`<link rel="stylesheet" href="/${FILES.css}">`]),
    `<script src="/${scriptOf(tag)}" defer></script>`,
    ...(javascript === '' ? [] : [`<script src="/${FILES.javascript}" type="module"></script>`]),
    `<${tag}${named.join('')}${named.length > 0 ? '\n' : ''}></${tag}>`,
  ];
  return `${lines.join('\n')}\n`;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function propertiesCode(tag: string, properties: object = {}): string {
  const entries = Object.entries(properties);
  if (entries.length === 0) return '';
  const lines = entries.map(
    ([name, value]) => `element.${name} = ${JSON.stringify(value, null, 2)};\n`,
  );
  return `const element = document.querySelector('${tag}');\n${lines.join('')}`;
}
