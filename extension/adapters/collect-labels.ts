import { isUnreadFrame } from './children-of.ts';
import { keepsLines } from './keeps-lines.ts';
import { labelOf } from './label-of.ts';
import { ShownNodes } from './shown-nodes.ts';
import { finish, type Steps } from './steps.ts';
import { isBlock, isCell, isUnread, textOf } from './text-of.ts';

/** A label on a page, before its value is known. */
export interface PageLabel {
  /** The label as compared (`labelOf`). */
  label: string;
  /** The element, or the text, in which the label stands. */
  node: Node;
  /** What stands behind the colon where both share one text: "Mã thủ tục: 1.001193". */
  line?: string;
  /** The lines below it in the same text, up to the next label. */
  rest?: string;
}

/** The labels of a page in its order. */
export interface PageLabels {
  root: Element;
  labels: readonly PageLabel[];
  /** Rows of labels: heads of tables. Their cells are no labels of single values. */
  heads: readonly Element[];
  /** The nodes of the labels. */
  nodes: ReadonlySet<Node>;
  /** How many labels each box holds; boxes without any are not there. */
  counts: ReadonlyMap<Node, number>;
  /** Elements by id; pages give an id twice. */
  ids: ReadonlyMap<string, readonly Element[]>;
  /** Titles, and how many labels stand above each. */
  titles: readonly { element: Element; above: number }[];
  /** Frames into which the browser forbids to look. */
  unreadFrames: readonly Element[];
}

/** Is asked for words as `labelOf` folds them. */
export type IsLabel = (label: string) => boolean;

const LONGEST_LABEL = 90;
/** What visitors choose from or go through; it says nothing of a procedure. */
const CONTROLS = new Set(['NAV', 'FOOTER', 'SELECT', 'DATALIST', 'TEXTAREA']);
/** They hold several things, even when only one of them has words. */
const GROUPS = new Set(
  'TR TBODY THEAD TABLE DL UL OL FORM BODY MAIN SECTION ARTICLE HTML SLOT FIELDSET IFRAME'.split(
    ' ',
  ),
);
/** Their children are no cells of a row of boxes. */
const NO_ROWS = new Set('UL OL DL NAV FORM BODY MAIN TABLE TBODY THEAD SELECT'.split(' '));
const NO_CELLS = /^(?:H[1-6]|P|LI|DT|DD|LABEL|B|STRONG)$/;
/** Ornaments beside a label. */
const ICONS = new Set(['I', 'SVG', 'svg', 'IMG', 'BR', 'BUTTON', 'INPUT', 'HR']);
const ORNAMENT = /icon|arrow|caret|chevron|\bfa\b|divider/i;
/** What opens a panel. */
export const OPENER = '[aria-controls], [href^="#"], [data-target], [data-bs-target]';
/** What a visitor fills in or chooses from, also where it is drawn with boxes. */
const CHOICE =
  'select, input:not([type="hidden"]), textarea, [role="combobox"], [role="listbox"], ' +
  '[class*="select2"]';
/** "Mã thủ tục: 1.001193 | Lĩnh vực: Hộ tịch" has two labels on one line. */
const SEPARATED = /^\s*[|•·]\s*\S/;
/** "Mã thủ tục: 1.001193" on a line of its own. */
const INLINE = /^\s*([^:：\n]{2,90}?)\s*[:：][ \t\u00A0]*([^]*)$/;

/** Walks a page once, from leaves to boxes: a label is the widest box that holds nothing else. */
export function collectLabels(root: Element, isLabel: IsLabel, isContainer: IsLabel): PageLabels {
  return finish(collectLabelsInSteps(root, isLabel, isContainer));
}

/** The same, node by node. */
export function* collectLabelsInSteps(
  root: Element,
  isLabel: IsLabel,
  isContainer: IsLabel,
): Steps<PageLabels> {
  const collector = new LabelCollector(isLabel, isContainer);
  yield* collector.visit(root);
  const { labels, heads, counts, ids, titles, unreadFrames } = collector;
  return {
    root,
    labels,
    heads,
    counts,
    ids,
    titles,
    unreadFrames,
    nodes: new Set(labels.map(({ node }) => node)),
  };
}

/** Content beside a label, as opposed to ornaments and controls. */
export function isContent(element: Element): boolean {
  return !isOrnament(element) && !CONTROLS.has(element.tagName);
}

/** Whether a box may hold several things. */
export function isGroup(element: Element): boolean {
  return GROUPS.has(element.tagName);
}

