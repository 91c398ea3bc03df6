import { parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import type { PageDescription, PortalAdapter, ReadProcedure } from './adapter.ts';
import { demoPortal } from './demo-portal.data.ts';
import { daNangLiferay } from './da-nang-liferay.data.ts';
import { dnnOneStop } from './dnn-one-stop.data.ts';
import { generic } from './generic.data.ts';
import { guidanceSlip } from './guidance-slip.data.ts';
import { isReady } from './is-ready.ts';
import { labelOf } from './label-of.ts';
import { LABELS } from './labels.data.ts';
import { national2019 } from './national-2019.data.ts';
import { national2026 } from './national-2026.data.ts';
import { publicSecurity } from './public-security.data.ts';
import { type PageView, viewPage } from './page-view.ts';
import { readDetail, saysEnough } from './read-detail.ts';
import { readList } from './read-list.ts';
import { finish, type Steps } from './steps.ts';
import { refuseTakenNames } from './refuse-taken-names.ts';
import { textOf } from './text-of.ts';
import { vnptIgate } from './vnpt-igate.data.ts';
import { vnptProvince } from './vnpt-province.data.ts';

/** All portal families that can be read, in the order in which they are asked. */
export const ADAPTERS: readonly PortalAdapter[] = [
  demoPortal,
  national2026,
  national2019,
  publicSecurity,
  daNangLiferay,
  vnptProvince,
  vnptIgate,
  guidanceSlip,
  dnnOneStop,
];

/** The families, and the reader by labels for every other portal. */
export const ALL_ADAPTERS: readonly PortalAdapter[] = [...ADAPTERS, generic];

/** A page as an adapter reads it. */
export interface PageReading {
  adapter: PortalAdapter;
  page: PageDescription;
  readings: ReadProcedure[];
}

/** Reads a document by the first adapter that knows such a page; undefined where none does. */
export function readPage(
  document: Document,
  adapters: readonly PortalAdapter[] = ALL_ADAPTERS,
): PageReading | undefined {
  return finish(readPageInSteps(document, adapters)).reading;
}

/** What was found in a document. */
export interface Sight {
  /** Undefined where no adapter knows such a page. */
  reading: PageReading | undefined;
  /** Addresses of frames that the browser did not let us read. */
  unreadFrames: string[];
}

/** Reads a document in steps; what they read is one page only if it did not change meanwhile. */
export function* readPageInSteps(
  document: Document,
  adapters: readonly PortalAdapter[] = ALL_ADAPTERS,
): Steps<Sight> {
  refuseTakenNames(document);
  if (!document.body) return { reading: undefined, unreadFrames: [] };
  const view = viewPage(
    document,
    adapters.flatMap(({ pages }) => pages),
  );
  yield* view.prepare('labels');
  const unreadFrames = unreadFramesOf(view);
  for (const adapter of adapters) {
    for (const page of adapter.pages) {
      const readings = yield* readInSteps(document, page, view);
      if (readings.length > 0) return { reading: { adapter, page, readings }, unreadFrames };
    }
  }
  return { reading: undefined, unreadFrames };
}

/** Whether a page labels the codes of several procedures, as a list of cards does. */
function* namesSeveral(view: PageView): Steps<boolean> {
  const codes = new Set<string>();
  for (const { label, line, body } of view.labelled().outer) {
    if (!CODE_LABELS.has(label)) continue;
    const code = parseProcedureCode(line ?? textOf(body))?.text;
    if (code !== undefined) codes.add(code);
    if (codes.size > 2) return true;
    yield;
  }
  return false;
}

const CODE_LABELS: ReadonlySet<string> = new Set(LABELS.code.map(labelOf));

/** Each frame once, without what its address asks; an address inside the page has none. */
function unreadFramesOf(view: PageView): string[] {
  const addresses = view.labels().unreadFrames.map((frame) => {
    const { src } = frame as HTMLIFrameElement;
    return src.startsWith('http') ? src.split(/[?#]/)[0]! : (frame.getAttribute('title') ?? src);
  });
  return [...new Set(addresses)].slice(0, MOST_FRAMES);
}

/** More of them would say no more. */
const MOST_FRAMES = 20;

/** What a description finds in a document; nothing where the page is another or not there yet. */
export function readBy(
  document: Document,
  page: PageDescription,
  view: PageView = viewPage(document, [page]),
): ReadProcedure[] {
  return document.body ? finish(readInSteps(document, page, view)) : [];
}

function* readInSteps(
  document: Document,
  page: PageDescription,
  view: PageView,
): Steps<ReadProcedure[]> {
  yield;
  if (!isReady(view, page.ready)) return [];
  const root = page.scope ? document.querySelector(page.scope) : document.body;
  if (!root) return [];
  if (page.kind === 'list') return yield* readList(root, page, view);
  yield* view.prepare('values');
  if (page.single && (yield* namesSeveral(view))) return [];
  const reading = yield* readDetail(root, page, view);
  return saysEnough(reading, page) ? [reading] : [];
}
