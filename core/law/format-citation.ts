import type { Language } from '../wording.ts';
import type { Citation } from './citation.ts';
import { findLegalDocument } from './legal-documents.data.ts';

/** Writes a citation out: "điểm đ khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP". */
export function formatCitation(citation: Citation, language: Language): string {
  const { document } = citation;
  const name = findLegalDocument(document)?.name[language] ?? document;
  return language === 'vi' ? inVietnamese(citation, name) : inEnglish(citation, name);
}

function inVietnamese({ article, clause, point }: Citation, name: string): string {
  const place = [
    ...(point ? [`điểm ${point}`] : []),
    ...(clause ? [`khoản ${clause}`] : []),
    ...(article ? [`Điều ${article}`] : []),
  ];
  return [...place, name].join(' ');
}

function inEnglish({ article, clause, point }: Citation, name: string): string {
  if (!article) return name;
  return `Article ${article}${clause ? `(${clause})` : ''}${point ? `(${point})` : ''}, ${name}`;
}
