import type { Page } from 'playwright-core';

/** What a reader sees of an element: every box inside it with its place, colours, type and state. */
export async function lookOf(page: Page, tag: string): Promise<unknown[]> {
  return page.evaluate((name) => {
    const KEYS = [
      'color', 'background-color', 'border-top-color', 'border-top-width', 'font-family',
      'font-size', 'font-weight', 'display', 'visibility', 'opacity',
    ];
    const host = document.querySelector(name)!;
    const origin = host.getBoundingClientRect();
    const look: unknown[] = [];
    const visit = (element: Element): void => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const { checked, value, disabled } = element as HTMLInputElement;
      const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      look.push({
        name: element.localName,
        box: [x - origin.x, y - origin.y, width, height],
        style: KEYS.map((key) => style.getPropertyValue(key)),
        state: [checked, value, disabled],
        words: words.map((node) => node.textContent?.trim()).filter(Boolean),
      });
      for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) visit(child);
    };
    visit(host);
    return look;
  }, tag);
}
