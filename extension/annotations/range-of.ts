import type { Place } from '../adapters/adapter.ts';

/** A range over the words of a place; undefined when the page has taken its nodes away. */
export function rangeOf(place: Place): Range | undefined {
  const first = place[0];
  const last = place.at(-1);
  const document = first?.ownerDocument;
  if (!document || !last || !first.isConnected || !last.isConnected) return undefined;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.nodeType === 1 ? last.childNodes.length : (last.nodeValue?.length ?? 0));
  return range;
}

/** The box around the words of a place, or around the empty element; undefined where not drawn. */
export function boxOf(place: Place): DOMRect | undefined {
  const range = rangeOf(place);
  if (!range) return undefined;
  const words = range.getBoundingClientRect();
  if (isDrawn(words)) return words;
  const element =
    range.startContainer.nodeType === 1 ? (range.startContainer as Element) : undefined;
  const box = element?.getBoundingClientRect();
  return box && isDrawn(box) ? box : undefined;
}

const isDrawn = ({ width, height }: DOMRect): boolean => width > 0 || height > 0;
