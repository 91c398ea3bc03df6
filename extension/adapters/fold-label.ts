import { normalizeText } from '#core/text/normalize-text.ts';

/** A label for comparison: case, spaces, look-alike letters and a colon at its end do not count. */
export function foldLabel(text: string): string {
  return normalizeText(text).replace(/[\s:]+$/u, '');
}
