import type { Page } from 'playwright-core';

/** What rounding at the edge of a curve may differ by, of 255: the same page is drawn so, too. */
const ROUNDING = 2;

/** How many pixels two pictures of one size differ in; the page lends its decoder. */
export async function differingPixels(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ({ pictures, rounding }) => {
      const decode = async (data: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const [a, b] = await Promise.all(pictures.map(decode));
      if (a!.length !== b!.length) return Infinity;
      const differing = new Set<number>();
      for (const [index, value] of a!.entries()) {
        if (Math.abs(value - b![index]!) > rounding) differing.add(index >> 2);
      }
      return differing.size;
    },
    { pictures: [one, other], rounding: ROUNDING },
  );
}
