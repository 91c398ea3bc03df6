/// <reference types="vite/client" />
import type { Example } from '#widgets/example.ts';

/** An example of any element. */
export type AnyExample = Example<HTMLElement>;

/** An element and its states. */
export interface ShownElement {
  tag: string;
  examples: readonly AnyExample[];
}

// Vite puts the files in here: an element that has examples is in the gallery by that alone.
const files = import.meta.glob<Record<string, unknown>>('../../../widgets/*/examples.ts', {
  eager: true,
});

/** What most portals look for comes first; an element that is not named here comes after these. */
const FIRST = ['sipas-survey', 'sipas-rating', 'sipas-question', 'sipas-score'];

/** Every element that has examples; the folder of an element is its tag. */
export const CATALOGUE: readonly ShownElement[] = Object.entries(files)
  .map(([path, exported]) => {
    const tag = path.split('/').at(-2) ?? '';
    const examples = Object.values(exported).find((value) => Array.isArray(value));
    if (!examples) throw new TypeError(`widgets/${tag}/examples.ts exports no list of examples`);
    return { tag, examples: examples as AnyExample[] };
  })
  .toSorted((one, other) => placeOf(one.tag) - placeOf(other.tag));

function placeOf(tag: string): number {
  return FIRST.includes(tag) ? FIRST.indexOf(tag) : FIRST.length;
}

/** The example of this name, or undefined. */
export function findExample(tag: string, name: string): AnyExample | undefined {
  return CATALOGUE.find((element) => element.tag === tag)?.examples.find(
    (example) => example.name === name,
  );
}
