/** Pieces of a page, the first and the last of them. */
export interface Span {
  first: number;
  last: number;
}

/** Words without their spaces, for comparison: pages glue, break and part words as they like. */
export const pack = (words: string): string => words.replaceAll(' ', '');

/** The words of pieces in one row. */
export class Words {
  /** Without spaces. */
  readonly packed: string;
  readonly #pieces: readonly string[];
  readonly #starts: number[] = [];

  constructor(pieces: readonly string[]) {
    this.#pieces = pieces;
    let length = 0;
    const packed = pieces.map(pack);
    for (const words of packed) {
      this.#starts.push(length);
      length += words.length;
    }
    this.#starts.push(length);
    this.packed = packed.join('');
  }

  isEmpty(piece: number): boolean {
    return this.#starts[piece] === this.#starts[piece + 1];
  }

  /** As a reader would quote them. */
  quote({ first, last }: Span): string {
    const said = this.#pieces.slice(first, last + 1).filter((words) => words !== '');
    return said.join(' ');
  }

  packedOf(span: Span): string {
    return this.packed.slice(this.startOf(span), this.endOf(span));
  }

  startOf({ first }: Span): number {
    return this.#starts[first]!;
  }

  endOf({ last }: Span): number {
    return this.#starts[last + 1]!;
  }

  /** Without empty pieces at its ends, unless there is nothing else. */
  trim({ first, last }: Span): Span {
    let [from, to] = [first, last];
    while (from < to && this.isEmpty(from)) from += 1;
    while (to > from && this.isEmpty(to)) to -= 1;
    return { first: from, last: to };
  }

  /** The pieces from one place in the row to another, if both are edges of pieces with words. */
  between(start: number, end: number): Span | undefined {
    const first = this.pieceAt(start);
    const last = this.pieceAt(end - 1);
    if (end <= start || this.#starts[first] !== start || this.#starts[last + 1] !== end)
      return undefined;
    return { first, last };
  }

  /** Whether a piece with words begins here; the end of the row counts. */
  isEdge(at: number): boolean {
    return at >= this.packed.length || this.#starts[this.pieceAt(at)] === at;
  }

  /** The piece that holds a character. */
  pieceAt(at: number): number {
    let [low, high] = [0, this.#pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where words stand as whole pieces, in a part of the row; pieces without words for none. */
  find(words: string, within: Span): Span[] {
    return words === '' ? this.#findEmpty(within) : [...this.#findWords(words, within)];
  }

  #findEmpty({ first, last }: Span): Span[] {
    const spans: Span[] = [];
    for (let at = first; at <= last; at += 1) {
      if (this.isEmpty(at)) spans.push({ first: at, last: at });
    }
    return spans;
  }

  *#findWords(words: string, within: Span): Iterable<Span> {
    const end = this.endOf(within);
    let at = this.packed.indexOf(words, this.startOf(within));
    for (; at >= 0 && at + words.length <= end; at = this.packed.indexOf(words, at + 1)) {
      const span = this.between(at, at + words.length);
      if (span) yield span;
    }
  }
}
