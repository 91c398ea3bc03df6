/**
 * Whether line breaks in the texts of a box are seen: portals print texts with line breaks into
 * boxes styled `pre-wrap` or `pre-line`.
 */
export function keepsLines(box: Element): boolean {
  const table = box.closest('table');
  return table ? keepsLinesInTable(box, table) : isStyledToKeep(box);
}

/** A document without a window (a saved page) has no styles. */
const isStyledToKeep = (box: Element): boolean =>
  box.ownerDocument.defaultView?.getComputedStyle?.(box).whiteSpace?.startsWith('pre') ?? false;

/** Answers by table and by kind of box, for as long as one reading takes. */
let answers: Map<Element, Map<string, boolean>> | undefined;

/**
 * Asking for a style costs more than reading a row, and a list has thousands of cells: boxes that
 * have the same tags, classes and styles up to the table are asked for once.
 */
function keepsLinesInTable(box: Element, table: Element): boolean {
  if (!answers) {
    answers = new Map();
    queueMicrotask(() => (answers = undefined));
  }
  let ofTable = answers.get(table);
  if (!ofTable) answers.set(table, (ofTable = new Map()));
  const kind = kindOf(box, table);
  let answer = ofTable.get(kind);
  if (answer === undefined) ofTable.set(kind, (answer = isStyledToKeep(box)));
  return answer;
}

function kindOf(box: Element, table: Element): string {
  let kind = '';
  for (let one: Element | null = box; one && one !== table; one = one.parentElement) {
    kind += one.tagName;
    if (one.hasAttributes()) kind += ` ${one.className} ${one.getAttribute('style') ?? ''}`;
    kind += '/';
  }
  return kind;
}
