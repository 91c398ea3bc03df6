import type { PageRecord } from '#core/report/page-record.ts';
import type { PageKind } from './adapters/adapter.ts';
import type { UnreadField } from './checking/unread-fields.ts';

/** Bản ghi trên trang with what the panel says about the reading itself. */
export interface CheckedPage extends PageRecord {
  kind: PageKind;
  unread: UnreadField[];
  /** Addresses of frames on the page that could not be read. */
  unreadFrames?: string[];
}

/** Why a page has no findings. */
export type UnreadableReason =
  | 'noAdapter'
  | 'readFailed'
  | 'notChecked'
  | 'notStored'
  /** The page says more than can be read or checked at once. */
  | 'tooLong'
  /** The page never shows the same words long enough for a check. */
  | 'restless';

/** What the script in a page is doing; findings travel through the store, not with this. */
export type PageState =
  | { kind: 'reading'; address: string }
  | { kind: 'checked'; address: string; checkedAt: string; marks: boolean }
  /** The page says something else than what was checked at `checkedAt`; no mark stands on it. */
  | { kind: 'changed'; address: string; checkedAt: string }
  | {
      kind: 'unreadable';
      address: string;
      reason: UnreadableReason;
      detail?: string;
      unreadFrames?: string[];
    };
