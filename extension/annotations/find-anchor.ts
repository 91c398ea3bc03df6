import type { Place } from '../adapters/adapter.ts';
import { type Anchor, type Context, EDGE, type Quote } from './anchor.ts';
import { closest, likeness } from './closest.ts';
import type { PageText } from './page-text.ts';
import { pack, type Span, type Words } from './words.ts';

/** Words that were edited by up to a fifth are still those; spaces no longer count by then. */
const ALIKE = 0.75;
/** A place has to be more like the anchor than any other is, and than any other was, by this. */
const MARGIN = 0.1;
/** Shorter words, and shorter words with their surroundings, are like anything. */
const SHORTEST = 8;
const SHORTEST_QUOTE = 24;

/** What is read, and where: the row of a procedure or the whole page. */
interface Search {
  anchor: Quote;
  exact: string;
  words: Words;
  region: Span;
}

/**
 * Finds an anchor's place on a page that changed; undefined where it is gone, and where two places
 * are as likely: no place is better than a wrong one.
 */
export function findAnchor({ code, quotes }: Anchor, page: PageText): Place | undefined {
  if (code !== undefined && !page.names(code)) return undefined;
  const spans = quotes.map((quote) => findQuote(quote, page, code));
  const isWhole = spans.every((span) => span !== undefined);
  return isWhole ? spans.flatMap((span) => page.nodesOf(span)) : undefined;
}

function findQuote(anchor: Quote, page: PageText, code?: string): Span | undefined {
  const region = anchor.inRow && code !== undefined ? page.regionOf(code) : page.whole;
  if (!region) return undefined;
  const search: Search = { anchor, exact: pack(anchor.exact), words: page.words, region };
  const same = findSame(search);
  // As many as there were: none was edited, and what is like them is another place.
  if (same || search.words.find(search.exact, region).length >= anchor.times) return same;
  return findBetween(search) ?? findEdited(search) ?? findAlike(search);
}

/** 2 where a context stands that nobody else had, 1 where the nearest words do. */
interface Evidence {
  before: number;
  after: number;
}

function evidenceOf({ anchor, words, region }: Search, span: Span): Evidence {
  const [start, end] = [words.startOf(span), words.endOf(span)];
  const { prefix, suffix } = anchor;
  return {
    before: rank(prefix, (context) => endsAt(context, start, words, region)),
    after: rank(suffix, (context) => beginsAt(context, end, words, region)),
  };
}

function rank({ near, sure }: Context, stands: (context: string) => boolean): number {
  if (sure !== undefined && stands(sure)) return 2;
  return stands(near) ? 1 : 0;
}

/** Whether a context ends here, beginning where a piece begins. */
function endsAt(context: string, at: number, words: Words, region: Span): boolean {
  const isEdge = context.startsWith(EDGE);
  const text = isEdge ? context.slice(EDGE.length) : context;
  const from = at - text.length;
  const first = words.startOf(region);
  if (from < first || !words.packed.startsWith(text, from)) return false;
  return isEdge ? from === first : words.isEdge(from);
}

/** Whether a context begins here, ending where a piece ends. */
function beginsAt(context: string, at: number, words: Words, region: Span): boolean {
  const isEdge = context.endsWith(EDGE);
  const text = isEdge ? context.slice(0, -EDGE.length) : context;
  const to = at + text.length;
  const last = words.endOf(region);
  if (to > last || !words.packed.startsWith(text, at)) return false;
  return isEdge ? to === last : words.isEdge(to);
}

/** The same words, where what stands around them tells them from the others. */
function findSame(search: Search): Span | undefined {
  const { anchor, exact, words, region } = search;
  const found = words.find(exact, region).map((span) => ({ span, ...evidenceOf(search, span) }));
  const proven = found.filter(({ before, after }) => before + after > 2);
  if (proven.length > 0) return onlyOne(proven, search);
  // Some of them went: what is left may be the others, with new neighbours.
  if (found.length < anchor.times) return undefined;
  const sure = found.filter(({ before, after }) => Math.max(before, after) > 1);
  if (sure.length > 0) return onlyOne(sure, search);
  const near = found.filter(({ before, after }) => before + after > 1);
  if (found.length === 1 && near.length === 1) return near[0]!.span;
  return isSameLength(search) ? near.find((one) => isInPosition(one, search))?.span : undefined;
}

/** The one that was found; of empty cells between the same words that which was meant. */
function onlyOne(found: readonly { span: Span }[], { anchor, words }: Search): Span | undefined {
  const starts = new Set(found.map(({ span }) => words.startOf(span)));
  return starts.size === 1 && found.length === anchor.turns ? found[anchor.turn]?.span : undefined;
}

const isSameLength = ({ anchor, words, region }: Search): boolean =>
  words.packedOf(region).length === anchor.length;

/** Where nothing tells places apart and the page says as much as before, they keep their order. */
function isInPosition({ span }: { span: Span }, { anchor, exact, words, region }: Search): boolean {
  return exact !== '' && words.startOf(span) - words.startOf(region) === anchor.position;
}

