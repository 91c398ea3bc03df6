import { isGarbled } from '#core/text/is-garbled.ts';

/** How the letters of a file are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** The text of a file in NFC with how it was written; undefined where it is no readable text. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Letters of the control kind besides white space, which no table has. */
const CONTROLS = /(?!\s)\p{Cc}|\ufffd/u;

/**
 * Reads text in UTF-8, UTF-16 or Windows-1258, which older Vietnamese spreadsheets write. Of two
 * that are possible it takes the one that cannot be by chance: bytes that are valid UTF-8 are.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes).normalize('NFC');
    const broken = text.trim() !== '' && isGarbled(text.slice(0, LOOKED_AT));
    return CONTROLS.test(text) || broken ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

/** As much of a file as tells whether its letters are whole. */
const LOOKED_AT = 20_000;

function encodingOf(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  // Every second byte of plain letters is zero in UTF-16.
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  if (zeros[1]! > head.length / 4) return 'utf-16le';
  if (zeros[0]! > head.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1258';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
