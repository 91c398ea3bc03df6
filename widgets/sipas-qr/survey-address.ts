/** What was stated as the address of a survey: what to encode, or what is wrong with it. */
export type SurveyAddress =
  | { result: 'address'; href: string }
  | { result: 'missing' }
  | { result: 'not-an-address' }
  | { result: 'too-long'; length: number };

/**
 * The longest address that still gives a code which phones read well from paper (version 20 at the
 * middle level of error correction). A signed invitation of 400 characters has room.
 */
export const LONGEST_ADDRESS = 600;

/** Reads a stated address; a relative one belongs to the page. Nothing but web pages is encoded. */
export function readSurveyAddress(stated: string | null | undefined): SurveyAddress {
  if (!stated?.trim()) return { result: 'missing' };
  const url = parseUrl(stated);
  if (!url || !/^https?:$/.test(url.protocol)) return { result: 'not-an-address' };
  const { href } = url;
  if (href.length > LONGEST_ADDRESS) return { result: 'too-long', length: href.length };
  return { result: 'address', href };
}

/** `URL.parse` is missing in the older browsers of our list. */
function parseUrl(stated: string): URL | undefined {
  try {
    return new URL(stated, document.baseURI);
  } catch {
    return undefined;
  }
}
