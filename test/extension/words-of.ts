import type { PageWords } from '../../extension/page-words.ts';
import { seePage } from '../../extension/session/see-page.ts';
import { openFixture } from './open-fixture.ts';

/** Address under which the pages of test/fixtures/portals are read. */
export const ADDRESS = 'http://127.0.0.1:8080/thu-tuc/1';

/** What the script in a page of test/fixtures/portals would hand over. */
export function wordsOf(fixture: string): PageWords {
  const location = new URL(ADDRESS) as unknown as Location;
  const seen = seePage({ document: openFixture(fixture), location });
  if (!seen) throw new Error(`no adapter knows ${fixture}`);
  return seen.words;
}
