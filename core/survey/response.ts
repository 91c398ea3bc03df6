import type { InstrumentRef } from './instrument.ts';

/**
 * One answer: a level or a whole number, the key of an option or the words of a citizen, or the keys
 * of several options.
 */
export type AnswerValue = number | string | readonly string[];

/** Answers by key of the item or question; what is not answered is absent, never 0. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/**
 * Phiếu trả lời: made once, on the device, and the same on every attempt to send it.
 * It holds no name, no address, no device and no dossier code.
 */
export interface SurveyResponse {
  /** UUID born on the device; the collector counts each id once. */
  id: string;
  instrument: InstrumentRef;
  /** Agency id (mã định danh cơ quan) of the unit that is rated, such as `H55`. */
  unit: string;
  /** Code of the procedure (mã TTHC), such as `1.001193`. */
  procedure?: string;
  /** Calendar day in Viet Nam on which it was answered, `YYYY-MM-DD`. */
  answeredOn: string;
  answers: Answers;
  /**
   * Thư mời: a signed token that says nothing of the person, used once; the collector checks it and
   * does not keep it beside the answers. Without one, the response counts as open.
   */
  invitation?: string;
  /** Id of the quick rating that this form grew out of: one citizen, two forms, each counted once. */
  follows?: string;
}

/**
 * Loại phiếu: `verified` came with an invitation that held good, `open` came without one. The two
 * are counted apart.
 */
export type ResponseKind = 'open' | 'verified';

/** What is known about a response besides the answers. */
export type ResponseContext = Pick<
  SurveyResponse,
  'id' | 'unit' | 'procedure' | 'answeredOn' | 'invitation' | 'follows'
>;

/** Puts a response together. Clock and id are arguments: the same input gives the same response. */
export function createResponse(
  instrument: InstrumentRef,
  answers: Answers,
  { id, unit, procedure, answeredOn, invitation, follows }: ResponseContext,
): SurveyResponse {
  return {
    id,
    instrument: { id: instrument.id, version: instrument.version },
    unit,
    ...(procedure !== undefined && { procedure }),
    answeredOn,
    answers: { ...answers },
    ...(invitation !== undefined && { invitation }),
    ...(follows !== undefined && { follows }),
  };
}
