import type { ReadProcedure } from '../adapters/adapter.ts';

/** So many procedures are painted wherever they stand; of more, those near the screen. */
const FEW = 40;
/** How far around the screen counts as near. */
const NEAR = '50% 0px';
/** At most so many neighbours are watched by one of them. */
const MOST_TOGETHER = 10;

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
  const groups = groupsOf(readings);
  const standing = new Map<Element, readonly number[]>();
  const seen = new Set<number>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const group of standing.get(target)!) {
          if (isIntersecting) seen.add(group);
          else seen.delete(group);
        }
      }
      tell(readingsIn(groups, seen));
    },
    { rootMargin: NEAR },
  );
  groups.forEach(([first], group) => {
    const element = first !== undefined && elementOf(readings[first]!);
    if (!element) return;
    standing.set(element, [...(standing.get(element) ?? []), group]);
    observer.observe(element);
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Neighbours that together are no higher than what counts as near: the first of them tells of all.
 * To watch thousands of elements costs the browser as much as to paint what is seen of them.
 */
function groupsOf(readings: readonly ReadProcedure[]): number[][] {
  const [first, last] = [readings[0], readings.at(-1)].map((one) => one && elementOf(one));
  const height = first && last ? Math.abs(topOf(last) - topOf(first)) / readings.length : 0;
  const near = (first?.ownerDocument.documentElement.clientHeight ?? 0) / 2;
  const size = height > 0 ? Math.min(Math.max(Math.floor(near / height), 1), MOST_TOGETHER) : 1;
  return Array.from({ length: Math.ceil(readings.length / size) }, (_, group) =>
    Array.from(
      { length: Math.min(size, readings.length - group * size) },
      (_one, at) => group * size + at,
    ),
  );
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Rows are not all of one height: the group before may reach into the screen, too. */
function readingsIn(groups: readonly number[][], seen: ReadonlySet<number>): number[] {
  const shown = new Set([...seen].flatMap((group) => [group - 1, group]));
  return [...shown].toSorted((one, other) => one - other).flatMap((group) => groups[group] ?? []);
}

function elementOf(reading: ReadProcedure): Element | undefined {
  // Asked for first: the places of a row are worked out when they are looked at.
  if (reading.cells) return reading.cells[0];
  const { places } = reading;
  const [node] = places.get('name') ?? [...places.values()].find(({ length }) => length > 0) ?? [];
  return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? undefined);
}
