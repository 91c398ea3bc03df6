import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { hashedWords } from '#core/survey/hashed-words.ts';
import type { Instrument } from '#core/survey/instrument.ts';

/**
 * SHA-256 of what a form asks, in hexadecimal digits; the same as in the table of the known forms.
 * Undefined where the browser has no cryptography: on a page that was not opened by HTTPS.
 */
export async function instrumentHash(instrument: Instrument): Promise<string | undefined> {
  // Typed as always there; outside of secure contexts it is not.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const words = new TextEncoder().encode(canonicalJson(hashedWords(instrument)));
  const bytes = new Uint8Array(await subtle.digest('SHA-256', words));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
