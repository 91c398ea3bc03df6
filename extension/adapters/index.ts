import type { PageReader, PortalAdapter } from './adapter.ts';
import { demoPortal } from './demo-portal.ts';
import { national2026 } from './national-2026.ts';

/** All portal families that can be read, in the order in which they are asked. */
export const ADAPTERS: readonly PortalAdapter[] = [demoPortal, national2026];

/** A page and who can read it. */
export interface RecognisedPage {
  adapter: PortalAdapter;
  reader: PageReader;
}

/** The reader of a document, or undefined where no adapter knows such a page. */
export function recognisePage(document: Document): RecognisedPage | undefined {
  for (const adapter of ADAPTERS) {
    const reader = adapter.pages.find((page) => page.recognises(document));
    if (reader) return { adapter, reader };
  }
  return undefined;
}