/** A box whose contents are being visited; pages nest deeper than functions may call each other. */
interface OpenBox {
  element: Element;
  isEdge: boolean;
  /** How many labels were found before it. */
  before: number;
  /** Its words as far as they are short; undefined for longer ones. */
  text: string | undefined;
  nodes: ShownNodes;
}

/** So many nodes are visited in one step. */
const PACE = 200;

class LabelCollector {
  readonly labels: PageLabel[] = [];
  readonly heads: Element[] = [];
  readonly counts = new Map<Node, number>();
  readonly ids = new Map<string, Element[]>();
  readonly titles: { element: Element; above: number }[] = [];
  readonly unreadFrames: Element[] = [];
  readonly #isLabel: IsLabel;
  readonly #isContainer: IsLabel;
  readonly #known = new Map<string, string | undefined>();
  /** Tables whose head was found: what stands in their cells is data. */
  readonly #data = new Set<Element | null>();
  /** Tables whose first row of several cells was seen. */
  readonly #begun = new Set<Element | null>();
  #startsLine = true;

  constructor(isLabel: IsLabel, isContainer: IsLabel) {
    this.#isLabel = isLabel;
    this.#isContainer = isContainer;
  }

  /** Goes through a box and all that is in it. */
  *visit(root: Element): Steps<void> {
    const open: OpenBox[] = [];
    this.#enter(root, open);
    let visited = 0;
    for (let box = open.at(-1); box; box = open.at(-1)) {
      const node = this.#isData(box) ? undefined : box.nodes.next();
      if (!node) this.#leave(box, open);
      else if (node.nodeType === 3) say(box, this.#visitText(node));
      else if (node.nodeType === 1) this.#enter(node as Element, open);
      visited += 1;
      if (visited % PACE === 0) yield;
    }
  }

  #enter(element: Element, open: OpenBox[]): void {
    if (CONTROLS.has(element.tagName) || isUnread(element)) return;
    const outer = open.at(-1);
    if (element.tagName === 'TR' && this.#data.has(element.closest('table'))) {
      if (outer) say(outer, undefined);
      return;
    }
    this.#note(element);
    const isEdge = isBlock(element) || isCell(element);
    if (isEdge) this.#startsLine = true;
    const nodes = new ShownNodes(element);
    open.push({ element, isEdge, before: this.labels.length, text: '', nodes });
  }

  /** Below the head of a table are thousands of rows: they are passed over at once. */
  #isData(box: OpenBox): boolean {
    const { element } = box;
    if (element.tagName !== 'TBODY' || !this.#data.has(element.parentElement)) return false;
    box.text = undefined;
    return true;
  }

