import { isColor, TOKENS } from './tokens.ts';
import type { Variant } from './variant.ts';

/**
 * Tokens that somebody has changed, by name. What is not a colour has one value for both kinds of
 * pages and stands in `light`.
 */
export type Theme = Readonly<Record<Variant['scheme'], Readonly<Record<string, string>>>>;

/** Nothing changed. */
export const NO_THEME: Theme = { light: {}, dark: {} };

/** Value of a token in a theme, or its default. */
export function valueOf(theme: Theme, name: string, scheme: Variant['scheme']): string {
  const token = TOKENS.find((one) => one.name === name);
  if (!token) throw new RangeError(`no such token: "${name}"`);
  const set = isColor(token) ? theme[scheme][name] : theme.light[name];
  return set ?? token[scheme];
}

/** The theme with one value changed; undefined takes the default back. */
export function withToken(
  theme: Theme,
  name: string,
  scheme: Variant['scheme'],
  value: string | undefined,
): Theme {
  const token = TOKENS.find((one) => one.name === name);
  const where = token && isColor(token) ? scheme : 'light';
  const { [name]: _, ...others } = theme[where];
  return { ...theme, [where]: value === undefined ? others : { ...others, [name]: value } };
}

/** Style sheet of a theme, as a portal copies it; empty where nothing is changed. */
export function themeCss(theme: Theme): string {
  const changed = TOKENS.filter(({ name }) => name in theme.light || name in theme.dark);
  const light = changed.map(({ name }) => `${name}: ${valueOf(theme, name, 'light')};`);
  const both = changed.filter(isColor).map(({ name }) => {
    const [day, night] = [valueOf(theme, name, 'light'), valueOf(theme, name, 'dark')];
    return `${name}: light-dark(${day}, ${night});`;
  });
  if (light.length === 0) return '';
  const plain = `:root {\n${light.map((line) => `  ${line}\n`).join('')}}\n`;
  if (both.length === 0) return plain;
  // Older browsers take the first rule: a token that they cannot read would leave no colour at all.
  const nested = both.map((line) => `    ${line}\n`).join('');
  return `${plain}\n@supports (color: light-dark(#000, #fff)) {\n  :root {\n${nested}  }\n}\n`;
}
