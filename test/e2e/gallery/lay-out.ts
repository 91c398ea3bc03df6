import type { Page } from 'playwright-core';

/**
 * Lays out what is far from the screen and has only a guessed height till a person gets there
 * (`content-visibility: auto`), so that it is looked at too, and no look depends on the moment.
 */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const near = new CSSStyleSheet();
    near.replaceSync(':host, * { content-visibility: visible !important }');
    const dress = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets.push(near);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) dress(shadowRoot);
    };
    dress(document);
  });
}
