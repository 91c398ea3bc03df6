import { KEY } from '../../key.ts';

/** The name of a key as XLSForm allows it: a digit must not come first, and `meta` is taken. */
export const nameOf = (key: string): string => (/^\d|^meta$/u.test(key) ? `_${key}` : key);

/**
 * The key of a name: other programs write `Q1_Seats` where a key is `q1-seats`. Undefined where
 * that makes no key.
 */
export function keyOfName(name: string): string | undefined {
  const key = name.toLowerCase().replaceAll(/^_+|_+$/gu, '').replaceAll(/_+/gu, '-');
  return KEY.test(key) ? key : undefined;
}
