import { ColorSpace, contrastWCAG21, sRGB } from 'colorjs.io/fn';
import type { Page } from 'playwright-core';

ColorSpace.register(sRGB);

/** Where the focus stops on its way through a page. */
export interface Stop {
  /** Name of the field, else its words. */
  name: string;
  /** Place in the order of the document. */
  place: number;
  /** Width of the ring in pixels. */
  ring: number;
  /** Contrast of the ring with what is behind it. */
  contrast: number;
  inWindow: boolean;
  /** Whether something else lies in front of its middle. */
  covered: boolean;
}

type Seen = Omit<Stop, 'contrast'> & { color: string; back: string };

/** No page of the examples has more stops. */
const MOST = 400;

/** Presses Tab until the focus leaves the page or comes back to where it began. */
export async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST) {
    await page.keyboard.press('Tab');
    const seen = await look(page);
    if (!seen || stops[0]?.place === seen.place) return stops;
    const { color, back, ...stop } = seen;
    stops.push({ ...stop, contrast: stop.ring > 0 ? contrastWCAG21(color, back) : 0 });
  }
  throw new Error(`more than ${MOST} stops: the focus does not come out`);
}

/** Name of the field that has the focus, else the words of the element. */
export async function focusNow(page: Page): Promise<string> {
  return (await look(page))?.name ?? '';
}

function look(page: Page): Promise<Seen | undefined> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return undefined;

    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? all(one.shadowRoot) : []),
      ]);
    const ringOf = (one: Element): number => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    };
    // The ring of a radio button goes around its whole label.
    const bearer = ringOf(focused) > 0 ? focused : (focused.closest('label') ?? focused);
    const parentOf = (one: Element): Element | null =>
      one.parentElement ?? ((one.getRootNode() as ShadowRoot).host ?? null);
    let behind: Element | null = bearer;
    // A ring outside of a button lies on what is behind the button.
    const { outlineOffset } = getComputedStyle(bearer);
    if (Number.parseFloat(outlineOffset) >= 0) behind = parentOf(bearer);
    while (behind && /^rgba\(.*, 0\)$/u.test(getComputedStyle(behind).backgroundColor)) {
      behind = parentOf(behind);
    }
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const front = (focused.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    const { name } = focused as { name?: string };
    return {
      name: name || (focused.textContent ?? '').replace(/\s+/gu, ' ').trim(),
      place: all(document).indexOf(focused),
      ring: ringOf(bearer),
      color: getComputedStyle(bearer).outlineColor,
      back: behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)',
      inWindow: left >= 0 && right <= innerWidth && y >= 0 && y <= innerHeight,
      covered: !(focused.contains(front) || (front?.contains(focused) ?? false)),
    };
  });
}
