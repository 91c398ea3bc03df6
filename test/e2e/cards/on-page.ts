import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const WAIT = { timeout: 20_000 };

/** Opens a page and waits until it has markers. */
export async function openMarked(page: Page, address: string): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(1, 1);
  await page.goto(address);
  const markers = page.locator('hai-long-overlay .marker');
  await expect.poll(() => markers.count(), WAIT).toBeGreaterThan(0);
}

/** The marker of a field, by the beginning of its name. */
export function markerOf(page: Page, name: string): Locator {
  return page.locator(`hai-long-overlay .marker[aria-label^="${name}"]`).first();
}

/** Moves the pointer onto a marker, and presses it if told so. */
export async function point(page: Page, marker: Locator, press = false): Promise<void> {
  const box = await marker.boundingBox();
  if (!box) throw new Error('the marker is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (press) await page.mouse.click(x, y);
  else await page.mouse.move(x, y, { steps: 3 });
}

/** Waits for the card with law and remedy, and returns its words. */
export async function readCard(page: Page): Promise<string> {
  await expect.poll(() => page.locator('.card').innerText(), WAIT).toMatch(/Căn cứ|Legal basis/);
  return page.locator('.card').innerText();
}

/** The name of the marker that has the focus, or the class of another element of ours. */
export function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document.querySelector('hai-long-overlay')?.shadowRoot ?? {};
    return activeElement?.getAttribute('aria-label') ?? activeElement?.className;
  });
}

/** The room between a card and each edge of the window, in px. */
export function measureCard(page: Page): Promise<Record<string, number>> {
  return page.locator('.card').evaluate((card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    return { left, top, right: clientWidth - right, bottom: innerHeight - bottom };
  });
}
