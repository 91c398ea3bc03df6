import { tokens } from '#widgets/tokens/tokens.styles.ts';

/** A public custom property of the elements, with its default on light and on dark pages. */
export interface Token {
  name: string;
  light: string;
  dark: string;
}

/** Whether a token is a colour, and so has a value for light and one for dark pages. */
export const isColor = ({ light }: Token): boolean => light.startsWith('#');

/** The tokens as the elements' own style sheet has them, in its order. */
export const TOKENS: readonly Token[] = readTokens(tokens.cssText);

/** Finds `var(--sipas-…, default)`; a default of `light-dark(a, b)` wins over one without. */
export function readTokens(css: string): Token[] {
  const found = new Map<string, Token>();
  const uses = css.matchAll(/var\(\s*(--sipas-[\w-]+)\s*,\s*((?:[^()]|\([^()]*\))+)\)/gu);
  for (const [, name = '', value = ''] of uses) {
    const [, light, dark] = /^light-dark\(\s*([^,]+?)\s*,\s*(.+?)\s*\)$/u.exec(value) ?? [];
    if (!found.has(name) || dark) {
      const plain = withoutPrivate(value);
      found.set(name, { name, light: longHex(light ?? plain), dark: longHex(dark ?? plain) });
    }
  }
  return [...found.values()];
}

/** `var(--_compact, 16px)` is 16px unless an attribute of the element says otherwise. */
function withoutPrivate(value: string): string {
  return /^var\(\s*--_[\w-]+\s*,\s*(.+?)\s*\)$/u.exec(value.trim())?.[1] ?? value;
}

/** `#fff`, which a minifier writes, as `#ffffff`, which a colour field wants. */
function longHex(value: string): string {
  return value.trim().replace(/^#(\w)(\w)(\w)$/u, '#$1$1$2$2$3$3');
}
