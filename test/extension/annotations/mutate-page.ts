import { foldText } from '#core/text/normalize-text.ts';

/** A page on its way: a copy of a page, and which text of the page each of its texts was. */
export interface Copy {
  document: Document;
  origins: Map<Node, Node>;
  random: () => number;
}

const CODE = /\d\.\d{6}/u;
const CHANNEL = /^trực (?:tiếp|tuyến)$/iu;
const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạ'.split('');
const SPACES = [' ', ' ', '\u00a0', '  ', '\n\t', ' \u00a0'];
const WORDS = ['và', 'theo', 'mới', 'của', 'năm', 'được'];
const TONES = [
  ['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['ọa', 'oạ'], ['ủy', 'uỷ'], ['úy', 'uý'], ['ùy', 'uỳ'],
] as const;

/** The same page in new nodes. */
export function drawAnew(page: Document, random: () => number): Copy {
  const document = page.cloneNode(true) as Document;
  const origins = new Map<Node, Node>();
  const pair = (copy: Node, from: Node): void => {
    origins.set(copy, from);
    [...copy.childNodes].forEach((child, at) => pair(child, from.childNodes[at]!));
  };
  pair(document, page);
  return { document, origins, random };
}

/** The texts of a node that have words. */
export function textsIn(node: Node): Text[] {
  if (node.nodeType === 3) return /\S/u.test(node.nodeValue ?? '') ? [node as Text] : [];
  if (['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'].includes(node.nodeName)) return [];
  return [...node.childNodes].flatMap(textsIn);
}

const pick = <One>(random: () => number, of: readonly One[]): One =>
  of[Math.floor(random() * of.length)]!;

/** Boxes around boxes, boxes inside cells, and words in bold. */
export function wrap({ document, origins, random }: Copy): void {
  for (const element of document.body.querySelectorAll('table, ul, dl, div, p')) {
    if (random() < 0.2 && element.parentElement?.matches('body, div, section, main')) {
      const box = document.createElement(pick(random, ['div', 'section', 'div']));
      element.replaceWith(box);
      box.append(element);
    }
  }
  for (const cell of document.body.querySelectorAll('td, dd, li, p, h1, h2, h3, h4, span')) {
    if (random() > 0.3) continue;
    const box = document.createElement(pick(random, ['span', 'b', 'font', 'em']));
    box.append(...cell.childNodes);
    cell.append(box);
  }
  for (const text of textsIn(document.body)) {
    const at = text.data.indexOf(' ', 4);
    if (random() > 0.2 || at < 0) continue;
    const origin = origins.get(text)!;
    const rest = text.splitText(at);
    origins.set(rest, origin);
    const bold = document.createElement('b');
    rest.replaceWith(bold);
    bold.append(rest);
  }
}

/** Rows of tables, items of lists, boxes of one kind and sections in another order. */
export function reorder({ document, random }: Copy): void {
  for (const parent of document.body.querySelectorAll('tbody, ul, ol, div, main, section, dl')) {
    shuffle(parent, unitsOf(parent), random);
  }
}

function unitsOf(parent: Element): Element[][] {
  const children = [...parent.children];
  if (parent.tagName === 'TBODY') {
    const isMerged = parent.querySelector('[rowspan], [colspan]') !== null;
    const rows = children.filter((row, at) => at > 0 && !row.querySelector('th'));
    return isMerged ? [] : rows.map((row) => [row]);
  }
  // Where channels and their times stand in one list, another order would be other facts.
  const isOfPairs = children.some((item) => CHANNEL.test(foldText(item.textContent ?? '')));
  if (parent.matches('ul, ol')) return isOfPairs ? [] : children.map((item) => [item]);
  const head = children.find(({ tagName }) => /^(?:H[2-5]|DT)$/u.test(tagName))?.tagName;
  if (head) return sections(children, head);
  const [first] = children;
  const isOfOneKind = children.every(
    ({ tagName, className, children: inner }) =>
      tagName === first!.tagName && className === first!.className && inner.length > 1,
  );
  return children.length > 2 && isOfOneKind ? children.map((child) => [child]) : [];
}

function sections(children: readonly Element[], head: string): Element[][] {
  const units: Element[][] = [];
  for (const child of children) {
    if (child.tagName === head) units.push([child]);
    else units.at(-1)?.push(child);
  }
  return units;
}

function shuffle(parent: Element, units: Element[][], random: () => number): void {
  if (units.length < 2) return;
  const next = units.flat().at(-1)?.nextSibling ?? null;
  const order = units.map((unit) => ({ unit, at: random() })).toSorted((a, b) => a.at - b.at);
  for (const { unit } of order) for (const element of unit) parent.insertBefore(element, next);
}

/** All texts in another form. */
export function rewrite({ document }: Copy, change: (text: string) => string): void {
  for (const text of textsIn(document.body)) text.data = change(text.data);
}

export const decompose = (text: string): string => text.normalize('NFD');
export const compose = (text: string): string => text.normalize('NFC');

/** hòa → hoà at the end of syllables. */
export function placeTonesOld(text: string): string {
  return TONES.reduce(
    (words, [now, old]) =>
      words.replace(new RegExp(`(?<![qQ])${now}(?!\\p{L})`, 'gu'), old),
    text.normalize('NFC'),
  );
}

/** hoà → hòa at the end of syllables. */
export function placeTonesNew(text: string): string {
  return TONES.reduce(
    (words, [now, old]) =>
      words.replace(new RegExp(`(?<![qQ])${old}(?!\\p{L})`, 'gu'), now),
    text.normalize('NFC'),
  );
}

/** Other white space, and lines broken by `br`. */
export function space({ document, origins, random }: Copy): void {
  for (const text of textsIn(document.body)) {
    text.data = text.data.replace(/ /gu, () => pick(random, SPACES));
    const at = text.data.indexOf(' ', 3);
    if (random() > 0.2 || at < 0) continue;
    const rest = text.splitText(at);
    origins.set(rest, origins.get(text)!);
    rest.before(document.createElement('br'));
  }
}

/** Edits texts together by up to a fifth of their letters; codes stay, they name the procedure. */
export function edit(texts: readonly Text[], random: () => number): void {
  const length = texts.reduce((sum, { data }) => sum + data.replace(/\s/gu, '').length, 0);
  let rest = Math.floor(length * 0.2 * random());
  if (length >= 5) rest = Math.max(rest, 1);
  for (let tries = 0; rest > 0 && tries < 200; tries += 1) {
    const text = pick(random, texts);
    if (!CODE.test(text.data)) rest -= editOnce(text, rest, random);
  }
}

/** One change of a word; the number of letters that it took. */
function editOnce(text: Text, most: number, random: () => number): number {
  const words = text.data.split(' ');
  const at = Math.floor(random() * words.length);
  const word = words[at]!.trim();
  if (word === '') return 0;
  const turn = random();
  if (turn < 0.25 && word.length <= most && words.length > 2) words.splice(at, 1);
  else if (turn < 0.5 && most >= 4) words.splice(at, 0, pick(random, WORDS));
  else {
    const spot = Math.floor(random() * word.length);
    words[at] = word.slice(0, spot) + pick(random, LETTERS) + word.slice(spot + 1);
    text.data = words.join(' ');
    return 1;
  }
  text.data = words.join(' ');
  return turn < 0.25 ? word.length : 4;
}
