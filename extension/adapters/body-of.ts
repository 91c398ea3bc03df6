import type { Place } from './adapter.ts';
import { isContent, isGroup, OPENER, type PageLabel, type PageLabels } from './collect-labels.ts';
import { hasWords, isBlock, isCell, textOf } from './text-of.ts';

/** What stands with a label. */
export interface LabelBody {
  /** What stands beside or under it; empty where nothing does. */
  body: Place;
  /** Lines that follow up to the next label; they belong to long texts only. */
  more: Place;
  /** The words of the line, where label and value share one text. */
  line?: string;
  /** The lines below it in the same text. */
  rest?: string;
}

const HEADING = /^H[1-6]$/;
/** Where the contents of a page end. */
const ASIDE =
  /\b(?:footer|breadcrumbs?|paginat\w*|related|lien-?quan|comments?|share|social|rating|aside)\b/i;

/** Finds what stands with a label; undefined where it is none after all. */
export function bodyOf(found: PageLabel, page: PageLabels): LabelBody | undefined {
  const { node, line, rest } = found;
  if (line !== undefined) return { ...inlineBody(node, line, page), ...(rest && { rest }) };
  const heading = node as Element;
  const body =
    isCell(heading) || heading.tagName === 'DT'
      ? cellsBehind(heading, page)
      : (panelOf(heading, page) ?? following(heading, page));
  return body && { body, more: [] };
}

/** The cells behind a label in its row, up to the next label; rows below where it stands alone. */
function cellsBehind(heading: Element, { nodes }: PageLabels): Place | undefined {
  if (heading.tagName === 'DT') return definitions(heading);
  const row = heading.parentElement;
  const cells = [...(row?.children ?? [])];
  const behind = cells.slice(cells.indexOf(heading) + 1);
  const end = behind.findIndex((cell) => nodes.has(cell));
  const own = end < 0 ? behind : behind.slice(0, end);
  if (own.length > 0) return own;
  return row && cells.length === 1 ? rowsBelow(row, nodes) : undefined;
}

function rowsBelow(row: Element, labels: ReadonlySet<Node>): Place {
  const rows: Element[] = [];
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.children[0] && labels.has(next.children[0])) break;
    rows.push(next);
  }
  return rows;
}

type Counts = PageLabels['counts'];

function definitions(term: Element): Place {
  const values: Element[] = [];
  for (let next = term.nextElementSibling; next?.tagName === 'DD'; next = next.nextElementSibling) {
    values.push(next);
  }
  return values;
}

/** Pages give an id twice, not a hundred times. */
const MOST_SAME_IDS = 8;

/** What a title opens; ids occur twice on real pages, so the next one in the page counts. */
function panelOf(heading: Element, { ids }: PageLabels): Place | undefined {
  const opener = heading.matches(OPENER) ? heading : heading.querySelector(OPENER);
  const id = opener && openedBy(opener);
  const panels = id ? (ids.get(id) ?? []).slice(0, MOST_SAME_IDS) : [];
  const panel = panels.find((one) => isBehind(one, heading)) ?? panels[0];
  if (!panel || panel.contains(heading) || heading.contains(panel)) return undefined;
  return textOf(panel) === textOf(heading) ? undefined : [panel];
}

const isBehind = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & 4) !== 0;

function openedBy(opener: Element): string | undefined {
  const controls = opener.getAttribute('aria-controls');
  if (controls) return controls;
  const targets = ['href', 'data-target', 'data-bs-target'].map((name) =>
    opener.getAttribute(name),
  );
  return targets.find((target) => target?.startsWith('#'))?.slice(1);
}

/**
 * What follows a label up to the next of its kind. A label alone in a box is followed by what
 * follows the box.
 */
function following(heading: Element, { root, counts }: PageLabels): Place | undefined {
  let empty: Place | undefined;
  for (let box = heading; box !== root;) {
    const { nodes, isBounded } = siblingsBehind(box, heading, counts);
    if (nodes.some((node) => hasWords(node))) return nodes;
    if (nodes.length > 0) empty ??= nodes;
    const parent: Element | null = box.parentElement;
    if (isBounded || !parent || (counts.get(parent) ?? 0) > 1) break;
    if (isGroup(parent) || isCell(parent)) break;
    box = parent;
  }
  return empty ?? (isHeading(heading) || endsInColon(heading) ? [] : undefined);
}

