import { gzipSync } from 'node:zlib';

/** One way to spoil bytes. */
export interface ByteFault {
  how:
    | 'change'
    | 'insert'
    | 'cut'
    | 'cut off'
    | 'repeat'
    | 'append'
    | 'mark'
    | 'utf-16'
    | 'gzip'
    | 'latin1'
    | 'pad';
  place: number;
  odd: number;
}

const ODD_BYTES = [
  0x00, 0xff, 0xc0, 0x80, 0xed, 0xf5, 0x22, 0x5c, 0x7b, 0x7d, 0x2c, 0x3a, 0x20, 0x0a, 0x31, 0x2d,
];

/** The bytes with this fault in them. */
export function spoilBytes(bytes: Buffer, { how, place, odd }: ByteFault): Buffer {
  const at = bytes.length === 0 ? 0 : place % bytes.length;
  const byte = Buffer.of(ODD_BYTES[odd % ODD_BYTES.length]!);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const length = 1 + (odd % 40);
  if (how === 'change') return Buffer.concat([before, byte, after.subarray(1)]);
  if (how === 'insert') return Buffer.concat([before, byte, after]);
  if (how === 'cut') return Buffer.concat([before, after.subarray(length)]);
  if (how === 'cut off') return before;
  if (how === 'repeat') return Buffer.concat([before, after.subarray(0, length), after]);
  if (how === 'append') return Buffer.concat([bytes, byte]);
  if (how === 'mark') return Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]);
  if (how === 'utf-16') return Buffer.from(bytes.toString('utf8'), 'utf16le');
  if (how === 'gzip') return gzipSync(bytes);
  if (how === 'latin1') return Buffer.from(bytes.toString('utf8'), 'latin1');
  return Buffer.concat([bytes, Buffer.alloc(odd % 70_000, ' ')]);
}
