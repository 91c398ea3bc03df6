import type { FieldPath } from '#core/procedure/procedure.ts';
import type { MarkedFinding } from './annotations/marked-finding.ts';
import type { PageState } from './checked-page.ts';
import type { PageWords } from './page-words.ts';
import type { CapturedPage } from './session/capture-page.ts';

/** Page → background: check what was read and keep the findings. Answered with `CheckAnswer`. */
export interface PageRead {
  type: 'page-read';
  words: PageWords;
}

/**
 * The background's answer to `PageRead`: what to paint, by procedure in the order of the words, or
 * why there is nothing to paint. The findings themselves travel through the store.
 */
export type CheckAnswer =
  | { kind: 'checked'; checkedAt: string; findings: MarkedFinding[][] }
  | { kind: 'notStored'; findings: MarkedFinding[][]; detail: string }
  | { kind: 'notChecked'; detail: string };

/** Page → panel and background: the page is in another state now. */
export interface PageStateChanged {
  type: 'page-state';
  state: PageState;
}

/** What the script in a page sends. */
export type FromPage = PageRead | PageStateChanged;

/** Panel → page: say the state. Answered with `PageState`. */
export interface AskState {
  type: 'ask-state';
}

/** Panel → page: read and check again, and paint again. */
export interface CheckAgain {
  type: 'check-again';
}

/** Panel → page: take the marks away, or paint them. */
export interface ShowMarks {
  type: 'show-marks';
  visible: boolean;
}

/** Panel → page: scroll to a field and flash it. Answered with `PlaceAnswer`. */
export interface ShowPlace {
  type: 'show-place';
  address: string;
  procedure: number;
  field: FieldPath;
}

/** Panel → page: hand over the page and its records. Answered with `CapturedPage`. */
export interface CapturePage {
  type: 'capture-page';
}

/** Panel → page: take everything away and stop. */
export interface StopReading {
  type: 'stop';
}

/** What the panel sends to the script in a page. */
export type ToPage = AskState | CheckAgain | ShowMarks | ShowPlace | CapturePage | StopReading;

/** The page's answer to `ShowPlace`: false where the page has no such place any more. */
export interface PlaceAnswer {
  shown: boolean;
}

/** Answers by message; a message that is not named has none. */
export interface PageAnswers {
  'ask-state': PageState;
  'show-place': PlaceAnswer;
  /** Undefined where nothing was read. */
  'capture-page': CapturedPage | undefined;
  'check-again': undefined;
  'show-marks': undefined;
  stop: undefined;
}
