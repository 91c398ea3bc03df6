import type { LegalDocumentRow } from './legal-document.ts';

/** True for a document that may be printed as law. */
export function isSure({ certainty }: Pick<LegalDocumentRow, 'certainty'>): boolean {
  return certainty !== 'unsure';
}
