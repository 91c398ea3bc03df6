import { parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import type { ListItems } from './adapter.ts';
import type { Value } from './put-down.ts';
import type { Steps } from './steps.ts';
import { textOf } from './text-of.ts';

/** A link to the page of a procedure, with the code beside it. */
export interface Item {
  link: Element;
  code?: Value;
  /** The largest box around the link that is of no other procedure. */
  box: Element;
}

/** So many texts or links are looked at in one step. */
const PACE = 200;

/** Links to pages of procedures; each counts once, by its code or by its address. */
export function* findItems(
  root: Element,
  { selector, address, hasCode }: ListItems,
): Steps<Item[]> {
  const codes = yield* codesByBox(root);
  if (hasCode && codes.size === 0) return [];
  const pattern = address === undefined ? undefined : new RegExp(address, 'i');
  const links = [...root.querySelectorAll(selector)].filter(
    (link) => pattern?.test(addressOf(link)) ?? true,
  );
  const owners = yield* ownersOf(links, root);
  const items = new Map<unknown, Item>();
  for (const [index, link] of links.entries()) {
    if (index % PACE === 0) yield;
    // One link may be around the code, and another around the name.
    if (isCode(textOf(link))) continue;
    const place = codeBeside(link, owners, codes);
    if (hasCode && !place) continue;
    const key = place ?? (addressOf(link) || link);
    const code = place && { words: codeIn(textOf(place)), place: [place] };
    if (items.has(key)) continue;
    items.set(key, { link, box: ownBoxOf(link, owners), ...(code && { code }) });
  }
  return [...items.values()];
}

/** The nearest code around a link, as long as no other procedure is in that box. */
function codeBeside(
  link: Element,
  owners: ReadonlyMap<Element, string>,
  codes: ReadonlyMap<Element, Element>,
): Element | undefined {
  for (let box: Element | null = link; box; box = box.parentElement) {
    if (owners.get(box) !== addressOf(link)) return undefined;
    const code = codes.get(box);
    if (code) return code;
  }
  return undefined;
}

function ownBoxOf(link: Element, owners: ReadonlyMap<Element, string>): Element {
  let own = link;
  for (let box: Element | null = link; box; box = box.parentElement) {
    if (owners.get(box) !== addressOf(link)) return own;
    own = box;
  }
  return own;
}

/** Stands for the addresses of several procedures. */
const SEVERAL = '\n';

/** The address to which the links inside each box lead. */
function* ownersOf(links: readonly Element[], root: Element): Steps<Map<Element, string>> {
  const owners = new Map<Element, string>();
  for (const [index, link] of links.entries()) {
    if (index % PACE === 0) yield;
    const address = addressOf(link);
    for (
      let box: Element | null = link;
      box && box !== root.parentElement;
      box = box.parentElement
    ) {
      const owner = owners.get(box);
      if (owner === address || owner === SEVERAL) break;
      owners.set(box, owner === undefined ? address : SEVERAL);
    }
  }
  return owners;
}

/** The first code inside each box. */
function* codesByBox(root: Element): Steps<Map<Element, Element>> {
  const codes = new Map<Element, Element>();
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let visited = 1; walker.nextNode(); visited += 1) {
    if (visited % PACE === 0) yield;
    const code = walker.currentNode.parentElement;
    // The text is asked first: counting the children of a long box takes long.
    if (!isCode(walker.currentNode.nodeValue ?? '') || !code || code.childElementCount > 0)
      continue;
    for (let box: Element | null = code; box && !codes.has(box); box = box.parentElement) {
      codes.set(box, code);
    }
  }
  return codes;
}

const addressOf = (link: Element): string => link.getAttribute('href') ?? '';

/** "Mã thủ tục: 1.001193" is the code behind its label; "Mã: 1.001193 | Hộ tịch" has more on its line. */
function codeIn(text: string): string {
  const pieces = piecesOf(text).map((piece) => piece.replace(/^[^:]{2,40}:\s*/, '').trim());
  return pieces.find((piece) => parseProcedureCode(piece) !== undefined) ?? '';
}

/** What a line says one after the other: "Mã: 1.001193 | Lĩnh vực: Hộ tịch". */
export const piecesOf = (line: string): string[] => line.split(/\s[|•·]\s/u);

/** Longer words are no line of short ones. */
const LONGEST_LINE = 200;

const isCode = (text: string): boolean =>
  text.length < LONGEST_LINE && /\d/.test(text) && codeIn(text) !== '';
