import type { FieldPath } from '#core/procedure/procedure.ts';
import type { CheckedPage, PageState } from './checked-page.ts';

/** Page → background: keep what was found. Answered with `StoreAnswer`. */
export interface PageChecked {
  type: 'page-checked';
  page: CheckedPage;
}

/** The background's answer to `PageChecked`. */
export interface StoreAnswer {
  stored: boolean;
  detail?: string;
}

/** Page → panel: the page is in another state now. */
export interface PageStateChanged {
  type: 'page-state';
  state: PageState;
}

/** What the script in a page sends. */
export type FromPage = PageChecked | PageStateChanged;

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

/** Panel → page: take everything away and stop. */
export interface StopReading {
  type: 'stop';
}

/** What the panel sends to the script in a page. */
export type ToPage = AskState | CheckAgain | ShowMarks | ShowPlace | StopReading;

/** The page's answer to `ShowPlace`: false where the page has no such place any more. */
export interface PlaceAnswer {
  shown: boolean;
}

/** Answers by message; a message that is not named has none. */
export interface PageAnswers {
  'ask-state': PageState;
  'show-place': PlaceAnswer;
  'check-again': undefined;
  'show-marks': undefined;
  stop: undefined;
}
