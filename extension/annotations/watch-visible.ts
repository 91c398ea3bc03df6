import type { ReadProcedure } from '../adapters/adapter.ts';

/** So many procedures are painted wherever they stand; of more, those near the screen. */
const FEW = 40;
/** How far around the screen counts as near. */
const NEAR = '50% 0px';

/**
 * Tells which procedures of a page can be seen, by their place in the list, whenever that changes,
 * until the signal: nobody sees the marks of the five thousandth row of a list.
 */
export function watchVisible(
  readings: readonly ReadProcedure[],
  tell: (visible: readonly number[]) => void,
  signal: AbortSignal,
): void {
  if (readings.length <= FEW) {
    tell(readings.map((_, index) => index));
    return;
  }
  const standing = new Map<Element, number[]>();
  const visible = new Set<number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const index of standing.get(target)!) {
          if (isIntersecting) visible.add(index);
          else visible.delete(index);
        }
      }
      tell([...visible].toSorted((one, other) => one - other));
    },
    { rootMargin: NEAR },
  );
  readings.forEach((reading, index) => {
    const element = elementOf(reading);
    if (!element) return;
    const others = standing.get(element);
    if (others) others.push(index);
    else standing.set(element, [index]);
    observer.observe(element);
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

function elementOf(reading: ReadProcedure): Element | undefined {
  // Asked for first: the places of a row are worked out when they are looked at.
  if (reading.cells) return reading.cells[0];
  const { places } = reading;
  const [node] = places.get('name') ?? [...places.values()].find(({ length }) => length > 0) ?? [];
  return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? undefined);
}
