const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BR DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION ' +
    'TABLE TR UL'
  ).split(' '),
);
const CELLS = new Set(['TD', 'TH']);
const UNREAD = 'script, style, template, noscript, [hidden], [aria-hidden="true"]';

/**
 * The words of nodes as a reader sees them: blocks on lines of their own, table cells apart,
 * white space folded where the page folds it. `textContent` would glue cells and paragraphs.
 */
export function textOf(nodes: Node | readonly Node[]): string {
  const pieces: string[] = [];
  for (const node of Array.isArray(nodes) ? nodes : [nodes]) collect(node, pieces);
  return pieces
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/ *\t+ */g, '\t')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function collect(node: Node, pieces: string[]): void {
  if (node.nodeType === 3) pieces.push(foldSpaces(node));
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.matches(UNREAD)) return;
  const edge = BLOCKS.has(element.tagName) ? '\n' : CELLS.has(element.tagName) ? '\t' : '';
  pieces.push(edge);
  for (const child of element.childNodes) collect(child, pieces);
  pieces.push(edge);
}

function foldSpaces(node: Node): string {
  const text = (node.nodeValue ?? '').replaceAll('\u00A0', ' ');
  return text.includes('\n') && keepsLines(node)
    ? text.replace(/[^\S\n]+/g, ' ')
    : text.replace(/\s+/g, ' ');
}

/** Portals print texts with line breaks into a block styled `pre-wrap` or `pre-line`. */
function keepsLines(node: Node): boolean {
  const view = node.ownerDocument?.defaultView;
  if (!node.parentElement || typeof view?.getComputedStyle !== 'function') return false;
  return view.getComputedStyle(node.parentElement).whiteSpace?.startsWith('pre') ?? false;
}
