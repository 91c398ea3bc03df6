/** So many nodes inside a place are looked at: those of a value are few. */
const MOST = 200;

/** The nodes into which a page has written since it had these roots: itself, shadow roots, frames. */
export class WrittenNodes {
  readonly #nodes = new WeakSet<Node>();
  readonly #roots: WeakSet<Node>;

  constructor(roots: readonly Node[]) {
    this.#roots = new WeakSet(roots);
  }

  add(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      // What is shown now was written before, and could not be seen.
      if (type !== 'childList') this.#nodes.add(target);
      for (const node of addedNodes) this.#nodes.add(node.nodeType === 3 ? target : node);
    }
  }

  /** Whether any of these nodes was written, by itself, around it or inside it. */
  hold(place: readonly Node[]): boolean {
    return place.some((node) => this.#holdsAround(node) || this.#holdsInside(node));
  }

  #holdsAround(node: Node): boolean {
    for (let at: Node | null = node; at; at = outerOf(at)) {
      const isNewRoot = (at.nodeType === 9 || at.nodeType === 11) && !this.#roots.has(at);
      if (isNewRoot || this.#nodes.has(at)) return true;
    }
    return false;
  }

  #holdsInside(node: Node): boolean {
    const walker = node.ownerDocument?.createTreeWalker(node);
    for (let count = 0; count < MOST && walker?.nextNode(); count += 1) {
      if (this.#nodes.has(walker.currentNode)) return true;
    }
    return false;
  }
}

/** The box around a node, also that of a shadow root. */
const outerOf = (node: Node): Node | null =>
  node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
