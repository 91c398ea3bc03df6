import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProcedureText } from '#core/procedure/procedure.ts';
import type { DetailPage, ListPage, PageDescription } from '../../../extension/adapters/adapter.ts';
import type { FieldName } from '../../../extension/adapters/field-name.ts';
import { readBy } from '../../../extension/adapters/index.ts';
import { labelOf } from '../../../extension/adapters/label-of.ts';
import { LABELS } from '../../../extension/adapters/labels.data.ts';
import { textOf } from '../../../extension/adapters/text-of.ts';
import { applyWay, type PointedWay } from '../../../extension/picker/pointed-way.ts';
import { findSaid, saidOf } from '../../../extension/picker/said-of.ts';
import { type PointedPlaces, workOutWay } from '../../../extension/picker/work-out-way.ts';
import { openHtml } from '../open-fixture.ts';
import { lendBrowser } from './lend-browser.ts';

const FOLDER = new URL('../../fixtures/portals/', import.meta.url);

/** A page of the fixtures with what a person sees on it. */
interface Fixture {
  name: string;
  html: string;
  kind: 'detail' | 'list';
  records: ProcedureText[];
}

const FIXTURES: Fixture[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => ({ name: name.replace('.json', ''), ...readFixture(name) }))
  .filter(({ records }) => records?.length > 0);

function readFixture(name: string): Omit<Fixture, 'name'> {
  const { kind, records } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const html = readFileSync(new URL(name.replace('.json', '.html'), FOLDER), 'utf8');
  return { kind, records, html };
}

/** Nothing but what is pointed at is known to these. */
const BARE: Readonly<Record<'detail' | 'list', PageDescription>> = {
  detail: {
    kind: 'detail',
    ready: {},
    least: 1,
    fields: {},
    yields: [],
    methods: { channel: [], processingTime: [], fee: [], description: [] },
  } satisfies DetailPage,
  list: { kind: 'list', ready: {}, columns: {}, yields: [] } satisfies ListPage,
};

const fold = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

type Said = readonly { element: Element; words: string }[];

/** Every element of a page with its words. */
const wordsOn = (document: Document): Said =>
  [...document.body.querySelectorAll('*')].map((element) => ({
    element,
    words: fold(textOf(element)),
  }));

/** The deepest elements that say these words, in the order of the page. */
function sayers(said: Said, isIt: (words: string) => boolean): Element[] {
  const all = said.filter(({ words }) => words !== '' && isIt(words)).map(({ element }) => element);
  return all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
}

/** A label of a field and its value as a person would point at them; undefined where unclear. */
function pointAt(said: Said, field: FieldName, words: string): Required<PointedPlaces> | undefined {
  const labels = new Set(LABELS[field].map(labelOf));
  const [value] = sayers(said, (one) => one === fold(words));
  const label = sayers(said, (one) => one.length < 100 && labels.has(labelOf(one)))
    .filter((one) => value && (one.compareDocumentPosition(value) & 4) !== 0)
    .at(-1);
  if (!value || !label) return undefined;
  return {
    label: { element: label, words: fold(textOf(label)) },
    value: { element: value, words: textOf(value), isPiece: false },
  };
}

interface Sample {
  where: string;
  by: string | undefined;
  /** Reading the whole page by the description made gives what was pointed at. */
  read: boolean;
}

type Pointing = 'known label' | 'unknown label' | 'no label';

function tryOut({ name, html, kind, records }: Fixture, pointing: Pointing): Sample[] {
  const document = openHtml(html);
  lendBrowser(document);
  const said = wordsOn(document);
  return (Object.keys(LABELS) as FieldName[]).flatMap((field): Sample[] => {
    const words = saidOf(records, field).find((one) => one.trim() !== '');
    const pointed = words === undefined ? undefined : pointAt(said, field, words);
    if (!pointed) return [];
    const { label, value } = pointed;
    const before = label.element.textContent;
    if (pointing === 'unknown label') rename(label);
    const page = BARE[kind];
    const found = workOutWay(document, page, field, pointing === 'no label' ? { value } : pointed);
    const made = found && applyWay(page, field, found.way);
    const procedures = made ? readWith(document, made).map(({ text }) => text) : [];
    const read = findSaid(procedures, field, value) !== undefined;
    if (pointing === 'unknown label') label.element.textContent = before;
    return [{ where: `${name} ${field}`, by: found && nameWay(found.way), read }];
  });
}

/** A name alone makes no procedure: another field is known here, as if it had been pointed at. */
function readWith(document: Document, page: PageDescription) {
  const { name, code, field, steps, agency } = LABELS;
  if (page.kind === 'detail')
    return readBy(document, { ...page, fields: { code, field, steps, agency, ...page.fields } });
  if (!page.columns) return readBy(document, page);
  return readBy(document, { ...page, columns: { ...LABELS, name, ...page.columns } });
}

/** A selector that counts elements is the last resort, and named apart. */
const nameWay = (way: PointedWay): string =>
  way.by === 'selector' && way.selector.includes(':nth') ? 'position' : way.by;

/** Words that no reader knows as a label. */
function rename(label: { element: Element; words: string }): void {
  const colon = /[:：]\s*$/.test(label.words) ? ':' : '';
  label.words = 'Mục riêng của cổng';
  label.element.textContent = `${label.words}${colon}`;
}

function count(samples: readonly Sample[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { by = 'none' } of samples) counts[by] = (counts[by] ?? 0) + 1;
  return counts;
}

describe('what is pointed at on the pages of the fixtures', () => {
  it.each([
    ['known label', 0.97],
    ['unknown label', 0.97],
    ['no label', 0.5],
  ] as const)('is read again by what was made of it: %s', (pointing, least) => {
    const samples = FIXTURES.flatMap((fixture) => tryOut(fixture, pointing));
    const right = samples.filter(({ read }) => read);
    const parts = Object.entries(count(samples)).map(([by, number]) => `${by} ${number}`);
    console.log(
      `${pointing}: ${right.length} of ${samples.length} read again (${parts.join(', ')})`,
    );
    for (const { where, by, read } of samples)
      if (!read) console.log(`  not read: ${where} (${by})`);
    expect(samples.length).toBeGreaterThan(300);
    expect(right.length / samples.length).toBeGreaterThan(least);
  });
});
