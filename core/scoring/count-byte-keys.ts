import { encodeUtf8 } from '../text/utf8.ts';
import { COMMA } from './count-csv-record.ts';

/** No key: what stands there is unknown. */
export const UNKNOWN = -1;

/**
 * Finds which of many keys stands in a cell, from its bytes: making a string for the unit of every
 * response of a file takes longer than all the rest. An open hash table over FNV-1a (G. Fowler,
 * L. C. Noll, K.-P. Vo); every hit is compared byte by byte.
 */
export class ByteKeys {
  /** Where the cell ends that was looked up last. */
  end = 0;
  readonly #bytes: Uint8Array;
  readonly #starts: Int32Array;
  /** Number of the key + 1; 0 where there is none. */
  readonly #slots: Int32Array;
  #last = UNKNOWN;

  constructor(keys: readonly string[]) {
    const encoded = keys.map(encodeUtf8);
    this.#starts = new Int32Array(keys.length + 1);
    for (const [key, { length }] of encoded.entries()) {
      this.#starts[key + 1] = this.#starts[key]! + length;
    }
    this.#bytes = new Uint8Array(this.#starts.at(-1)!);
    this.#slots = new Int32Array(2 ** (Math.ceil(Math.log2(keys.length)) + 2));
    for (const [key, bytes] of encoded.entries()) {
      this.#bytes.set(bytes, this.#starts[key]);
      this.#slots[this.#freeSlot(hashOf(bytes))] = key + 1;
    }
  }

  /**
   * Looks up the cell without quotation marks that begins at `from`; `end` says where it ends: at a
   * comma, or any other byte not above it, such as the end of a line.
   */
  find(bytes: Uint8Array, from: number): number {
    if (this.#isAgain(bytes, from)) return this.#last;
    let hash = FNV_START;
    let at = from;
    for (let byte = bytes[at]!; byte > COMMA; byte = bytes[at]!) {
      hash = Math.imul(hash ^ byte, FNV_PRIME);
      at += 1;
    }
    this.end = at;
    return (this.#last = this.#lookUp(hash, bytes, from, at));
  }

  /** Of few keys the one of the row before is mostly there again: then `end` is set. */
  #isAgain(bytes: Uint8Array, from: number): boolean {
    const last = this.#last;
    if (last === UNKNOWN || this.#starts.length > FEW) return false;
    const [start, end] = [this.#starts[last]!, this.#starts[last + 1]!];
    const to = from + end - start;
    for (let at = from; at < to; at += 1) {
      if (bytes[at] !== this.#bytes[start + at - from]) return false;
    }
    this.end = to;
    return bytes[to]! <= COMMA;
  }

  /** Looks up the whole of these bytes. */
  findWhole(bytes: Uint8Array): number {
    return this.#lookUp(hashOf(bytes), bytes, 0, bytes.length);
  }

  #lookUp(hash: number, bytes: Uint8Array, from: number, to: number): number {
    const slots = this.#slots;
    for (let slot = spread(hash) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const key = slots[slot]! - 1;
      if (key < 0) return UNKNOWN;
      if (this.#isKey(key, bytes, from, to)) return key;
    }
  }

  #isKey(key: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[key]!;
    if (this.#starts[key + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (bytes[at] !== this.#bytes[start + at - from]) return false;
    }
    return true;
  }

  #freeSlot(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }
}

/** Looking whether a key is there again pays where it mostly is. */
const FEW = 64;
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

function hashOf(bytes: Uint8Array): number {
  let hash = FNV_START;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash;
}

/** The low bits of the hash alone tell keys that differ in their last digit poorly apart. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
