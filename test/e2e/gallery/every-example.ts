import { CATALOGUE } from '../../../demo/gallery/client/catalogue.ts';
import { type Variant, writeVariant } from '../../../demo/gallery/client/variant.ts';

/** Every example of every element: what the gallery shows and the accessibility tests look at. */
export const EVERY_EXAMPLE = CATALOGUE.flatMap(({ tag, examples }) =>
  examples.map((example) => ({ tag, name: example.name, example })),
);

/** The first example of each element, and the last: what `npm test` looks at more closely. */
export function endsOf<Shown extends { tag: string }>(shown: readonly Shown[]): [Shown[], Shown[]] {
  const tags = [...new Set(shown.map(({ tag }) => tag))];
  const of = (tag: string): Shown[] => shown.filter((one) => one.tag === tag);
  return [tags.map((tag) => of(tag)[0]!), tags.map((tag) => of(tag).at(-1)!)];
}

/** Address of an example on a page of its own. */
export function addressOf(tag: string, name: string, variant: Partial<Variant> = {}): string {
  const query = { element: tag, example: name, ...writeVariant(variant as Variant) };
  return `/example.html?${new URLSearchParams(query).toString()}`;
}
