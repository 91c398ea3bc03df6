import type { CardBasis, Scorecard } from '../scorecard.ts';

/** Title, date and aim were read; everything about the structure is recalled only. */
const BASIS: CardBasis = {
  document: '876/QĐ-BNV', issued: '2022-11-10', certainty: 'confirmed',
  source: 'decision-876-page',
  name: {
    vi: 'Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ trưởng Bộ Nội vụ',
    en: 'Decision 876/QĐ-BNV of 10 November 2022 of the Minister of Home Affairs',
  },
};

const STRUCTURE_UNKNOWN = {
  vi: 'Chưa đọc được cấu trúc của Quyết định số 876/QĐ-BNV; chỉ hiển thị kết quả đã công bố.',
  en: 'The structure of Decision 876/QĐ-BNV was not read; only published results are shown.',
};

/** PAR INDEX cấp tỉnh 2022–2030, as far as it is known. */
export const PAR_INDEX_876_PROVINCE: Scorecard = {
  id: 'par-index-876-province', version: 1, levels: ['province'], basis: BASIS, unit: 'percent',
  name: {
    vi: 'Chỉ số cải cách hành chính cấp tỉnh (PAR INDEX) giai đoạn 2022 - 2030',
    en: 'Public Administration Reform Index of provinces (PAR INDEX) 2022–2030',
  },
  years: { from: 2022, to: 2030 },
  maximum: { value: 100, certainty: 'recalled' },
  stated: {
    domains: { value: 8, certainty: 'recalled' },
    criteria: { value: 38, certainty: 'recalled' },
    subCriteria: { value: 88, certainty: 'recalled' },
  },
  domains: [], total: 'published', ordering: 'by-figure', notes: [STRUCTURE_UNKNOWN],
  portions: [
    {
      key: 'survey', maximum: { value: 32, certainty: 'recalled' },
      name: { vi: 'Điểm qua điều tra xã hội học', en: 'Points by survey' },
    },
  ],
};

/** PAR INDEX cấp bộ 2022–2030, as far as it is known. */
export const PAR_INDEX_876_MINISTRY: Scorecard = {
  id: 'par-index-876-ministry', version: 1, levels: ['ministry'], basis: BASIS, unit: 'percent',
  name: {
    vi: 'Chỉ số cải cách hành chính cấp bộ (PAR INDEX) giai đoạn 2022 - 2030',
    en: 'Public Administration Reform Index of ministries (PAR INDEX) 2022–2030',
  },
  years: { from: 2022, to: 2030 },
  stated: {
    domains: { value: 7, certainty: 'recalled' },
    criteria: { value: 38, certainty: 'recalled' },
    subCriteria: { value: 82, certainty: 'recalled' },
  },
  domains: [], total: 'published', ordering: 'by-figure', notes: [STRUCTURE_UNKNOWN],
};
