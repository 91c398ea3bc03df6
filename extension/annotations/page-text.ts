import { normalizeOnce } from '#core/text/normalize-text.ts';
import { ShownNodes } from '../adapters/shown-nodes.ts';
import { finish, type Steps } from '../adapters/steps.ts';
import { isBlock, isCell, isUnread } from '../adapters/text-of.ts';
import { type Span, Words } from './words.ts';

/** So many nodes are visited in one step. */
const PACE = 500;
/** `1.001193`, `1.000358.01`, `2.000815.000.00.00.H55`, in lower case as words are kept here. */
const CODE = /(?<![\d.])[1-9]\.\d{6}(?:\.[\da-z]{2,3})*(?![\da-z])/gu;
/** Stands for the codes of several procedures. */
const SEVERAL = '';

/** A box whose contents are being visited, by its index. */
interface OpenBox {
  box: number;
  nodes: ShownNodes;
}

/** The procedure codes that a text names, in lower case. */
export function codesIn(text: string): string[] {
  return /\d\.\d{6}/u.test(text) ? (normalizeOnce(text).match(CODE) ?? []) : [];
}

/**
 * The words of a page at one moment as a row of pieces: its texts, and its boxes without words.
 * It stays when the page changes. Words are made comparable when they are first asked for.
 */
export class PageText {
  readonly #nodes: Node[] = [];
  readonly #raw: string[] = [];
  /** Index of the box around each piece. */
  readonly #boxes: number[] = [];
  readonly #elements: Element[] = [];
  readonly #parents: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #words: Words | undefined;
  #spans: Map<Node, Span> | undefined;
  #regions: Map<string, Span | undefined> | undefined;

  /** The words of a page, or of none yet. */
  constructor(root?: Element) {
    if (root) finish(this.#walk(root));
  }

  /** The words of a page, gathered in steps. */
  static *inSteps(root: Element): Steps<PageText> {
    const text = new PageText();
    yield* text.#walk(root);
    return text;
  }

  *#walk(root: Element): Steps<void> {
    const open: OpenBox[] = [];
    this.#enter(root, open);
    let visited = 0;
    for (let at = open.at(-1); at; at = open.at(-1)) {
      const node = at.nodes.next();
      if (!node) this.#leave(open);
      else if (node.nodeType === 1) this.#enter(node as Element, open);
      else if (node.nodeType === 3) this.#addText(node, at.box);
      visited += 1;
      if (visited % PACE === 0) yield;
    }
  }

  #enter(element: Element, open: OpenBox[]): void {
    if (isUnread(element)) return;
    const box = this.#elements.push(element) - 1;
    this.#parents.push(open.at(-1)?.box ?? -1);
    this.#starts.push(this.#nodes.length);
    this.#ends.push(0);
    open.push({ box, nodes: new ShownNodes(element) });
  }

  #leave(open: OpenBox[]): void {
    const { box } = open.pop()!;
    const element = this.#elements[box]!;
    const isEmpty = this.#starts[box] === this.#nodes.length;
    if (isEmpty && element.tagName !== 'BR' && (isBlock(element) || isCell(element)))
      this.#add(element, '', box);
    this.#ends[box] = this.#nodes.length;
  }

  #addText(node: Node, box: number): void {
    const raw = node.nodeValue ?? '';
    if (/\S/.test(raw)) this.#add(node, raw, box);
  }

  #add(node: Node, raw: string, box: number): void {
    this.#nodes.push(node);
    this.#raw.push(raw);
    this.#boxes.push(box);
  }

  /** All of the page. */
  get whole(): Span {
    return { first: 0, last: this.#nodes.length - 1 };
  }

  /** The words in one row without spaces, and where each piece begins in it. */
  get words(): Words {
    return (this.#words ??= new Words(this.#raw.map((raw) => normalizeOnce(raw))));
  }

  /** Whether two pages say the same; spaces and forms of letters do not count. */
  saysTheSame(other: PageText): boolean {
    const isSame = this.#raw.length === other.#raw.length;
    if (isSame && this.#raw.every((raw, at) => raw === other.#raw[at])) return true;
    return this.words.packed === other.words.packed;
  }

  /** The pieces of a place: one span, or several where the words of others stand between. */
  spansOf(place: readonly Node[]): Span[] {
    this.#spans ??= this.#makeSpans();
    const spans: Span[] = [];
    for (const { first, last } of place.flatMap((node) => this.#spans?.get(node) ?? [])) {
      const before = spans.at(-1);
      if (before && this.#areNext(before, first)) before.last = last;
      else if (first <= last) spans.push({ first, last });
    }
    const trimmed = spans.map((span) => this.words.trim(span));
    const said = trimmed.filter(({ first }) => !this.words.isEmpty(first));
    return said.length > 0 ? said : trimmed;
  }

  /** Whether nothing is said between a span and a piece. */
  #areNext({ last }: Span, piece: number): boolean {
    if (piece <= last) return false;
    for (let at = last + 1; at < piece; at += 1) if (!this.words.isEmpty(at)) return false;
    return true;
  }

  #makeSpans(): Map<Node, Span> {
    const spans = new Map<Node, Span>();
    this.#nodes.forEach((node, index) => spans.set(node, { first: index, last: index }));
    this.#elements.forEach((element, box) => spans.set(element, this.#inside(box)));
    return spans;
  }

  #inside(box: number): Span {
    return { first: this.#starts[box]!, last: this.#ends[box]! - 1 };
  }

  /** The nodes of a span. */
  nodesOf({ first, last }: Span): Node[] {
    const nodes = this.#nodes.slice(first, last + 1);
    return first === last ? nodes : nodes.filter((_, at) => !this.words.isEmpty(first + at));
  }

  /** Whether a procedure is named. */
  names(code: string): boolean {
    this.#regions ??= this.#makeRegions();
    return this.#regions.has(code);
  }

  /** What stands in the largest box that names this procedure and no other; a row of a list. */
  regionOf(code: string): Span | undefined {
    this.#regions ??= this.#makeRegions();
    return this.#regions.get(code);
  }

  #makeRegions(): Map<string, Span | undefined> {
    const named = this.#raw.map((raw) => [...new Set(codesIn(raw))]);
    const owners: (string | undefined)[] = [];
    named.forEach((codes, piece) => {
      for (const code of codes) this.#own(this.#boxes[piece]!, code, owners);
    });
    const tops = new Map<string, Set<number>>();
    named.forEach((codes, piece) => {
      for (const code of codes) {
        const top = this.#topOf(this.#boxes[piece]!, code, owners);
        tops.set(code, (tops.get(code) ?? new Set()).add(top));
      }
    });
    return new Map([...tops].map(([code, boxes]) => [code, this.#only(boxes)]));
  }

  #own(box: number, code: string, owners: (string | undefined)[]): void {
    for (let at = box; at >= 0; at = this.#parents[at]!) {
      if (owners[at] === code || owners[at] === SEVERAL) return;
      owners[at] = owners[at] === undefined ? code : SEVERAL;
    }
  }

  #topOf(box: number, code: string, owners: readonly (string | undefined)[]): number {
    let top = -1;
    for (let at = box; at >= 0 && owners[at] === code; at = this.#parents[at]!) top = at;
    return top;
  }

  /** A procedure that is named in two rows has no row of its own. */
  #only(boxes: ReadonlySet<number>): Span | undefined {
    const [box = -1] = boxes;
    return boxes.size === 1 && box >= 0 ? this.#inside(box) : undefined;
  }
}
