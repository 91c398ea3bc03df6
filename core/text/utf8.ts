/** The bytes of a text in UTF-8; core has no TextEncoder, which is a browser's. */
export function encodeUtf8(text: string): Uint8Array {
  const escaped = ASCII.test(text) ? text : encodeURIComponent(text);
  const bytes = new Uint8Array(escaped.length);
  let length = 0;
  for (let at = 0; at < escaped.length; at += 1) {
    const isEscape = escaped !== text && escaped[at] === '%';
    const digits = escaped.slice(at + 1, at + 3);
    bytes[length] = isEscape ? Number.parseInt(digits, 16) : escaped.charCodeAt(at);
    if (isEscape) at += 2;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const ASCII = /^[\0-\x7f]*$/u;

/** The text that bytes in UTF-8 are; where they are not, each byte outside ASCII is `\ufffd`. */
export function decodeUtf8(bytes: Uint8Array): string {
  const pieces = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(pieces.join(''));
  } catch {
    const letters = Array.from(bytes, (byte) =>
      byte < 128 ? String.fromCharCode(byte) : '\u{fffd}',
    );
    return letters.join('');
  }
}
