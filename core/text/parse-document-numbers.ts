import { DOCUMENT_NUMBER, toDocumentNumber } from '../law/document-number.ts';
import { matchesOf } from './matches-of.ts';
import { foldText } from './normalize-text.ts';
import { remember } from './remember.ts';

/** Numbers of legal documents in a text (số, ký hiệu), each once, in its order: `64/2025/TT-BTC`. */
export const parseDocumentNumbers = remember((text): readonly string[] => {
  // Every number has a slash, and most texts have none.
  if (!text.includes('/')) return [];
  const matches = matchesOf(foldText(text), DOCUMENT_NUMBER);
  const numbers = matches.flatMap((match) => toDocumentNumber(match)?.document ?? []);
  return [...new Set(numbers)];
});
