import { CATALOGUE } from '../../../demo/gallery/client/catalogue.ts';
import { type Variant, writeVariant } from '../../../demo/gallery/client/variant.ts';

/** Every example of every element: what the gallery shows and the accessibility tests look at. */
export const EVERY_EXAMPLE = CATALOGUE.flatMap(({ tag, examples }) =>
  examples.map((example) => ({ tag, name: example.name, example })),
);

/** Address of an example on a page of its own. */
export function addressOf(tag: string, name: string, variant: Partial<Variant> = {}): string {
  const query = { element: tag, example: name, ...writeVariant(variant as Variant) };
  return `/example.html?${new URLSearchParams(query).toString()}`;
}
