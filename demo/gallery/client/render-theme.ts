import { html, type TemplateResult } from 'lit';
import { renderCode } from './render-code.ts';
import { renderContrast } from './render-contrast.ts';
import { renderToken } from './render-token.ts';
import type { GalleryStrings } from './strings.ts';
import { NO_THEME, type Theme, themeCss, withToken } from './theme.ts';
import { TOKENS } from './tokens.ts';
import type { Variant } from './variant.ts';

/** Beside the examples there is room for it; above them it waits folded. */
const BESIDE = '(min-width: 70rem)';

/** The editor of the tokens: fields, contrast, the style sheet to copy. */
export function renderTheme(
  theme: Theme,
  scheme: Variant['scheme'],
  strings: GalleryStrings,
  change: (theme: Theme) => void,
): TemplateResult {
  const css = themeCss(theme);
  return html`
    <section class="theme" aria-labelledby="theme">
      <details ?open=${matchMedia(BESIDE).matches}>
        <summary><h2 id="theme">${strings.theme}</h2></summary>
        <p>${strings.themeText} ${strings.schemeEdited[scheme]}</p>
        <div class="tokens">
          ${TOKENS.map(({ name }) =>
            renderToken({ name, theme, scheme, strings }, (value) =>
              change(withToken(theme, name, scheme, value)),
            ),
          )}
        </div>
        <button type="button" ?disabled=${css === ''} @click=${() => change(NO_THEME)}>
          ${strings.takeAllBack}
        </button>
        ${renderContrast(theme, strings)}
        ${css
          ? renderCode('theme', strings.themeCss, css, strings)
          : html`<p class="quiet">${strings.noThemeYet}</p>`}
      </details>
    </section>
  `;
}
