import type { ReadProcedure } from '../adapters/adapter.ts';
import { recognisePage } from '../adapters/index.ts';
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

/** Reads what a window shows; undefined where no adapter knows such a page. */
export function seePage(window: Pick<Window, 'document' | 'location'>): SeenPage | undefined {
  const { document, location } = window;
  const found = recognisePage(document);
  if (!found) return undefined;
  const { adapter, reader } = found;
  const readings = reader.read(document);
  const procedures = readings.map(({ text }) => text);
  const words: PageWords = {
    address: pageAddress(location),
    title: document.title,
    adapter: adapter.id,
    kind: reader.kind,
    expects: reader.expects,
    procedures,
  };
  return { words, said: JSON.stringify(procedures), readings };
}
