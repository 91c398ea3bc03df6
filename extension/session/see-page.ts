import type { PortalAdapter, ReadProcedure } from '../adapters/adapter.ts';
import { ALL_ADAPTERS, readPage } from '../adapters/index.ts';
import type { PageWords } from '../page-words.ts';
import { pageAddress } from './page-address.ts';

/** What a page shows at one moment. */
export interface SeenPage {
  words: PageWords;
  /** The words of its procedures as one string; equal where a page says the same. */
  said: string;
  /** Procedures with the nodes that hold their words. */
  readings: ReadProcedure[];
}

/** Reads what a window shows, imported adapters first; undefined where none knows such a page. */
export function seePage(
  window: Pick<Window, 'document' | 'location'>,
  own: readonly PortalAdapter[] = [],
): SeenPage | undefined {
  const { document, location } = window;
  const found = readPage(document, [...own, ...ALL_ADAPTERS]);
  if (!found) return undefined;
  const { adapter, page, readings, unreadFrames } = found;
  const procedures = readings.map(({ text }) => text);
  const words: PageWords = {
    address: pageAddress(location),
    title: document.title,
    adapter: adapter.id,
    kind: page.kind,
    expects: page.yields,
    procedures,
    ...(unreadFrames.length > 0 && { unreadFrames }),
  };
  return { words, said: JSON.stringify(procedures), readings };
}
