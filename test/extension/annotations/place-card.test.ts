import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../extension/annotations/place-card.ts';

const VIEW = { width: 900, height: 700 };
const at = (left: number, top: number) => ({ left, top, right: left + 24, bottom: top + 24 });

describe('placeCard', () => {
  it('puts a card below its marker', () => {
    const place = placeCard(at(100, 100), { width: 340, height: 200 }, VIEW);
    expect(place).toMatchObject({ left: 100, top: 130 });
  });

  it('puts it above where it does not fit below and there is more room', () => {
    const place = placeCard(at(100, 600), { width: 340, height: 200 }, VIEW);
    expect(place).toMatchObject({ left: 100, top: 394 });
  });

  it('lets it scroll where it fits on no side', () => {
    const place = placeCard(at(100, 300), { width: 340, height: 2000 }, VIEW);
    expect(place).toMatchObject({ top: 330, maxHeight: 362 });
  });

  it('covers the marker in a window that is too low for both', () => {
    const place = placeCard(at(10, 90), { width: 300, height: 400 }, { width: 320, height: 200 });
    expect(place).toEqual({ left: 10, top: 8, maxHeight: 184 });
  });

  const views = [VIEW, { width: 320, height: 256 }, { width: 1280, height: 200 }];
  it.each(views)('never leaves a window of $width × $height', (view) => {
    for (let left = -50; left < view.width + 50; left += 37) {
      for (let top = -50; top < view.height + 50; top += 31) {
        for (const height of [40, 180, 900]) {
          const width = Math.min(345, view.width - 16);
          const place = placeCard(at(left, top), { width, height }, view);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + width).toBeLessThanOrEqual(view.width - 8);
          expect(place.top).toBeGreaterThanOrEqual(8);
          expect(place.top + Math.min(height, place.maxHeight)).toBeLessThanOrEqual(view.height - 8);
        }
      }
    }
  });
});
