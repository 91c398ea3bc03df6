import { childrenOf, isPlain } from './children-of.ts';

/**
 * What a reader sees inside an element, one node after the other. By its pointers: that is far
 * quicker than `childNodes`, and it ends where the page takes the nodes away meanwhile.
 */
export class ShownNodes {
  #next: Node | null = null;
  readonly #others: Iterator<Node> | undefined;

  constructor(element: Element) {
    if (isPlain(element)) this.#next = element.firstChild;
    else this.#others = childrenOf(element)[Symbol.iterator]();
  }

  /** The next node; undefined behind the last. */
  next(): Node | undefined {
    if (this.#others) return this.#others.next().value as Node | undefined;
    const node = this.#next;
    this.#next = node?.nextSibling ?? null;
    return node ?? undefined;
  }
}
