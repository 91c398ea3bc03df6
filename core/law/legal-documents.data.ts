/** Văn bản quy phạm pháp luật that a rule cites. Days are `YYYY-MM-DD`. */
export interface LegalDocument {
  number: string;
  title: { vi: string; en: string };
  issued?: string;
  inForceFrom: string;
  inForceTo?: string;
  replacedBy?: string;
  /** Where the text was read. */
  source: string;
  /** `confirmed`: the text was read; `second-hand`: known from a report about it. */
  certainty: 'confirmed' | 'second-hand';
}
