/** How content comes after a navigation. */
export interface Arrival {
  /** Whether the old content goes at once; else it stands until the new is there. */
  clears: boolean;
  /** When each part comes, in ms after the navigation. */
  parts: readonly number[];
}

/** How a page gets to another address, or to other content at the same. */
export type How =
  | 'push' | 'replace' | 'back' | 'forward' | 'fragment' | 'route' | 'link' | 'same address';

/** One navigation. */
export interface Step {
  how: How;
  /** Number of the procedure; of no meaning for back, forward and the same address. */
  to: number;
  arrival: Arrival;
  /** After so many ms the next step follows, before this one has settled. */
  quick?: number;
}

const HOWS: readonly How[] = [
  'push', 'push', 'link', 'link', 'replace', 'back', 'back', 'forward', 'fragment', 'route',
  'same address',
];
const PROCEDURES = 40;

/** Navigations of every kind in a row, the same for the same random numbers. */
export function makeJourney(steps: number, random: () => number): Step[] {
  const below = (most: number): number => Math.floor(random() * most);
  return Array.from({ length: steps }, (_, index) => {
    const how = index === 0 ? 'push' : HOWS[below(HOWS.length)]!;
    // Half of the content is there soon; the rest comes up to a second and a half later.
    const first = random() < 0.5 ? below(60) : below(1500);
    const parts = random() < 0.3 ? [first, first + 50 + below(800)] : [first];
    const isLast = index === steps - 1;
    const isQuick = !isLast && how !== 'fragment' && random() < 0.15;
    return {
      how,
      to: below(PROCEDURES),
      arrival: { clears: random() < 0.5, parts },
      ...(isQuick && { quick: below(150) }),
    };
  });
}