/** A colon says that it is a label, even where nothing stands behind it. */
const endsInColon = (heading: Element): boolean => /[:：]\s*$/.test(heading.textContent ?? '');

interface Siblings {
  nodes: Node[];
  isBounded: boolean;
}

function siblingsBehind(box: Element, heading: Element, counts: Counts): Siblings {
  const nodes: Node[] = [];
  for (let node = box.nextSibling; node; node = node.nextSibling) {
    if (bounds(node, box, heading, counts)) return { nodes, isBounded: true };
    const isLine = node.nodeName === 'BR' && nodes.length > 0;
    if (isLine || hasContent(node)) nodes.push(node);
  }
  return { nodes, isBounded: false };
}

const hasContent = (node: Node): boolean =>
  node.nodeType === 1 ? isContent(node as Element) : (node.nodeValue ?? '').trim() !== '';

/** Whether another label of the same kind stands in a node, or the contents end there. */
function bounds(node: Node, box: Element, heading: Element, counts: Counts): boolean {
  if (node.nodeType === 3) return counts.has(node) && !isHeading(heading);
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (isAside(element)) return true;
  if (isHeading(heading)) return holdsHeading(element, Number(heading.tagName[1]));
  return isTwin(element, box) || (counts.has(element) && holdsSame(element, heading, counts));
}

const isHeading = (element: Element): boolean => HEADING.test(element.tagName);

function isAside(element: Element): boolean {
  if (element.tagName === 'FOOTER' || element.tagName === 'ASIDE') return true;
  return ASIDE.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

function holdsHeading(element: Element, rank: number): boolean {
  const tags = Array.from({ length: rank }, (_, index) => `h${index + 1}`).join(', ');
  return element.matches(tags) || element.querySelector(tags) !== null;
}

/** Boxes of one grid have the same tag, class and number of boxes inside. */
function isTwin(element: Element, box: Element): boolean {
  return (
    element.tagName === box.tagName &&
    box.className !== '' &&
    element.className === box.className &&
    element.children.length === box.children.length
  );
}

/** Whether a node holds a label that looks like the heading: the same tag and class. */
function holdsSame(element: Element, heading: Element, counts: Counts): boolean {
  const same = (one: Element): boolean =>
    one.tagName === heading.tagName && one.className === heading.className && counts.has(one);
  return same(element) || [...element.querySelectorAll(heading.tagName)].some(same);
}

/** The rest of the line, and the lines up to the next label. */
function inlineBody(node: Node, line: string, { counts }: PageLabels): LabelBody {
  const body: Node[] = [node];
  const more: Node[] = [];
  let isSameLine = true;
  for (const next of nodesBehind(node)) {
    if (counts.has(next)) break;
    if (next.nodeType === 1 && isBlock(next as Element)) isSameLine = false;
    (isSameLine ? body : more).push(next);
  }
  return { body, more, line: `${line} ${textOf(body.slice(1))}`.trim() };
}

/** What follows a text in its box, then what follows the box, if that is one line of several. */
function* nodesBehind(node: Node): Iterable<Node> {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 1 || next.nodeValue?.trim()) yield next;
  }
  let box = node.parentElement;
  while (box && !isBlock(box) && !isCell(box)) box = box.parentElement;
  if (!box || isGroup(box) || isCell(box)) return;
  for (let next = box.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 1 && !continues(next as Element, box)) return;
    if (next.nodeType === 1 || next.nodeValue?.trim()) yield next;
  }
}

/** A text goes on in boxes of the same kind, in lists and in tables. */
function continues(next: Element, box: Element): boolean {
  if (isAside(next) || isHeading(next)) return false;
  return next.tagName === box.tagName || /^(?:P|UL|OL|LI|TABLE|BR|DIV)$/.test(next.tagName);
}
