import type { Wording } from '../wording.ts';

/** Văn bản quy phạm pháp luật that a rule cites. Days are `YYYY-MM-DD`. */
export interface LegalDocument {
  number: string;
  /** "Nghị định", "Luật" … with the number as it is cited. */
  name: Wording;
  /** What it is about, in our own words. */
  about: Wording;
  inForceFrom: string;
  inForceTo?: string;
  replacedBy?: string;
  /** Documents that changed it. */
  amendedBy?: readonly string[];
  /** Where the cited articles were read. */
  source: string;
  /** `confirmed`: the cited articles were read; `second-hand`: known from a report about them. */
  certainty: 'confirmed' | 'second-hand';
}

/** The law table. A rule cites by number. */
export const LEGAL_DOCUMENTS: readonly LegalDocument[] = [
  {
    number: '63/2010/NĐ-CP',
    name: { vi: 'Nghị định số 63/2010/NĐ-CP', en: 'Decree 63/2010/NĐ-CP' },
    about: { vi: 'Kiểm soát thủ tục hành chính', en: 'Control of administrative procedures' },
    inForceFrom: '2010-10-14',
    amendedBy: ['48/2013/NĐ-CP', '92/2017/NĐ-CP'],
    source: 'Official codification (pháp điển), with the amendments of 92/2017/NĐ-CP',
    certainty: 'confirmed',
  },
  {
    number: '91/2015/QH13',
    name: { vi: 'Bộ luật Dân sự số 91/2015/QH13', en: 'Civil Code 91/2015/QH13' },
    about: { vi: 'Thời hạn, cách tính thời hạn', en: 'Time limits and how they run' },
    inForceFrom: '2017-01-01',
    source: 'Text of the code, Articles 144–148',
    certainty: 'confirmed',
  },
  {
    number: '97/2015/QH13',
    name: { vi: 'Luật Phí và lệ phí số 97/2015/QH13', en: 'Law on Fees and Charges 97/2015/QH13' },
    about: { vi: 'Phí và lệ phí', en: 'Fees and charges' },
    inForceFrom: '2017-01-01',
    source: 'Text of the law',
    certainty: 'confirmed',
  },
  {
    number: '02/2026/NĐ-CP',
    name: { vi: 'Nghị định số 02/2026/NĐ-CP', en: 'Decree 02/2026/NĐ-CP' },
    about: {
      vi: 'Xử phạt vi phạm về công khai phí, lệ phí',
      en: 'Fines for breaches in publishing fees and charges',
    },
    inForceFrom: '2026-01-01',
    source: 'Text of the decree, Articles 10 and 14',
    certainty: 'confirmed',
  },
];

/** The document of that number; undefined when the table has none. */
export function findLegalDocument(number: string): LegalDocument | undefined {
  return LEGAL_DOCUMENTS.find((document) => document.number === number);
}