  #leave({ element, isEdge, text, before }: OpenBox, open: OpenBox[]): void {
    open.pop();
    if (isEdge) this.#startsLine = true;
    this.#take(element, text, before);
    const outer = open.at(-1);
    if (outer) say(outer, text);
  }

  #note(element: Element): void {
    if (isUnreadFrame(element)) this.unreadFrames.push(element);
    if (isTitle(element)) this.titles.push({ element, above: this.labels.length });
    if (element.id === '') return;
    const same = this.ids.get(element.id);
    if (same) same.push(element);
    else this.ids.set(element.id, [element]);
  }

  #visitText(node: Node): string | undefined {
    const text = node.nodeValue ?? '';
    if (!/\S/.test(text)) return '';
    const begins = this.#startsLine || SEPARATED.test(text);
    if (begins && /[:：\n]/.test(text)) this.#takeLines(node, linesOf(node, text));
    this.#startsLine = false;
    return text.length <= LONGEST_LABEL ? text.trim() : undefined;
  }

  /** "Label: value" in one text; a text in a block that keeps line breaks may hold several. */
  #takeLines(node: Node, lines: readonly string[]): void {
    const before = this.labels.length;
    for (const one of lines) {
      const last = this.labels.length > before ? this.labels.at(-1) : undefined;
      const label = this.#toLineLabel(one, node, lines.length > 1);
      if (label) this.labels.push(label);
      else if (last && last.line === undefined) last.line = one.trim();
      else if (last) last.rest = `${last.rest ?? ''}\n${one.trim()}`;
    }
    for (const label of this.labels.slice(before)) label.line ??= '';
    this.#count(node, before);
  }

  /** "Label: value", or a label on a line of its own among others. */
  #toLineLabel(text: string, node: Node, isOneOfSeveral: boolean): PageLabel | undefined {
    const [, name, line] = INLINE.exec(text) ?? [];
    const inline = name === undefined ? undefined : this.#toLabel(name);
    if (inline) return { label: inline, node, line: line!.trim() };
    const isShort = isOneOfSeveral && text.length <= LONGEST_LABEL;
    const label = isShort ? this.#toLabel(text.trim()) : undefined;
    return label === undefined ? undefined : { label, node };
  }

  #take(element: Element, text: string | undefined, before: number): void {
    const label = text ? this.#toLabel(text) : undefined;
    if (label && mayBeLabel(element)) {
      // Whatever inside it was found for the same words is this label.
      this.labels.length = before;
      this.labels.push({ label, node: element });
    } else if (this.labels.length >= before + 2 && this.#isHead(element, before)) {
      this.labels.length = before;
      this.heads.push(element);
    }
    if (element.tagName === 'TR' && element.children.length > 1) {
      this.#begun.add(element.closest('table'));
    }
    this.#count(element, before);
  }

  #count(node: Node, before: number): void {
    const held = this.labels.length - before;
    if (held > 0) this.counts.set(node, held);
  }

  #toLabel(text: string): string | undefined {
    if (!this.#known.has(text)) {
      const label = labelOf(text);
      this.#known.set(text, this.#isLabel(label) ? label : undefined);
    }
    return this.#known.get(text);
  }

  /** Whether a box is the head of a table: cells side by side are labels. */
  #isHead(row: Element, before: number): boolean {
    if (NO_ROWS.has(row.tagName)) return false;
    const cells = [...row.children];
    const own = new Set(this.labels.slice(before).flatMap((one) => this.#cellOf(one, row) ?? []));
    const isLabelled = cells.map((cell) => own.has(cell));
    const known = isLabelled.filter(Boolean).length;
    if (known < 2 || alternates(isLabelled)) return false;
    return row.tagName === 'TR' ? this.#isTableHead(row, cells) : isBoxHead(cells, own);
  }

  #cellOf({ label, node, line }: PageLabel, row: Element): Element | undefined {
    if (line !== undefined || node.parentNode !== row || this.#isContainer(label)) return undefined;
    const cell = node as Element;
    const isGroupCell = cell.tagName === 'TD' && cell.matches('[rowspan]:not([rowspan="1"])');
    return isGroupCell ? undefined : cell;
  }

  #isTableHead(row: Element, cells: readonly Element[]): boolean {
    const table = row.closest('table');
    const isOfHeads = cells.every((cell) => cell.tagName === 'TH');
    if (!isOfHeads && this.#begun.has(table)) return false;
    this.#data.add(table);
    return true;
  }
}

function say(box: OpenBox, words: string | undefined): void {
  const isShort = words !== undefined && box.text !== undefined;
  box.text = isShort ? join(box.text!, words) : undefined;
}

const TITLE = /^H[1-4]$/;
const TITLE_CLASS = /title|tieu-?de/;

function isTitle(element: Element): boolean {
  return TITLE.test(element.tagName) || TITLE_CLASS.test(element.getAttribute('class') ?? '');
}

/** Label, value, label, value. */
function alternates(isLabelled: readonly boolean[]): boolean {
  return isLabelled.length % 2 === 0 && isLabelled.every((is, index) => is === (index % 2 === 0));
}

/** Boxes in a row; titles below each other, tabs and openers are none. */
function isBoxHead(cells: readonly Element[], own: ReadonlySet<Element>): boolean {
  const isSmall = cells.length <= 20 && own.size * 2 >= cells.length;
  return isSmall && cells.every((cell) => !NO_CELLS.test(cell.tagName) && !cell.matches(OPENER));
}

function join(text: string, words: string): string | undefined {
  const joined = text === '' ? words : words === '' ? text : `${text} ${words}`;
  return joined.length > LONGEST_LABEL ? undefined : joined;
}

function linesOf(node: Node, text: string): string[] {
  if (!text.trim().includes('\n')) return [text];
  return node.parentElement && keepsLines(node.parentElement) ? text.split('\n') : [text.replace(/\s+/g, ' ')];
}

/** A box whose other boxes are empty holds a label and its empty value. */
function mayBeLabel(element: Element): boolean {
  if (GROUPS.has(element.tagName) || labelsControl(element)) return false;
  return ![...element.children].some((child) => !isOrnament(child) && textOf(child) === '');
}

/** "Lĩnh vực" before a list to choose from is a question of the page, not a fact. */
function labelsControl(element: Element): boolean {
  const beside = element.nextElementSibling;
  if (!beside) return false;
  return beside.matches(CHOICE) || (textOf(beside) === '' && beside.querySelector(CHOICE) !== null);
}

function isOrnament(element: Element): boolean {
  return ICONS.has(element.tagName) || ORNAMENT.test(element.getAttribute('class') ?? '');
}
