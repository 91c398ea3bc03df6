import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { writeAddress } from './address.ts';
import type { AnyExample } from './catalogue.ts';
import { codeFor } from './code-for.ts';
import type { Frames } from './frames.ts';
import { renderCode } from './render-code.ts';
import type { GalleryStrings } from './strings.ts';
import { type Variant, writeVariant } from './variant.ts';
import { isWholeScreen } from './whole-screen.ts';

/** An example and how it is shown. */
export interface ShownExample {
  tag: string;
  example: AnyExample;
  variant: Variant;
  /** Style sheet of the theme. */
  css: string;
  strings: GalleryStrings;
  frames: Frames;
}

/** Space that the page of an example leaves at both sides together, in pixels. */
const MARGINS = 32;

/** Height of a frame until the example has said its own, and of one that stands for a screen. */
const FIRST_HEIGHT = 480;
const SCREEN = 720;

/**
 * An example in a page of its own, and its code. Another variant is another frame: a frame that is sent
 * elsewhere would add a step to the way back.
 */
export function renderExample(shown: ShownExample): TemplateResult {
  const { tag, example, variant, strings, frames } = shown;
  const title = example.title[variant.language];
  const query = { element: tag, example: example.name, ...writeVariant(variant) };
  const source = `./example.html?${new URLSearchParams(query).toString()}`;
  const id = writeAddress({ tag, example: example.name, variant }).slice(1);
  return html`
    <article aria-labelledby=${id}>
      <div class="head">
        <h3 id=${id} tabindex="-1">${title}</h3>
        <button type="button" class="quiet" @click=${rebuild}>${strings.again}</button>
        <a href=${source} target="_blank" rel="noopener">${strings.alone}</a>
      </div>
      ${renderCodes(shown)}
      <div class="stage" tabindex="0" role="group" aria-labelledby=${id}>
        ${keyed(
          source,
          html`<iframe
            title=${strings.frame(title)}
            src=${source}
            width=${widthOf(example, variant)}
            height=${isWholeScreen(tag) ? SCREEN : FIRST_HEIGHT}
            loading="lazy"
            inert
            @load=${frames.loaded}
          ></iframe>`,
        )}
      </div>
    </article>
  `;
}

function rebuild({ target }: Event): void {
  const article = (target as Element).closest('article');
  const frame = article?.querySelector('iframe');
  frame?.setAttribute('inert', '');
  frame?.contentWindow?.location.reload();
}

function widthOf(example: AnyExample, { width }: Variant): string {
  if (width !== 'free') return width;
  return example.width === undefined ? '100%' : String(example.width + MARGINS);
}

function renderCodes({ tag, example, variant, css, strings }: ShownExample): TemplateResult {
  const code = codeFor(tag, example, variant, css);
  const { files } = strings;
  return html`
    <details>
      <summary>${strings.code}</summary>
      ${renderCode('html', files.html, code.html, strings)}
      ${code.css ? renderCode('css', files.css, code.css, strings) : nothing}
      ${code.javascript
        ? html`
            ${renderCode('javascript', files.javascript, code.javascript, strings)}
            <p class="quiet">${strings.previewOnly}</p>
          `
        : nothing}
    </details>
  `;
}
