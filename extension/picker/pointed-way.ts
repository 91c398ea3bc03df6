import type { DetailPage, ListItems, ListPage, PageDescription, Way } from '../adapters/adapter.ts';
import { type FieldName, isOfMethods } from '../adapters/field-name.ts';
import { labelOf } from '../adapters/label-of.ts';
import { LABELS } from '../adapters/labels.data.ts';

/** How a value that was pointed at is found again; first what holds when a portal changes. */
export type PointedWay =
  /** By its label; `alone` where the table of ways to submit says something else. */
  | { by: 'label'; label: string; alone?: true }
  /** By the head of its column; `channel` is the head of the column of the ways to submit. */
  | { by: 'column'; label: string; channel?: string }
  /** In the title above the fields. */
  | { by: 'title' }
  /** By a CSS selector. */
  | { by: 'selector'; selector: string; alone?: true }
  /** As the links of a list without heads. */
  | { by: 'items'; items: ListItems };

/** The description of a page in which a field is found by a way before all others. */
export function applyWay<Page extends PageDescription>(
  page: Page,
  field: FieldName,
  way: PointedWay,
): Page {
  const applied =
    page.kind === 'list' ? applyToList(page, field, way) : applyToDetail(page, field, way);
  return applied as Page;
}

function applyToList(page: ListPage, field: FieldName, way: PointedWay): ListPage {
  if (way.by === 'items') {
    const { columns: _columns, ...rest } = page;
    return { ...rest, items: way.items };
  }
  if (way.by !== 'column') return page;
  return { ...page, columns: putFirst(page.columns ?? LABELS, field, way.label) };
}

function applyToDetail(page: DetailPage, field: FieldName, way: PointedWay): DetailPage {
  if (way.by === 'items') return page;
  if (way.by === 'column' && isOfMethods(field)) return applyToMethods(page, field, way);
  const isAlone = 'alone' in way && way.alone === true;
  return {
    ...page,
    fields: putFirst(page.fields, field, toWay(way)),
    ...(isAlone && { methods: NO_METHODS }),
  };
}

/** Time limit and fee stand in the rows of the ways to submit. */
function applyToMethods(
  page: DetailPage,
  field: 'processingTime' | 'fee',
  { label, channel }: Extract<PointedWay, { by: 'column' }>,
): DetailPage {
  const named = channel === undefined ? page.methods : putFirst(page.methods, 'channel', channel);
  return { ...page, methods: putFirst(named, field, label) };
}

const NO_METHODS: DetailPage['methods'] = {
  channel: [],
  processingTime: [],
  fee: [],
  description: [],
};

function toWay(way: Exclude<PointedWay, { by: 'items' }>): Way {
  if (way.by === 'label') return way.label;
  if (way.by === 'column') return { column: way.label };
  return way.by === 'title' ? { title: true } : { selector: way.selector };
}

/** What was pointed at comes first; a label belongs to no other field any more. */
function putFirst<Name extends string, One, Table extends Partial<Record<Name, readonly One[]>>>(
  table: Table,
  name: Name,
  way: One,
): Table {
  const rest: Partial<Record<Name, readonly One[]>> = {};
  for (const [key, ways] of Object.entries(table) as [Name, readonly One[]][]) {
    rest[key] = ways.filter((one) => !isSameLabel(one, way));
  }
  const others = (rest[name] ?? []).filter((one) => JSON.stringify(one) !== JSON.stringify(way));
  return { ...table, ...rest, [name]: [way, ...others] };
}

const isSameLabel = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && labelOf(one) === labelOf(other);
