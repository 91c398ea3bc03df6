import { CATALOGUE } from './catalogue.ts';
import { readVariant, type Variant, writeVariant } from './variant.ts';

/** What the gallery shows: an element in a variant, and the example that is looked at, if any. */
export interface Address {
  tag: string;
  example: string | undefined;
  variant: Variant;
}

/** Reads `#<element>/<example>?language=en&scheme=dark`; the first element where it names none. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.slice(1).split('?');
  const [tag, example] = path.split('/');
  const known = CATALOGUE.find((element) => element.tag === tag) ?? CATALOGUE[0];
  return { tag: known?.tag ?? '', example, variant: readVariant(new URLSearchParams(query)) };
}

/** The fragment of an address, with its `#`. */
export function writeAddress({ tag, example, variant }: Address): string {
  const query = new URLSearchParams(writeVariant(variant)).toString();
  return `#${tag}${example ? `/${example}` : ''}${query === '' ? '' : `?${query}`}`;
}
