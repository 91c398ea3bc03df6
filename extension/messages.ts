import type { FieldPath, ProcedureText } from '#core/procedure/procedure.ts';
import type { Language } from '#core/wording.ts';
import type { MarkedFinding } from './annotations/marked-finding.ts';
import type { PageState } from './checked-page.ts';
import type { PageWords } from './page-words.ts';
import type { CapturedPage } from './session/capture-page.ts';

/** Name of the port over which a page has its words checked: in parts, as lists are long. */
export const CHECK_PORT = 'check';

/** Page → background, over the port: some procedures; the last part says what they are of. */
export interface WordsPart {
  procedures: ProcedureText[];
  about?: Omit<PageWords, 'procedures'>;
}

/** Background → page, over the port: findings of some procedures; the last part has the rest. */
export interface AnswerPart {
  findings: MarkedFinding[][];
  answer?: CheckAnswer;
}

/**
 * What the background says of the words of a page: what to paint, by procedure in the order of the
 * words, or why there is nothing to paint. The findings themselves travel through the store.
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

/**
 * Page → background: what only the kept record says of findings that are painted, for a card.
 * Answered with `ExplainAnswer`.
 */
export interface ExplainFindings {
  type: 'explain-findings';
  address: string;
  /** Of which check; the record may be another one by now. */
  checkedAt: string;
  procedure: number;
  /** Places of the findings in the record of the procedure. */
  findings: number[];
  language: Language;
}

/** What a card says of a finding besides its message, in the words of the panel. */
export interface ExplainedFinding {
  title: string;
  /** Mức độ; of a failure only. */
  severity?: string;
  /** How to mend, the law. */
  facts: { name: string; words: string }[];
}

/** The background's answer to `ExplainFindings`: no findings where that record is not kept. */
export interface ExplainAnswer {
  /** In the order in which they were asked for. */
  findings?: ExplainedFinding[];
}

/** What the script in a page sends as a message. */
export type FromPage = PageStateChanged | ExplainFindings;

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

/** Background → page: go to the next mark that has not passed, or to the one before. */
export interface StepMark {
  type: 'step-mark';
  by: 1 | -1;
}

/** Panel → page: hand over the page and its records. Answered with `CapturedPage`. */
export interface CapturePage {
  type: 'capture-page';
}

/** Panel → page: take everything away and stop. */
export interface StopReading {
  type: 'stop';
}

/** What the script in a page is told or asked. */
export type ToPage =
  | AskState
  | CheckAgain
  | ShowMarks
  | ShowPlace
  | StepMark
  | CapturePage
  | StopReading;

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
  'step-mark': undefined;
  stop: undefined;
}
