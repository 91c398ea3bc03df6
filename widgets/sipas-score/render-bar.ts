import { svg, html, type TemplateResult } from 'lit';
import type { Score } from '#core/scoring/scores.ts';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/**
 * A bar from 0 to 100 % with the index as its length and the interval as a whisker. Attributes of
 * SVG, unlike `style`, pass a strict policy. Nothing is said here that is not said in words. End tags
 * are written out: the minifier drops `/>`, and a shape inside a shape is not drawn.
 */
export function renderBar({ index, interval }: Score): TemplateResult {
  const { low, high } = interval;
  return html`
    <svg class="bar" part="bar" aria-hidden="true" focusable="false">
      <rect class="track" width="100%" height="100%" rx="3"></rect>
      ${svg`
        <rect class="fill" width=${percent(index)} height="100%" rx="3"></rect>
        <rect class="halo" x=${percent(low)} y="5" width=${percent(high - low)} height="6"></rect>
        <rect class="whisker" x=${percent(low)} y="7" width=${percent(high - low)} height="2"></rect>
        ${[percent(low), percent(high)].map(
          (x) => svg`
            <rect class="halo" x=${x} y="2" width="6" height="12" transform="translate(-3)"></rect>
            <rect class="whisker" x=${x} y="3" width="2" height="10" transform="translate(-1)"></rect>
          `,
        )}
      `}
    </svg>
  `;
}
