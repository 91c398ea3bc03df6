import { foldText, normalizeText } from './normalize-text.ts';

/**
 * Số quyết định. `wellFormed`: "2628/QĐ-BTC"; `placeholder`: "Demo/QĐ-BCA", "QĐ/0001-BTP";
 * `malformed`: anything else, such as "9303", "2267./QĐ-BXD" or "1707/QD-BTC".
 */
export interface DecisionNumber {
  text: string;
  shape: 'wellFormed' | 'placeholder' | 'malformed';
  number?: number;
  year?: number;
  /** Abbreviation of the issuer, such as `BTC` or `UBND`. */
  issuer?: string;
}

/** "2628/QĐ-BTC", "105a/QĐ-NHNN", "28/2018/QĐ-TTg", "2308/QĐ-BNN-TCLN"; "Số", "Số:" or "Quyết định số" before it is allowed. */
const WELL_FORMED =
  /^(?:(?:quyết định )?số:? ?)?0*([1-9]\d{0,5})[a-zđ]?\/(?:(\d{4})\/)?QĐ-(\p{Lu}[\p{L}\d&]*(?:-\p{Lu}[\p{L}\d]*)*)$/u;

/** Words that stand for a number nobody filled in. */
const PLACEHOLDER = /demo|test|xxx|^\[?chưa có|^qđ\/0*\d+-|^0+\/|^[.…_-]+\/|^\/qđ/u;

/** Reads a decision number; undefined when the text is blank. */
export function parseDecisionNumber(text: string): DecisionNumber | undefined {
  const folded = foldText(text).replace(/^(?:quyết định )?số/iu, (prefix) => prefix.toLowerCase());
  if (folded === '') return undefined;
  const match = WELL_FORMED.exec(folded);
  if (match) return wellFormed(text, match);
  const shape = PLACEHOLDER.test(normalizeText(text)) ? 'placeholder' : 'malformed';
  return { text, shape };
}

function wellFormed(text: string, [, number, year, issuer]: RegExpExecArray): DecisionNumber {
  return {
    text,
    shape: 'wellFormed',
    number: Number(number),
    ...(year !== undefined && { year: Number(year) }),
    ...(issuer !== undefined && { issuer }),
  };
}
