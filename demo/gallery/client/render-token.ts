import { html, nothing, type TemplateResult } from 'lit';
import type { GalleryStrings } from './strings.ts';
import { type Theme, valueOf } from './theme.ts';
import { TOKEN_WORDS, type TokenWords } from './token-words.data.ts';
import type { Variant } from './variant.ts';

/** A token in the editor. */
export interface EditedToken {
  name: string;
  theme: Theme;
  scheme: Variant['scheme'];
  strings: GalleryStrings;
}

/** The field of a token; `set` with undefined takes the default back. */
export function renderToken(
  token: EditedToken,
  set: (value: string | undefined) => void,
): TemplateResult | typeof nothing {
  const { name, theme, scheme, strings } = token;
  const words = TOKEN_WORDS[name];
  if (!words) return nothing;
  const changed = name in theme.light || name in theme.dark;
  const said = words[strings.language];
  const mark = name.replace(/^--/u, '');
  return html`
    <div class="token">
      <label for=${mark}>${said} <code>${name}</code></label>
      ${renderField(mark, words, valueOf(theme, name, scheme), set, strings)}
      <button
        type="button"
        class="quiet"
        aria-label=${strings.takeBack(said)}
        ?disabled=${!changed}
        @click=${() => set(undefined)}
      >
        ↺
      </button>
    </div>
  `;
}

function renderField(
  id: string,
  words: TokenWords,
  value: string,
  set: (value: string) => void,
  strings: GalleryStrings,
): TemplateResult {
  if (words.kind === 'color') {
    const input = (event: Event): void => set(fieldOf(event).value);
    return html`<input type="color" id=${id} .value=${value} @input=${input} />`;
  }
  if (words.kind === 'family') {
    const change = (event: Event): void => setFamily(fieldOf(event), set, strings);
    return html`<input type="text" id=${id} .value=${value} @change=${change} />`;
  }
  const { kind } = words;
  const change = (event: Event): void => {
    const { value: typed, valueAsNumber } = fieldOf(event);
    if (fieldOf(event).reportValidity() && typed !== '') set(write(kind, valueAsNumber));
  };
  return html`
    <input type="number" id=${id} min=${words.least} max=${words.most} step="1"
      .value=${String(pixelsOf(value) ?? words.usual)} @change=${change} />
  `;
}

const fieldOf = ({ target }: Event): HTMLInputElement => target as HTMLInputElement;

/** What is no list of typefaces never reaches a style sheet. */
function setFamily(
  input: HTMLInputElement,
  set: (value: string) => void,
  strings: GalleryStrings,
): void {
  const right = input.value.trim() !== '' && CSS.supports('font-family', input.value);
  input.setCustomValidity(right ? '' : strings.unknownFamily);
  if (input.reportValidity()) set(input.value.trim());
}

/** Type grows with the reader's setting, and never gets smaller than what was chosen. */
function write(kind: 'pixels' | 'type-size', pixels: number): string {
  return kind === 'pixels' ? `${pixels}px` : `max(${pixels / 16}rem, ${pixels}px)`;
}

function pixelsOf(value: string): string | undefined {
  return /([\d.]+)px/u.exec(value)?.[1];
}
