import type { Wording } from '../wording.ts';
import type { DocumentType } from './document-number.ts';

/**
 * How well a row is known. `confirmed`: the text, or the official codification, was read;
 * `second-hand`: known from what others write about it; `unsure`: not used as law.
 */
export type Certainty = 'confirmed' | 'second-hand' | 'unsure';

/** A row of the law table. Days are `YYYY-MM-DD`; a day that is not known is absent. */
export interface LegalDocumentRow {
  /** Số, ký hiệu. Numbers of councils and committees of provinces repeat and are not listed. */
  number: string;
  type: DocumentType;
  /** Tên of a law or code, without its number. */
  title?: Wording;
  /** No other document ever had this title, so that it names the document without a year. */
  soleOfTitle?: true;
  /** What it is about, in our own words; absent where only the number is known. */
  about?: Wording;
  issued?: string;
  inForceFrom?: string;
  /** The last day in force. */
  inForceTo?: string;
  /** True where it is doubtful whether it still lives, and no day of its end was found. */
  endUnsure?: true;
  replacedBy?: string;
  /** Documents that changed it, as far as is known. */
  amendedBy?: readonly string[];
  /** Where this row is known from. */
  source: string;
  certainty: Certainty;
}

/** Văn bản quy phạm pháp luật that a rule or a listing cites. */
export interface LegalDocument extends LegalDocumentRow {
  /** "Nghị định", "Luật" … with the number as it is cited. */
  name: Wording;
}
