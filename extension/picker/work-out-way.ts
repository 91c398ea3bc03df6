import { parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import type { DetailPage, ListItems, PageDescription, ReadProcedure } from '../adapters/adapter.ts';
import { type FieldName, isOfMethods } from '../adapters/field-name.ts';
import { viewPage } from '../adapters/page-view.ts';
import { finish } from '../adapters/steps.ts';
import { readDetail } from '../adapters/read-detail.ts';
import { readList } from '../adapters/read-list.ts';
import { textOf } from '../adapters/text-of.ts';
import { headOf } from './head-of.ts';
import type { FoundWay } from './messages.ts';
import { applyWay, type PointedWay } from './pointed-way.ts';
import { findSaid, type Wanted } from './said-of.ts';
import { shortSelector } from './short-selector.ts';

/** What an official pointed at in a page. */
export interface PointedPlaces {
  label?: { element: Element; words: string };
  value: { element: Element; words: string; isPiece: boolean };
}

/**
 * The first way by which the real reader finds in the page what was pointed at: by its label, then
 * by its column, then by the title, then by a selector. Undefined where none does.
 */
export function workOutWay(
  document: Document,
  page: PageDescription,
  field: FieldName,
  pointed: PointedPlaces,
): FoundWay | undefined {
  const { words, isPiece } = pointed.value;
  const wanted: Wanted = { words, isPiece };
  const tries = page.kind === 'list' ? listTries : detailTries;
  for (const { way, trial } of tries(page, field, pointed)) {
    const procedures = readAlone(document, trial).map(({ text }) => text);
    const said = findSaid(procedures, field, wanted);
    if (said !== undefined) return { way, words: said };
  }
  return undefined;
}

/** What a description reads, whatever the page begins with and however little it says. */
function readAlone(document: Document, page: PageDescription): ReadProcedure[] {
  const view = viewPage(document, [page]);
  const { body } = document;
  return page.kind === 'list'
    ? finish(readList(body, page, view))
    : [finish(readDetail(body, page, view))];
}

/** A way, and the description with which it is tried. */
interface Try {
  way: PointedWay;
  trial: PageDescription;
}

/** Longer words are no label, for the reader neither. */
const LONGEST_LABEL = 90;

function* detailTries(
  page: PageDescription,
  field: FieldName,
  pointed: PointedPlaces,
): Iterable<Try> {
  for (const way of detailWays(field, pointed)) {
    const only = page.kind === 'detail' && !('alone' in way) ? withoutOthers(page, field) : page;
    yield { way, trial: applyWay(only, field, way) };
  }
}

/** A way is held to the page by itself: what the common labels give is no proof of it. */
function withoutOthers(page: DetailPage, field: FieldName): DetailPage {
  return { ...page, fields: { ...page.fields, [field]: [] } };
}

function* detailWays(field: FieldName, { label, value }: PointedPlaces): Iterable<PointedWay> {
  const isLabel = label !== undefined && label.words.length <= LONGEST_LABEL;
  if (isLabel) {
    yield { by: 'label', label: label.words };
    yield { by: 'column', label: label.words, ...channelBeside(field, label.element) };
  }
  if (field === 'name' || field === 'code') yield { by: 'title' };
  if (isLabel && isOfMethods(field)) yield { by: 'label', label: label.words, alone: true };
  const selector = value.isPiece ? undefined : shortSelector(value.element);
  if (selector === undefined) return;
  yield { by: 'selector', selector };
  if (isOfMethods(field)) yield { by: 'selector', selector, alone: true };
}

/** The first column of a table of ways to submit says the channel. */
function channelBeside(field: FieldName, label: Element): { channel?: string } {
  if (!isOfMethods(field)) return {};
  const head = headOf(label);
  const first = head?.cells.find((cell) => cell !== head.cell);
  return first && textOf(first) ? { channel: textOf(first) } : {};
}

function* listTries(
  page: PageDescription,
  field: FieldName,
  pointed: PointedPlaces,
): Iterable<Try> {
  const head = pointed.label && headOf(pointed.label.element);
  if (head) {
    const way: PointedWay = { by: 'column', label: textOf(head.cell) };
    const trial = applyWay(page, field, way);
    yield { way, trial };
    yield {
      way,
      trial: withNeighbours(
        trial,
        field,
        head.cells.filter((one) => one !== head.cell),
      ),
    };
  }
  for (const items of itemsAround(pointed.value.element)) {
    const way: PointedWay = { by: 'items', items };
    yield { way, trial: applyWay(page, field, way) };
  }
}

/**
 * Two labels make a head, and one of them is that of the name. Before the others were pointed at,
 * a column is tried with its neighbours in their place.
 */
function withNeighbours(
  trial: PageDescription,
  field: FieldName,
  neighbours: readonly Element[],
): PageDescription {
  const stand: readonly FieldName[] = field === 'name' ? ['code'] : ['name', 'code'];
  const free = stand.filter((one) => one !== field);
  return free.reduce((page, one, at) => {
    const words = neighbours[at] && textOf(neighbours[at]);
    return words ? applyWay(page, one, { by: 'column', label: words }) : page;
  }, trial);
}

/** Links like the one in or around what was pointed at, from the most certain signs. */
function itemsAround(value: Element): ListItems[] {
  const link = value.closest('a[href]') ?? value.querySelector('a[href]') ?? linkBeside(value);
  if (!link) return [];
  const address = patternOf(link.getAttribute('href') ?? '');
  const byClass = classesAround(link).map((selector) => ({ selector }));
  const byAddress = address ? [{ selector: 'a[href]', address }] : [];
  const signs = [...byAddress, ...byClass];
  return [true, false].flatMap((hasCode) => signs.map((one) => ({ ...one, hasCode, least: 2 })));
}

/** A code stands beside the link of its row. */
function linkBeside(value: Element): Element | null {
  if (parseProcedureCode(textOf(value).replace(/^[^:]{2,40}:\s*/, '')) === undefined) return null;
  let box = value.parentElement;
  while (box && !box.querySelector('a[href]')) box = box.parentElement;
  return box?.querySelector('a[href]') ?? null;
}

/** An address up to what tells one procedure from another. */
function patternOf(href: string): string | undefined {
  const [stem] = href.split(/\d|[^/=?&#]*$/, 1);
  if (!stem || stem.length < 4 || !/[a-z]{3}/i.test(stem)) return undefined;
  return stem.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('\\/', '/');
}

/** `a.name` or `.list a`, by the classes of the link and of the boxes around it. */
function classesAround(link: Element): string[] {
  const own = [...link.classList].map((name) => `a.${CSS.escape(name)}`);
  const around: string[] = [];
  for (let box = link.parentElement, up = 0; box && up < 4; box = box.parentElement, up += 1) {
    around.push(...[...box.classList].map((name) => `.${CSS.escape(name)} a[href]`));
  }
  return [...own, ...around].filter((selector) => !/\d{3}/.test(selector));
}
