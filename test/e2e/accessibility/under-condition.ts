import type { Browser, Page } from 'playwright-core';
import type { Condition } from './conditions.data.ts';

/** The least that text has to bear, WCAG 2.2, 1.4.12. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** A page with the window and the media features of a condition. */
export async function openUnder(browser: Browser, condition: Condition): Promise<Page> {
  const { width, height, scale = 1, media = {} } = condition;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  await page.emulateMedia(media);
  return page;
}

/** Sets the reader's text in the page, also inside shadow roots, as a browser's own style does. */
export async function setText(page: Page, text: Condition['text']): Promise<void> {
  if (text === undefined) return;
  const css = text === 'double' ? ':root { font-size: 200% }' : SPACING;
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    const dress = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) dress(shadowRoot);
    };
    dress(document);
  }, css);
}
