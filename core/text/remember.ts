/** Long texts kept by a reader: those of a few procedures, so that memory stays small. */
const LONG_TEXTS = 128;
/** Cells kept by a reader: portals write the same few hundred cells again and again. */
const CELLS = 1024;
/** Where cells end and long texts begin, in characters. */
const LONGEST_CELL = 200;

/**
 * A reader of text that remembers its last results. Rules ask the same of the same words many times;
 * the readers are pure, so the first answer serves. Results must not be changed by who gets them.
 */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const cells = new Memory<Result>(CELLS);
  const texts = new Memory<Result>(LONG_TEXTS);
  return (text) => {
    const memory = text.length > LONGEST_CELL ? texts : cells;
    const known = memory.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    memory.set(text, result);
    return result;
  };
}

/** Two generations of results: when the young one is full, the old one is forgotten. */
class Memory<Result> {
  readonly #capacity: number;
  #young = new Map<string, Result>();
  #old = new Map<string, Result>();

  constructor(capacity: number) {
    this.#capacity = capacity / 2;
  }

  get(text: string): Result | undefined {
    return this.#young.get(text) ?? this.#old.get(text);
  }

  set(text: string, result: Result): void {
    if (this.#young.size >= this.#capacity) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, result);
  }
}