/** Words much like those, between the words that stood around them. */
function findBetween(search: Search): Span | undefined {
  const { prefix, suffix } = search.anchor;
  const spans = [
    ...spansBetween(prefix.sure, suffix.near, search),
    ...spansBetween(prefix.near, suffix.sure, search),
  ];
  const [only] = spans;
  return spans.every((span) => isSameSpan(span, only!)) ? only : undefined;
}

const isSameSpan = (one: Span, other: Span): boolean =>
  one.first === other.first && one.last === other.last;

function spansBetween(before = '', after = '', search: Search): Span[] {
  if (before === '' || after === '') return [];
  const { exact, words } = search;
  const ends = startsOf(after, search);
  return endsOf(before, search).flatMap((start) =>
    ends.flatMap((end) => {
      const span = isRoom(end - start, exact) ? words.between(start, end) : undefined;
      return (span && shrink(span, search)) ?? [];
    }),
  );
}

const isRoom = (length: number, exact: string): boolean =>
  length > 0 && length * ALIKE <= exact.length && exact.length * ALIKE <= length;

/** A span without what came in at its ends; undefined where it is not like the words. */
function shrink(span: Span, { exact, words }: Search): Span | undefined {
  let best = { span, alike: likeness(words.packedOf(span), exact, ALIKE) };
  for (const [first, last] of [[0, -1], [1, 0]] as const) {
    let next = best.span;
    while (next.first < next.last) {
      next = { first: next.first + first, last: next.last + last };
      const alike = likeness(words.packedOf(next), exact, ALIKE);
      // As like with less: a number beside it may stand for a letter that was taken away.
      if (alike >= best.alike) best = { span: next, alike };
    }
  }
  return best.alike > 0 ? words.trim(best.span) : undefined;
}

/** Where the words before a place end. */
function endsOf(context: string, { words, region }: Search): number[] {
  if (context === EDGE) return [words.startOf(region)];
  const spans = words.find(context.replace(EDGE, ''), region);
  return spans.map((span) => words.endOf(span)).filter((at) => endsAt(context, at, words, region));
}

/** Where the words after a place begin. */
function startsOf(context: string, { words, region }: Search): number[] {
  if (context === EDGE) return [words.endOf(region)];
  const spans = words.find(context.replace(EDGE, ''), region);
  return spans
    .map((span) => words.startOf(span))
    .filter((at) => beginsAt(context, at, words, region));
}

/** Words much like those, beside what stood beside them, where nothing else was like them. */
function findEdited(search: Search): Span | undefined {
  const { anchor, exact, words, region } = search;
  if (anchor.twin >= ALIKE - MARGIN || exact.length < SHORTEST) return undefined;
  const span = spanLike(search, words.startOf(region), words.packedOf(region));
  if (!span || words.packedOf(span) === exact) return undefined;
  const { before, after } = evidenceOf(search, span);
  return Math.max(before, after) > 1 ? span : undefined;
}

/** A part of the page that is much like the place with all its surroundings, and the only one. */
function findAlike(search: Search): Span | undefined {
  const { anchor, exact, words, region } = search;
  const quote = anchor.prefix.wide + exact + anchor.suffix.wide;
  if (exact === '' || quote.length < SHORTEST_QUOTE) return undefined;
  const text = words.packedOf(region);
  const found = closest(text, quote, Math.max(ALIKE, anchor.rival + MARGIN));
  if (!found) return undefined;
  const { start, end, likeness: alike } = found;
  const others = [text.slice(0, start), text.slice(end)];
  if (others.some((other) => closest(other, quote, alike - MARGIN))) return undefined;
  const span = spanLike(search, words.startOf(region) + start, text.slice(start, end));
  return span && isBetweenAlike(words, span, anchor) ? span : undefined;
}

/** The pieces that are most like the words, in a text that begins somewhere. */
function spanLike(search: Search, from: number, text: string): Span | undefined {
  const { exact, words } = search;
  const found = closest(text, exact, ALIKE);
  if (!found) return undefined;
  const start = nearestEdge(words, from + found.start);
  const span = words.between(start, nearestEdge(words, from + found.end));
  return span && shrink(span, search);
}

/** Whether the words right beside a span are like those that stood beside the place. */
function isBetweenAlike(words: Words, span: Span, { prefix, suffix }: Quote): boolean {
  const [before, after] = [prefix.near.replace(EDGE, ''), suffix.near.replace(EDGE, '')];
  const [start, end] = [words.startOf(span), words.endOf(span)];
  const left = words.packed.slice(Math.max(0, start - before.length), start);
  const right = words.packed.slice(end, end + after.length);
  return likeness(left, before, ALIKE) > 0 && likeness(right, after, ALIKE) > 0;
}

/** The nearest place where a piece begins or ends. */
function nearestEdge(words: Words, at: number): number {
  const piece = words.pieceAt(at);
  const span = { first: piece, last: piece };
  const [start, end] = [words.startOf(span), words.endOf(span)];
  return at - start <= end - at ? start : end;
}
