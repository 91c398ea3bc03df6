import type { FieldPath } from '#core/procedure/procedure.ts';
import type { Place } from '../adapters/adapter.ts';
import { canSearch, closest } from './closest.ts';
import { codesIn, type PageText } from './page-text.ts';
import type { Span, Words } from './words.ts';

/** Stands in a context for the beginning or the end of what is read. */
export const EDGE = '\n';
/** Characters of context that are kept at least, as annotation tools do (32) and somewhat more. */
const WIDE = 64;
/** A context that is still not the only one of its kind at this length never will be. */
const LONGEST = 400;
/** Another place that is less like this one is no rival, so much less as not to be looked for. */
const LEAST_ALIKE = 0.5;

/** The words on one side of a place, without spaces, in the form in which words are compared. */
export interface Context {
  /** The nearest words: a label, or the cell beside. */
  near: string;
  /** As many as nobody else has; absent where others have as many as we look at. */
  sure?: string;
  /** Some of the page around, to recognise a place where all words changed a little. */
  wide: string;
}

/** Words of a place that follow each other, and what tells them from others. */
export interface Quote {
  /** Whether they stand in the row or box of the code; else anywhere on the page. */
  inRow: boolean;
  /** As one would quote them, in the form in which words are compared; '' for an empty cell. */
  exact: string;
  prefix: Context;
  suffix: Context;
  /** How often the row or the page says exactly this. */
  times: number;
  /** Which of the empty cells between the same words it is, and of how many; 0 of 1 for words. */
  turn: number;
  turns: number;
  /** How like these words the likeliest others are, 0 to 1. */
  twin: number;
  /** The same, with what stands around them. */
  rival: number;
  /** Where they begin, and how much the row or the page says, in characters without spaces. */
  position: number;
  length: number;
}

/**
 * How the place of a field is found again on a page that changed, as plain JSON. Each quote has
 * what the W3C text quote selector has: exact words, prefix and suffix.
 */
export interface Anchor {
  field: FieldPath;
  /** Mã thủ tục, where the page names it: without it nothing is found, nor in another's row. */
  code?: string;
  /** In the order of the place; several where a page says a field in several places. */
  quotes: Quote[];
}

/** Describes where a field stands; undefined where the page text does not hold the place. */
export function describePlace(
  page: PageText,
  place: Place,
  { field, code: written = '' }: { field: FieldPath; code?: string | undefined },
): Anchor | undefined {
  const spans = page.spansOf(place);
  if (spans.length === 0) return undefined;
  const code = codesIn(written).find((one) => page.names(one));
  const quotes = spans.map((span) => quote(page, span, code));
  return { field, ...(code !== undefined && { code }), quotes };
}

function quote(page: PageText, span: Span, code?: string): Quote {
  const { words } = page;
  const { region, inRow } = regionAround(page, span, code);
  const prefix = contextBefore(words, span, region);
  const suffix = contextAfter(words, span, region);
  const packed = words.packedOf(span);
  return {
    inRow,
    exact: words.quote(span),
    prefix,
    suffix,
    times: words.find(packed, region).length,
    ...turnOf(words, span, region),
    twin: rivalOf(words, { span, region }, packed),
    rival: rivalOf(words, { span, region }, prefix.wide + packed + suffix.wide),
    position: words.startOf(span) - words.startOf(region),
    length: words.packedOf(region).length,
  };
}

function turnOf(words: Words, span: Span, region: Span): { turn: number; turns: number } {
  const start = words.startOf(span);
  if (words.endOf(span) > start) return { turn: 0, turns: 1 };
  const beside = words.find('', region).filter((one) => words.startOf(one) === start);
  return { turn: beside.findIndex(({ first }) => first === span.first), turns: beside.length };
}

function regionAround(page: PageText, span: Span, code?: string): { region: Span; inRow: boolean } {
  const row = code === undefined ? undefined : page.regionOf(code);
  const inRow = row !== undefined && row.first <= span.first && span.last <= row.last;
  return { region: inRow ? row : page.whole, inRow };
}

function contextBefore(words: Words, span: Span, region: Span): Context {
  const start = words.startOf(span);
  const from = words.startOf(region);
  const steps: string[] = [];
  for (let piece = span.first - 1; piece >= region.first; piece -= 1) {
    const at = words.startOf({ first: piece, last: piece });
    if (start - at > LONGEST) break;
    if (!words.isEmpty(piece)) steps.push(words.packed.slice(at, start));
  }
  if (start - from <= LONGEST) steps.push(EDGE + words.packed.slice(from, start));
  return toContext(steps, words.packed.slice(Math.max(from, start - WIDE), start), words, region);
}

function contextAfter(words: Words, span: Span, region: Span): Context {
  const end = words.endOf(span);
  const to = words.endOf(region);
  const steps: string[] = [];
  for (let piece = span.last + 1; piece <= region.last; piece += 1) {
    const at = words.endOf({ first: piece, last: piece });
    if (at - end > LONGEST) break;
    if (!words.isEmpty(piece)) steps.push(words.packed.slice(end, at));
  }
  if (to - end <= LONGEST) steps.push(words.packed.slice(end, to) + EDGE);
  return toContext(steps, words.packed.slice(end, Math.min(to, end + WIDE)), words, region);
}

/** Contexts of growing length: the first that says something, the first that is the only one. */
function toContext(steps: readonly string[], wide: string, words: Words, region: Span): Context {
  const near = steps.find((step) => /[\p{L}\d]{2}|\n/u.test(step)) ?? wide;
  const isSure = (step: string): boolean =>
    step.includes(EDGE) || words.find(step, region).length === 1;
  const sure = steps.find((step) => step.length >= near.length && isSure(step));
  return { near, ...(sure !== undefined && { sure }), wide };
}

/** How like these words the likeliest others on the page are. */
function rivalOf(words: Words, at: { span: Span; region: Span }, said: string): number {
  const { span, region } = at;
  const before = words.packed.slice(words.startOf(region), words.startOf(span));
  const after = words.packed.slice(words.endOf(span), words.endOf(region));
  const rivals = [before, after].map((text) =>
    // What was not looked for may be there.
    canSearch(text, said) ? (closest(text, said, LEAST_ALIKE)?.likeness ?? 0) : 1,
  );
  return Math.max(...rivals);
}
