import type { Page } from 'playwright-core';
import type { SipasRating } from '#widgets/sipas-rating/sipas-rating.ts';
import type { Variant } from '../../../demo/gallery/client/variant.ts';
import { addressOf } from './every-example.ts';

/** Opens an example alone and waits until the element and all that it loads are there. */
export async function showExample(
  page: Page,
  url: string,
  { tag, name }: { tag: string; name: string },
  variant: Partial<Variant> = {},
): Promise<void> {
  await page.goto(url + addressOf(tag, name, variant));
  await settle(page, tag);
}

/** Waits until an element of this tag, and the elements inside it, have nothing more to show. */
export async function settle(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.hasChildNodes() ?? false,
    tag,
  );
  await page.evaluate(async (name) => {
    type Settling = Element & { updateComplete?: Promise<unknown> };
    const inside = async (element: Settling): Promise<void> => {
      await element.updateComplete;
      for (const other of element.shadowRoot?.querySelectorAll('*') ?? []) {
        if (other.localName.includes('-')) await inside(other);
      }
    };
    await inside(document.querySelector(name)!);
    await document.fonts.ready;
  }, tag);
  await page.waitForFunction(isWhole);
}

/** The rating fetches what comes after the question by itself, in a file of its own. */
function isWhole(): boolean {
  const rating = document.querySelector<SipasRating>('sipas-rating');
  if (!rating || rating.delivery?.step === 'unavailable') return true;
  return rating.shadowRoot?.querySelector('.actions') !== null;
}
