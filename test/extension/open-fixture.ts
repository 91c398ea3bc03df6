import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

const FOLDER = new URL('../fixtures/portals/', import.meta.url);

/** A page of test/fixtures/portals as a document. */
export function openFixture(name: string): Document {
  return openHtml(readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** A page from its source. */
export function openHtml(html: string): Document {
  return parseHTML(html).document;
}
