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
  /** Addresses of frames that the browser did not let us read. */
  unreadFrames: string[];
}

/** Reads a document by the first adapter that knows such a page; undefined where none does. */
export function readPage(
  document: Document,
  adapters: readonly PortalAdapter[] = ALL_ADAPTERS,
): PageReading | undefined {
  if (!document.body) return undefined;
  const view = viewPage(
    document,
    adapters.flatMap(({ pages }) => pages),
  );
  for (const adapter of adapters) {
    for (const page of adapter.pages) {
      const readings = readBy(document, page, view);
      if (readings.length === 0) continue;
      return { adapter, page, readings, unreadFrames: unreadFramesOf(view) };
    }
  }
  return undefined;
}

/** Whether a page labels the codes of several procedures, as a list of cards does. */
function namesSeveral(view: PageView): boolean {
  const codes = view
    .labelled()
    .outer.filter(({ label }) => CODE_LABELS.has(label))
    .map(({ line, body }) => parseProcedureCode(line ?? textOf(body))?.text);
  return new Set(codes.filter((code) => code !== undefined)).size > 2;
}

const CODE_LABELS: ReadonlySet<string> = new Set(LABELS.code.map(labelOf));

/** Addresses of the frames of a page that the browser does not let us read. */
export function unreadFrames(document: Document): string[] {
  return document.body ? unreadFramesOf(viewPage(document, [])) : [];
}

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
  if (!document.body || !isReady(view, page.ready)) return [];
  const root = page.scope ? document.querySelector(page.scope) : document.body;
  if (!root) return [];
  if (page.kind === 'list') return readList(root, page, view);
  if (page.single && namesSeveral(view)) return [];
  const reading = readDetail(root, page, view);
  return saysEnough(reading, page) ? [reading] : [];
}
