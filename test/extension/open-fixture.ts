import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const FOLDER = new URL('../fixtures/portals/', import.meta.url);

/** A page of test/fixtures/portals as a document. */
export function openFixture(name: string): Document {
  return openHtml(readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** A page from its source, parsed as browsers do: they move and close what is out of place. */
export function openHtml(html: string): Document {
  return new JSDOM(html).window.document;
}
