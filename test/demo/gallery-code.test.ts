import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, findExample } from '../../demo/gallery/client/catalogue.ts';
import { codeFor } from '../../demo/gallery/client/code-for.ts';
import { scriptOf } from '../../demo/gallery/client/script-of.ts';
import { CHOICES, readVariant, USUAL, writeVariant } from '../../demo/gallery/client/variant.ts';

const WIDGETS = new URL('../../widgets/', import.meta.url);
const EXAMPLE = {
  name: 'one',
  title: { vi: 'Một', en: 'One' },
  attributes: { unit: 'H55', 'unit-name': 'Sở "A" & B <b>' },
};

describe('the catalogue', () => {
  it('has every folder of widgets that registers a tag', () => {
    const tags = readdirSync(WIDGETS, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('/define.ts'))
      .map((file) => file.slice(0, file.indexOf('/')));
    expect(CATALOGUE.map(({ tag }) => tag).toSorted()).toEqual(tags.toSorted());
    expect(CATALOGUE.length).toBeGreaterThan(1);
  });

  it('has examples that data can say: code to copy has to say them too', () => {
    for (const { tag, examples } of CATALOGUE) {
      for (const { name, properties = {} } of examples) {
        const written = JSON.parse(JSON.stringify(properties)) as unknown;
        expect({ tag, name, properties: written }).toEqual({ tag, name, properties });
      }
    }
  });

  it('has elements that the script file of the copied code registers', () => {
    const sources = { 'hailong.min.js': 'script.ts', 'hailong-counter.min.js': 'counter-script.ts' };
    const missing = CATALOGUE.filter(({ tag }) => {
      const source = readFileSync(new URL(sources[scriptOf(tag)], WIDGETS), 'utf8');
      return !source.includes(`'./${tag}/define.ts'`);
    });
    expect(missing.map(({ tag }) => tag)).toEqual([]);
  });

  it('finds an example by name, and says so when there is none', () => {
    expect(findExample('sipas-survey', 'phone')?.width).toBe(328);
    expect(findExample('sipas-survey', 'none')).toBeUndefined();
  });
});

describe('code to copy', () => {
  it('is one script tag and one element, words escaped', () => {
    expect(codeFor('sipas-x', EXAMPLE, USUAL)).toEqual({
      html:
        '<script src="/hailong.min.js" defer></script>\n' +
        '<sipas-x\n  unit="H55"\n  unit-name="Sở &quot;A&quot; &amp; B <b>"\n></sipas-x>\n',
      css: '',
      javascript: '',
    });
  });

  it('names its style sheet and its script where it needs them, and puts nothing inline', () => {
    const variant = { ...USUAL, scheme: 'dark', density: 'compact', language: 'en' } as const;
    const example = { ...EXAMPLE, properties: { title: 'a', answers: { 'a.b': 4 } } as object };
    const { html, css, javascript } = codeFor('sipas-x', example, variant);
    expect(html).toContain('<link rel="stylesheet" href="/khao-sat.css">');
    expect(html).toContain('<script src="/vi-du.js" type="module"></script>');
    expect(html).toContain('\n  lang="en"\n');
    expect(html).not.toMatch(/style=|<style|onclick|<script(?![^>]* src=)/u);
    expect(html).toContain('\n  density="compact"\n');
    expect(css).toBe(':root {\n  color-scheme: dark;\n}\n');
    expect(javascript).toBe(
      "const element = document.querySelector('sipas-x');\n" +
        'element.title = "a";\nelement.answers = {\n  "a.b": 4\n};\n',
    );
  });

  it('leaves an example its own language and density', () => {
    const example = { ...EXAMPLE, attributes: { lang: 'vi', density: 'compact' } };
    expect(codeFor('sipas-x', example, { ...USUAL, language: 'en' }).html).toContain('lang="vi"');
    expect(codeFor('sipas-x', example, USUAL).html).toContain('density="compact"');
  });

  it('names the script of the counter for its elements, and gives a kiosk the whole page', () => {
    const { html, css } = codeFor('sipas-kiosk', EXAMPLE, USUAL);
    expect(html).toContain('<script src="/hailong-counter.min.js" defer></script>');
    expect(css).toBe('body {\n  margin: 0;\n}\n');
  });
});

describe('a variant', () => {
  it('comes back from an address; what is wrong there is as usual', () => {
    for (const key of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) {
      for (const choice of CHOICES[key]) {
        const variant = { ...USUAL, [key]: choice };
        expect(readVariant(new URLSearchParams(writeVariant(variant)))).toEqual(variant);
      }
    }
    expect(readVariant(new URLSearchParams('scheme=blue&width=1'))).toEqual(USUAL);
  });
});
