import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcedureText } from '#core/procedure/procedure.ts';
import { openFixture } from './open-fixture.ts';

/** What a person sees on a stored page, written down by hand, with where its facts come from. */
export interface ExpectedPage {
  source: string;
  /** `none` where the page shows no procedure. */
  kind: 'detail' | 'list' | 'none';
  records: ProcedureText[];
}

/** A page of test/fixtures/portals/<family>/ with its expected records. */
export interface PortalFixture extends ExpectedPage {
  /** Path inside the folder, such as `vnpt-igate/detail-table`. */
  name: string;
  /** Id of the adapter of such pages, or `unseen`. */
  family: string;
  open: () => Document;
}

const FOLDER = fileURLToPath(new URL('../fixtures/portals/', import.meta.url));

/** All pages that have expected records beside them. */
export function portalFixtures(): PortalFixture[] {
  return globSync('*/*.json', { cwd: FOLDER })
    .toSorted()
    .map((file) => {
      const family = dirname(file);
      const name = `${family}/${basename(file, '.json')}`;
      const expected = JSON.parse(readFileSync(FOLDER + file, 'utf8')) as ExpectedPage;
      return { name, family, open: () => openFixture(`${name}.html`), ...expected };
    });
}
