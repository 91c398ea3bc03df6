import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';

interface Props<Item> {
  items: readonly Item[];
  /** How many are drawn at first, and how many more at each press. */
  size: number;
  draw: (items: readonly Item[]) => ComponentChildren;
}

/** Draws the first of many items, and more when asked: a list page has thousands. */
export function Paged<Item>({ items, size, draw }: Props<Item>) {
  const { texts } = useTexts();
  const [drawn, setDrawn] = useState(size);
  const rest = items.length - drawn;
  return (
    <>
      {draw(items.slice(0, drawn))}
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setDrawn(drawn + size)}>
          {fill(texts.more, { next: Math.min(size, rest), rest })}
        </button>
      )}
    </>
  );
}
