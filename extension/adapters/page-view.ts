import type { PageDescription, Way } from './adapter.ts';
import { bodyOf, type LabelBody } from './body-of.ts';
import { collectLabelsInSteps, type PageLabels } from './collect-labels.ts';
import { labelOf } from './label-of.ts';
import { CONTAINER_LABELS, DOCUMENT_LABELS, LABELS, OTHER_LABELS } from './labels.data.ts';
import { METHOD_COLUMNS } from './method-columns.data.ts';
import { Once, type Steps } from './steps.ts';

/** A label with what stands with it. */
export interface Labelled extends LabelBody {
  label: string;
  heading: Node;
}

/** Labels with their values, in the order of the page. */
export interface SortedLabels {
  outer: readonly Labelled[];
  /** Those that stand inside the value of another. */
  inner: readonly Labelled[];
}

/** A document as the readers see it: walked once, whoever asks. */
export interface PageView {
  document: Document;
  /** Where each label stands, in the order of the page. */
  labels: () => PageLabels;
  /** The labels of these words with their values; those inside another's value are `inner`. */
  labelled: () => SortedLabels;
  /** Gathers labels, or their values too, in steps; afterwards they are there when asked for. */
  prepare: (what: 'labels' | 'values') => Steps<void>;
  /** Whether a label (`labelOf`) stands on the page. */
  isLabelled: (label: string) => boolean;
  /** Whether a selector finds something. */
  holds: (selector: string) => boolean;
  /** Whether a node stands in a box; frames and shadow roots belong to the whole page. */
  isWithin: (box: Element, node: Node) => boolean;
}

/** Opens a document for the readers of some pages. */
export function viewPage(document: Document, pages: readonly PageDescription[]): PageView {
  const known = new Set([...KNOWN, ...pages.flatMap(ownLabels)]);
  const labels = new Once(() =>
    collectLabelsInSteps(
      document.body,
      (label) => known.has(label),
      (label) => CONTAINERS.has(label),
    ),
  );
  const labelled = new Once(function* values() {
    return yield* sortOut(yield* withBodies(yield* labels.inSteps()));
  });
  let said: ReadonlySet<string> | undefined;
  const signs = new Set(pages.flatMap(signsOf));
  // Asked for together: a page is searched once for the signs of all portals that it is not of.
  let hasSign: boolean | undefined;
  const mayHold = (selector: string): boolean =>
    !signs.has(selector) || (hasSign ??= document.querySelector([...signs].join(', ')) !== null);
  return {
    document,
    labels: () => labels.now(),
    labelled: () => labelled.now(),
    *prepare(what) {
      yield* what === 'labels' ? labels.inSteps() : labelled.inSteps();
    },
    isLabelled: (label) =>
      (said ??= new Set(labels.now().labels.map((one) => one.label))).has(label),
    holds: (selector) => mayHold(selector) && document.querySelector(selector) !== null,
    isWithin: (box, node) => box === document.body || box.contains(node),
  };
}

const folded = (labels: readonly string[]): string[] => labels.map(labelOf);
const CONTAINERS: ReadonlySet<string> = new Set(folded(CONTAINER_LABELS));
const KNOWN: readonly string[] = [LABELS, METHOD_COLUMNS]
  .flatMap((table: Readonly<Record<string, readonly string[]>>) => Object.values(table).flat())
  .concat(OTHER_LABELS, CONTAINER_LABELS, DOCUMENT_LABELS)
  .map(labelOf);

const OWN = new WeakMap<PageDescription, readonly string[]>();

/** Labels that a description names beside the common ones. */
function ownLabels(page: PageDescription): readonly string[] {
  let labels = OWN.get(page);
  if (!labels) OWN.set(page, (labels = folded(namedBy(page))));
  return labels;
}

/** Selectors by which alone a page is known; labels are asked for before them. */
function signsOf({ ready: { selectors = [], labels = [] } }: PageDescription): readonly string[] {
  return labels.length === 0 ? selectors : [];
}

function namedBy({ ready, ...page }: PageDescription): string[] {
  const named = [...(ready.labels ?? []), ...(ready.unless?.labels ?? [])];
  if (page.kind === 'list') return [...named, ...Object.values(page.columns ?? {}).flat()];
  const ways: Way[] = Object.values(page.fields).flat();
  const byWay = ways.flatMap((way) => (typeof way === 'string' ? way : columnOf(way)));
  return [...named, ...byWay, ...Object.values(page.methods).flat()];
}

const columnOf = (way: Exclude<Way, string>): string[] => ('column' in way ? [way.column] : []);

/** So many labels are looked at in one step; what stands with one may be long. */
const PACE = 8;

function* withBodies(page: PageLabels): Steps<Labelled[]> {
  const found: Labelled[] = [];
  for (const [index, one] of page.labels.entries()) {
    const body = bodyOf(one, page);
    if (body) found.push({ label: one.label, heading: one.node, ...body });
    if (index % PACE === 0) yield;
  }
  return found;
}

/** Words of a value may look like labels: "Căn cứ pháp lý: Thông tư …" in the note of a fee. */
function* sortOut(found: readonly Labelled[]): Steps<SortedLabels> {
  const values = new Set<Node>();
  for (const { label, heading, line, body } of found) {
    if (line !== undefined || CONTAINERS.has(label)) continue;
    for (const node of body) if (node !== heading) values.add(node);
  }
  const outer: Labelled[] = [];
  const inner: Labelled[] = [];
  for (const [index, one] of found.entries()) {
    (isWithin(one.heading, values) ? inner : outer).push(one);
    if (index % PACE === 0) yield;
  }
  return { outer, inner };
}

function isWithin(heading: Node, values: ReadonlySet<Node>): boolean {
  for (let node: Node | null = heading; node; node = node.parentNode) {
    if (values.has(node)) return true;
  }
  return false;
}
