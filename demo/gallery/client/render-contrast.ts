import { html, type TemplateResult } from 'lit';
import { type MeasuredPair, measureContrast } from './contrast.ts';
import type { GalleryStrings } from './strings.ts';
import type { Theme } from './theme.ts';

/** Contrast of every pair of colours on light and on dark pages; what is too low is said in words. */
export function renderContrast(theme: Theme, strings: GalleryStrings): TemplateResult {
  const light = measureContrast(theme, 'light');
  const dark = measureContrast(theme, 'dark');
  const low = [...light, ...dark].filter(({ enough }) => !enough).length;
  const row = (one: MeasuredPair, index: number): TemplateResult => html`
    <tr>
      <th scope="row">${one.pair[strings.language]}</th>
      ${renderRatio(one, strings)} ${renderRatio(dark[index] ?? one, strings)}
    </tr>
  `;
  return html`
    <h3 id="contrast">${strings.contrast}</h3>
    <p class=${low > 0 ? 'warning' : ''} role="status">
      ${low > 0 ? strings.someTooLow(low) : strings.allEnough}
    </p>
    <table aria-labelledby="contrast">
      <thead>
        <tr>
          ${[strings.pair, strings.light, strings.dark].map(
            (head) => html`<th scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${light.map(row)}
      </tbody>
    </table>
    <p class="quiet">${strings.contrastText}</p>
  `;
}

function renderRatio({ ratio, enough, pair }: MeasuredPair, strings: GalleryStrings): TemplateResult {
  const format = new Intl.NumberFormat(strings.language, { maximumFractionDigits: 2 });
  // Down, so that what is below never reads as the least that is asked.
  const shown = format.format(Math.floor(ratio * 100) / 100);
  if (enough) return html`<td>${shown}</td>`;
  return html`<td class="warning">${shown} <b>${strings.tooLow(format.format(pair.least))}</b></td>`;
}
