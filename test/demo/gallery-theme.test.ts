import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { measureContrast } from '../../demo/gallery/client/contrast.ts';
import { NO_THEME, themeCss, valueOf, withToken } from '../../demo/gallery/client/theme.ts';
import { TOKEN_WORDS } from '../../demo/gallery/client/token-words.data.ts';
import { isColor, readTokens, TOKENS } from '../../demo/gallery/client/tokens.ts';

interface AxeColor {
  parseHexString(text: string): void;
}

/** What axe exports and does not declare. */
const { color: axeColors } = axe.commons as unknown as {
  color: {
    Color: new () => AxeColor;
    getContrast: (back: AxeColor, front: AxeColor) => number;
  };
};

const ACCENT = '--sipas-color-accent';
const SOURCE = new URL('../../widgets/tokens/tokens.styles.ts', import.meta.url);

describe('the tokens of the theme editor', () => {
  it('are those that the style sheet of the elements reads, each with its words', () => {
    const read = [...readFileSync(SOURCE, 'utf8').matchAll(/var\((--sipas-[\w-]+)/gu)];
    const names = [...new Set(read.map(([, name = '']) => name))].toSorted();
    expect(TOKENS.map(({ name }) => name).toSorted()).toEqual(names);
    expect(Object.keys(TOKEN_WORDS).toSorted()).toEqual(names);
    for (const token of TOKENS) {
      expect(TOKEN_WORDS[token.name]!.kind === 'color').toBe(isColor(token));
    }
  });

  it('have the defaults of light and of dark pages, also from a minified sheet', () => {
    const css =
      ':host{--_a:var(--sipas-a,#fff);--_s:var(--sipas-s,max(1rem,16px));--_f:var(--sipas-f,inherit)}' +
      '@supports (color:light-dark(#000,#fff)){:host{--_a:var(--sipas-a,light-dark(#fff,#151c23))}}';
    expect(readTokens(css)).toEqual([
      { name: '--sipas-a', light: '#ffffff', dark: '#151c23' },
      { name: '--sipas-s', light: 'max(1rem,16px)', dark: 'max(1rem,16px)' },
      { name: '--sipas-f', light: 'inherit', dark: 'inherit' },
    ]);
  });

  it('have contrast enough in every pair, on light and on dark pages', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const low = measureContrast(NO_THEME, scheme).filter(({ enough }) => !enough);
      expect(low.map(({ pair, ratio }) => ({ scheme, pair: pair.en, ratio }))).toEqual([]);
    }
  });
});

describe('a theme', () => {
  it('changes a colour for one kind of pages and keeps the other', () => {
    const theme = withToken(NO_THEME, ACCENT, 'dark', '#ffd35c');
    expect(valueOf(theme, ACCENT, 'dark')).toBe('#ffd35c');
    expect(valueOf(theme, ACCENT, 'light')).toBe('#0b5a8f');
    expect(withToken(theme, ACCENT, 'dark', undefined)).toEqual(NO_THEME);
  });

  it('changes a size for both', () => {
    const theme = withToken(NO_THEME, '--sipas-space', 'dark', '10px');
    expect(valueOf(theme, '--sipas-space', 'light')).toBe('10px');
    expect(themeCss(theme)).toBe(':root {\n  --sipas-space: 10px;\n}\n');
  });

  it('is written so that a browser without light-dark() has the light colour', () => {
    expect(themeCss(withToken(NO_THEME, ACCENT, 'light', '#9c1c1c'))).toBe(`:root {
  --sipas-color-accent: #9c1c1c;
}

@supports (color: light-dark(#000, #fff)) {
  :root {
    --sipas-color-accent: light-dark(#9c1c1c, #7cc0ee);
  }
}
`);
    expect(themeCss(NO_THEME)).toBe('');
  });

  it('refuses a token that does not exist', () => {
    expect(() => valueOf(NO_THEME, '--sipas-colour', 'light')).toThrow('no such token');
  });
});

describe('contrast', () => {
  it('is what axe computes', () => {
    const { Color, getContrast } = axeColors;
    const pairs = [['#777777', '#ffffff'], ['#767676', '#ffffff'], ['#0b5a8f', '#e8f1f7']];
    for (const [text, surface] of pairs) {
      const theme = withToken(NO_THEME, '--sipas-color-text', 'light', text);
      const both = withToken(theme, '--sipas-color-surface', 'light', surface);
      const { ratio } = measureContrast(both, 'light').find(
        ({ pair }) => pair.front === 'text' && pair.back === 'surface',
      )!;
      const [front, back] = [new Color(), new Color()];
      front.parseHexString(text!);
      back.parseHexString(surface!);
      expect(ratio).toBeCloseTo(getContrast(back, front), 2);
    }
  });

  it('warns at 4.48 and is content with 4.54', () => {
    const enough = (text: string): boolean =>
      measureContrast(withToken(NO_THEME, '--sipas-color-text', 'light', text), 'light')[0]!.enough;
    expect([enough('#777777'), enough('#767676')]).toEqual([false, true]);
  });
});
