import type { Wording } from '../wording.ts';
import { CIRCULARS } from './circulars.data.ts';
import { DECISIONS } from './decisions.data.ts';
import { DECREES } from './decrees.data.ts';
import type { DocumentType } from './document-number.ts';
import { FEE_CIRCULARS } from './fee-circulars.data.ts';
import { LAWS } from './laws.data.ts';
import type { LegalDocument, LegalDocumentRow } from './legal-document.ts';
import { SECTOR_DECREES } from './sector-decrees.data.ts';
import { SECTOR_LAWS } from './sector-laws.data.ts';

export type { LegalDocument } from './legal-document.ts';

const TYPE_NAMES: Readonly<Record<DocumentType, Wording>> = {
  law: { vi: 'Luật', en: 'Law' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  ordinance: { vi: 'Pháp lệnh', en: 'Ordinance' },
  jointCircular: { vi: 'Thông tư liên tịch', en: 'Joint Circular' },
  unknown: { vi: 'Văn bản', en: 'Document' },
};

/**
 * The law table: what a rule cites and what the listings that were read cite ten times or more.
 * A rule cites by number.
 */
export const LEGAL_DOCUMENTS: readonly LegalDocument[] = [
  ...LAWS, ...SECTOR_LAWS, ...DECREES, ...SECTOR_DECREES, ...CIRCULARS, ...FEE_CIRCULARS, ...DECISIONS,
].map((row) => ({ ...row, name: nameOf(row) }));

const BY_NUMBER = new Map(LEGAL_DOCUMENTS.map((document) => [document.number, document]));

const BY_TITLE = new Map<string, LegalDocument[]>();
for (const document of LEGAL_DOCUMENTS) {
  const title = document.title?.vi.toLowerCase();
  if (title !== undefined) BY_TITLE.set(title, [...(BY_TITLE.get(title) ?? []), document]);
}

/** The document of that number; undefined when the table has none. */
export function findLegalDocument(number: string): LegalDocument | undefined {
  return BY_NUMBER.get(number);
}

/**
 * The law of that title ("Luật Xây dựng") and year; without a year only one whose title no other
 * document ever had.
 */
export function findNamedLaw(title: string, year?: string): LegalDocument | undefined {
  return BY_TITLE.get(title.toLowerCase())?.find(({ number, soleOfTitle }) =>
    year === undefined ? soleOfTitle : number.includes(`/${year}/`),
  );
}

const TITLES = [...BY_TITLE.keys()].toSorted((a, b) => b.length - a.length);

/**
 * The words at the beginning of a text that are a title of the table, however they are written:
 * "Luật Phí và Lệ phí". The longest title counts.
 */
export function titleAtStart(text: string): string | undefined {
  const words = text.toLowerCase();
  const title = TITLES.find(
    (each) => words.startsWith(each) && !/^\p{L}/u.test(words.slice(each.length)),
  );
  return title === undefined ? undefined : text.slice(0, title.length);
}

function nameOf({ number, type, title }: LegalDocumentRow): Wording {
  const { vi, en } = title ?? TYPE_NAMES[type];
  return { vi: `${vi} số ${number}`, en: `${en} ${number}` };
}
