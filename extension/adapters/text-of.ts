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
  const all = Array.isArray(nodes) ? (nodes as readonly Node[]) : [nodes as Node];
  const [only] = all;
  if (all.length === 1 && only!.nodeType === 1 && isLeaf(only as Element)) {
    return isUnread(only as Element) ? '' : tidy(wordsOfLeaf(only as Element));
  }
  const pieces: string[] = [];
  for (const node of all) collect(node, pieces);
  return tidy(pieces.join(''));
}

/** Whether a box holds no other boxes, as most do: it is read at once. */
export function isLeaf(element: Element): boolean {
  return element.firstElementChild === null && !element.shadowRoot && !isSlotted(element);
}

/** What is seen in them stands elsewhere. */
const isSlotted = ({ tagName }: Element): boolean =>
  tagName === 'SLOT' || tagName === 'IFRAME' || tagName === 'FRAME';

const wordsOfLeaf = (leaf: Element): string => foldSpaces(leaf.textContent ?? '', leaf);

/** Most texts need nothing of it. */
function tidy(text: string): string {
  if (!/[\t\n]| {2}/.test(text)) return text.trim();
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

function collect(node: Node, pieces: string[], depth = 0): void {
  if (node.nodeType === 3) pieces.push(foldSpaces(node.nodeValue ?? '', node.parentElement));
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (isUnread(element)) return;
  const edge = isBlock(element) ? '\n' : isCell(element) ? '\t' : '';
  if (edge) pieces.push(edge);
  if (depth > DEEPEST || isLeaf(element)) pieces.push(wordsOfLeaf(element));
  else for (const child of childrenOf(element)) collect(child, pieces, depth + 1);
  if (edge) pieces.push(edge);
}

function foldSpaces(text: string, box: Element | null): string {
  if (!/[^\S ]| {2}/.test(text)) return text;
  return text.includes('\n') && box && keepsLines(box)
    ? text.replace(/[^\S\n]+/g, ' ')
    : text.replace(/\s+/g, ' ');
}
