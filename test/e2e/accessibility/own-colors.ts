import type { Page } from 'playwright-core';
import { TOKENS } from '../../../demo/gallery/client/tokens.ts';

/** A line of text or a bar has more pixels than this of its very own colour. */
const FEW = 8;

/** Colours of the elements. White and black are those of everybody. */
const OWN = TOKENS.flatMap(({ light, dark }) => [light, dark]).filter(
  (color) => color.startsWith('#') && color !== '#ffffff',
);

/** Colours of the elements' own that are painted in the window now, read from its pixels. */
export async function ownColors(page: Page): Promise<string[]> {
  const picture = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const counts = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context.getImageData(0, 0, image.width, image.height).data.buffer,
    );
    const seen: Record<string, number> = {};
    for (const pixel of pixels) {
      const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
      const color = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      seen[color] = (seen[color] ?? 0) + 1;
    }
    return seen;
  }, picture);
  return OWN.filter((color) => (counts[color] ?? 0) > FEW);
}
