import type { Language } from '../wording.ts';
import type { Citation } from './citation.ts';
import { findLegalDocument } from './legal-documents.data.ts';

/** Writes a citation out: "điểm đ khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP". */
export function formatCitation(citation: Citation, language: Language): string {
  const { document, article, clause, point } = citation;
  const name = findLegalDocument(document)?.name[language] ?? document;
  if (language === 'en') {
    const place = `Article ${article}${clause ? `(${clause})` : ''}${point ? `(${point})` : ''}`;
    return `${place}, ${name}`;
  }
  return [
    ...(point ? [`điểm ${point}`] : []),
    ...(clause ? [`khoản ${clause}`] : []),
    `Điều ${article}`,
    name,
  ].join(' ');
}
