import { childrenOf } from './children-of.ts';
import { keepsLines } from './keeps-lines.ts';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BR DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION ' +
    'TABLE TR UL'
  ).split(' '),
);
const CELLS = new Set(['TD', 'TH']);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/**
 * The words of nodes as a reader sees them: blocks on lines of their own, table cells apart,
 * white space folded where the page folds it. `textContent` would glue cells and paragraphs.
 */
export function textOf(nodes: Node | readonly Node[]): string {
  if (!Array.isArray(nodes)) return wordsOf(nodes as Node);
  if (nodes.length === 1) return wordsOf(nodes[0] as Node);
  let words = '';
  for (const node of nodes as readonly Node[]) words += wordsIn(node);
  return tidy(words);
}

function wordsOf(node: Node): string {
  if (node.nodeType !== 1 || !isLeaf(node as Element)) return tidy(wordsIn(node));
  return isUnread(node as Element) ? '' : tidy(wordsOfLeaf(node as Element));
}

/** Whether a box holds no other boxes, as most do: it is read at once. */
export function isLeaf(element: Element): boolean {
  if (element.firstElementChild !== null) return false;
  return isCell(element) || (!element.shadowRoot && !isSlotted(element));
}

/** What is seen in them stands elsewhere. */
const isSlotted = ({ tagName }: Element): boolean =>
  tagName === 'SLOT' || tagName === 'IFRAME' || tagName === 'FRAME';

const wordsOfLeaf = (leaf: Element): string => foldSpaces(leaf.textContent ?? '', leaf);

/** Most texts need nothing of it. */
function tidy(text: string): string {
  if (!/[\t\n]| {2}|^\s|\s$/.test(text)) return text;
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/ *\t+ */g, '\t')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Scripts, and what a page hides from everyone; collapsed panels are read. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(element.tagName)) return true;
  if (!element.hasAttributes()) return false;
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}

/** Boxes inside each other beyond this depth are read as one: calls cannot go on without end. */
const DEEPEST = 500;

/** Whether a node has any words. */
export function hasWords(node: Node, depth = 0): boolean {
  if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? '');
  if (node.nodeType !== 1 || isUnread(node as Element)) return false;
  if (depth > DEEPEST) return /\S/.test(node.textContent ?? '');
  for (const child of childrenOf(node)) if (hasWords(child, depth + 1)) return true;
  return false;
}

/** Whether an element is a cell of a table. */
export function isCell(element: Element): boolean {
  return CELLS.has(element.tagName);
}

/** Whether an element begins a line of its own. */
export function isBlock(element: Element): boolean {
  // Frameworks draw their own elements (`mat-card`, `app-root`) as boxes.
  return BLOCKS.has(element.tagName) || element.tagName.includes('-');
}

function wordsIn(node: Node, depth = 0): string {
  if (node.nodeType === 3) return foldSpaces(node.nodeValue ?? '', node);
  if (node.nodeType !== 1 || isUnread(node as Element)) return '';
  const element = node as Element;
  const edge = isBlock(element) ? '\n' : isCell(element) ? '\t' : '';
  const isWhole = depth > DEEPEST || isLeaf(element);
  const words = isWhole ? wordsOfLeaf(element) : wordsInside(element, depth + 1);
  return `${edge}${words}${edge}`;
}

function wordsInside(box: Element, depth: number): string {
  let words = '';
  for (const child of childrenOf(box)) words += wordsIn(child, depth);
  return words;
}

/** The text of a box, or of a text in a box, with its white space as the page folds it. */
function foldSpaces(text: string, node: Node): string {
  if (!/[^\S ]| {2}/.test(text)) return text;
  const box = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return text.includes('\n') && box && keepsLines(box)
    ? text.replace(/[^\S\n]+/g, ' ')
    : text.replace(/\s+/g, ' ');
}
