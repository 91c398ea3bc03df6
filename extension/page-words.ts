import type { ProcedureText } from '#core/procedure/procedure.ts';
import type { ExpectedField, PageKind } from './adapters/adapter.ts';

/** What the script in a page hands over to be checked: words, and no conclusion. Plain JSON. */
export interface PageWords {
  address: string;
  title: string;
  /** Id of the adapter that read the page. */
  adapter: string;
  kind: PageKind;
  /** What the reader says that such a page shows. */
  expects: readonly ExpectedField[];
  procedures: ProcedureText[];
  /** Addresses of frames that the browser did not let us read; absent where there are none. */
  unreadFrames?: readonly string[];
}
