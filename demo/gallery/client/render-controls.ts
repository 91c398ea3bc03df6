import { html, nothing, type TemplateResult } from 'lit';
import { type AnyExample, CATALOGUE } from './catalogue.ts';
import type { GalleryStrings } from './strings.ts';
import { CHOICES, type Variant } from './variant.ts';

/** The list of elements. */
export function renderNavigation(
  current: string,
  addressOf: (tag: string) => string,
  strings: GalleryStrings,
): TemplateResult {
  return html`
    <nav aria-label=${strings.elements}>
      <ul>
        ${CATALOGUE.map(
          ({ tag }) => html`
            <li>
              <a href=${addressOf(tag)} aria-current=${tag === current ? 'page' : nothing}>${tag}</a>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}

/** The examples of an element: a survey on a phone is long, and twenty of them are longer. */
export function renderExampleList(
  examples: readonly AnyExample[],
  addressOf: (name: string) => string,
  strings: GalleryStrings,
): TemplateResult {
  return html`
    <nav class="examples" aria-label=${strings.exampleList}>
      <ul>
        ${examples.map(
          ({ name, title }) => html`<li><a href=${addressOf(name)}>${title[strings.language]}</a></li>`,
        )}
      </ul>
    </nav>
  `;
}

/** The choices of a variant, and how to see the colours of the system. */
export function renderShow(
  variant: Variant,
  strings: GalleryStrings,
  choose: (variant: Variant) => void,
): TemplateResult {
  const forced = matchMedia('(forced-colors: active)').matches;
  const keys = Object.keys(CHOICES) as (keyof Variant)[];
  return html`
    <section class="show" aria-labelledby="show">
      <h2 id="show">${strings.show}</h2>
      <div class="choices">${keys.map((key) => renderChoice(key, variant, strings, choose))}</div>
      <p class="quiet">${forced ? strings.forcedColorsOn : strings.forcedColors}</p>
    </section>
  `;
}

function renderChoice(
  key: keyof Variant,
  variant: Variant,
  strings: GalleryStrings,
  choose: (variant: Variant) => void,
): TemplateResult {
  const words = strings.choices[key] as Readonly<Record<string, string>>;
  const change = ({ target }: Event): void =>
    choose({ ...variant, [key]: (target as HTMLSelectElement).value });
  return html`
    <label>
      ${words['name']}
      <select name=${key} @change=${change}>
        ${CHOICES[key].map(
          (value) => html`
            <option value=${value} .selected=${variant[key] === value}>${words[value]}</option>
          `,
        )}
      </select>
    </label>
  `;
}
