import type { Page } from 'playwright-core';
import { layOut } from '../gallery/lay-out.ts';

/** What does not fit its place. */
export interface Misfits {
  /** Pixels by which the page is wider than its window. */
  beyond: number;
  /** Boxes that cut off what is in them or scroll sideways. */
  cut: string[];
  /** Controls whose target is below 44 × 44 pixels. */
  small: string[];
  /** How many controls were measured. */
  controls: number;
}

/** Opens what is folded and lays out what is far from the screen, so that it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await layOut(page);
  await page.evaluate(() => {
    const open = (root: Document | ShadowRoot): void => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) open(shadowRoot);
    };
    open(document);
  });
}

/** Measures every box of the page, also inside shadow roots. */
export async function measure(page: Page): Promise<Misfits> {
  return page.evaluate(() => {
    const CONTROLS = 'a[href], button, summary, input, select, textarea';
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    const shown = all(document).filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one instanceof HTMLElement,
    ) as HTMLElement[];
    const say = (one: HTMLElement, words: string): string =>
      `${one.localName}.${one.className} "${one.innerText.slice(0, 40)}" ${words}`;
    // Words that are only for screen readers are one pixel on purpose.
    const hidden = (one: HTMLElement): boolean =>
      one.closest('h1, thead') !== null && getComputedStyle(one.closest('h1, thead')!).clipPath !== 'none';

    const cut = shown
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const wide = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
        const high = /hidden|clip/u.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
        const outside = one.getBoundingClientRect().right > innerWidth + 1;
        return (wide || high || outside) && one !== document.documentElement && !hidden(one);
      })
      .map((one) => say(one, `${one.scrollWidth}/${one.clientWidth}`));
    const controls = shown.filter((one) => one.matches(CONTROLS));
    const small = controls.flatMap((one) => {
      const target = one.matches('[type="radio"], [type="checkbox"]') ? one.closest('label') : one;
      const { width, height } = (target ?? one).getBoundingClientRect();
      // Half a pixel is what a display rounds.
      return Math.min(width, height) < 43.5 ? [say(one, `${width} × ${height}`)] : [];
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { beyond: scrollWidth - clientWidth, cut, small, controls: controls.length };
  });
}
