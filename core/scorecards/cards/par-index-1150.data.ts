import type { CardBasis, Scorecard } from '../scorecard.ts';

const BASIS: CardBasis = {
  document: '1150/QĐ-BNV', issued: '2019-12-30', certainty: 'confirmed', source: 'indexes-2021',
  name: {
    vi: 'Quyết định số 1150/QĐ-BNV ngày 30/12/2019 của Bộ trưởng Bộ Nội vụ',
    en: 'Decision 1150/QĐ-BNV of 30 December 2019 of the Minister of Home Affairs',
  },
};

/**
 * Chỉ số cải cách hành chính cấp tỉnh, 8 lĩnh vực, 43 tiêu chí, 95 tiêu chí thành phần. The points
 * of each domain were not found: whoever uses the card brings them.
 */
export const PAR_INDEX_1150_PROVINCE: Scorecard = {
  id: 'par-index-1150-province', version: 1, levels: ['province'], basis: BASIS, unit: 'points',
  name: {
    vi: 'Chỉ số cải cách hành chính cấp tỉnh (PAR INDEX)',
    en: 'Public Administration Reform Index of provinces (PAR INDEX)',
  },
  years: { from: 2019, to: 2021, certainty: 'inferred' },
  maximum: { value: 100, certainty: 'confirmed' },
  stated: {
    domains: { value: 8, certainty: 'confirmed' },
    criteria: { value: 43, certainty: 'confirmed' },
    subCriteria: { value: 95, certainty: 'confirmed' },
  },
  domains: [
    {
      key: 'direction', certainty: 'confirmed',
      name: {
        vi: 'Công tác chỉ đạo, điều hành cải cách hành chính',
        en: 'Direction and management of administrative reform',
      },
      criteria: { value: 6, certainty: 'confirmed' },
      subCriteria: { value: 2, certainty: 'confirmed' },
    },
    {
      key: 'legal-documents', certainty: 'confirmed',
      name: {
        vi: 'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tại tỉnh',
        en: 'Making and carrying out legal documents in the province',
      },
      criteria: { value: 4, certainty: 'confirmed' },
      subCriteria: { value: 6, certainty: 'confirmed' },
    },
    {
      key: 'procedures', certainty: 'confirmed',
      name: { vi: 'Cải cách thủ tục hành chính', en: 'Reform of administrative procedures' },
      criteria: { value: 5, certainty: 'confirmed' },
      subCriteria: { value: 19, certainty: 'confirmed' },
    },
    {
      key: 'organization', certainty: 'confirmed',
      name: { vi: 'Cải cách tổ chức bộ máy', en: 'Reform of the organisation' },
      criteria: { value: 4, certainty: 'confirmed' },
      subCriteria: { value: 12, certainty: 'confirmed' },
    },
    {
      key: 'staff', certainty: 'confirmed',
      name: {
        vi: 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
        en: 'Building and improving the staff',
      },
      criteria: { value: 9, certainty: 'confirmed' },
      subCriteria: { value: 16, certainty: 'confirmed' },
    },
    {
      key: 'finance', certainty: 'confirmed',
      name: { vi: 'Cải cách tài chính công', en: 'Reform of public finance' },
      criteria: { value: 4, certainty: 'confirmed' },
      subCriteria: { value: 15, certainty: 'confirmed' },
    },
    {
      key: 'modernization', certainty: 'confirmed',
      name: { vi: 'Hiện đại hóa hành chính', en: 'Modernisation of the administration' },
      criteria: { value: 5, certainty: 'confirmed' },
      subCriteria: { value: 17, certainty: 'confirmed' },
    },
    {
      key: 'impact', certainty: 'confirmed',
      name: {
        vi: 'Tác động của cải cách hành chính đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội của tỉnh',
        en: 'Impact on citizens, organisations and the development targets of the province',
      },
      criteria: { value: 6, certainty: 'confirmed' },
      subCriteria: { value: 8, certainty: 'confirmed' },
    },
  ],
  portions: [
    {
      key: 'survey', maximum: { value: 33.5, certainty: 'confirmed' },
      name: { vi: 'Điểm qua điều tra khảo sát', en: 'Points by survey' },
    },
    {
      key: 'self', maximum: { value: 64.5, certainty: 'confirmed' },
      name: { vi: 'Điểm tự chấm', en: 'Points by self-assessment' },
    },
    {
      key: 'ministry', maximum: { value: 2, certainty: 'confirmed' },
      name: { vi: 'Điểm do Bộ Nội vụ đánh giá', en: 'Points given by the Ministry of Home Affairs' },
    },
  ],
  total: 'sum', ordering: 'by-figure',
  notes: [
    {
      vi: 'Chưa tìm thấy điểm tối đa của từng lĩnh vực; cần nhập theo văn bản đang áp dụng.',
      en: 'The maximum of each domain was not found; take it from the document in use.',
    },
    {
      vi: 'Kết quả từ năm 2021 được công bố theo %, trước đó theo điểm; không so sánh trực tiếp.',
      en: 'Results are in percent from 2021 and in points before; the two are not compared.',
    },
  ],
};

/** Chỉ số cải cách hành chính cấp bộ: 7, 40, 87; the names of its domains were not found. */
export const PAR_INDEX_1150_MINISTRY: Scorecard = {
  id: 'par-index-1150-ministry', version: 1, levels: ['ministry'], unit: 'points',
  basis: { ...BASIS, source: 'home-affairs-page' },
  name: {
    vi: 'Chỉ số cải cách hành chính cấp bộ (PAR INDEX)',
    en: 'Public Administration Reform Index of ministries (PAR INDEX)',
  },
  years: { from: 2019, to: 2021, certainty: 'inferred' },
  stated: {
    domains: { value: 7, certainty: 'confirmed' },
    criteria: { value: 40, certainty: 'confirmed' },
    subCriteria: { value: 87, certainty: 'confirmed' },
  },
  domains: [], total: 'published', ordering: 'by-figure',
  notes: [
    {
      vi: 'Chưa tìm thấy tên và điểm tối đa của từng lĩnh vực cấp bộ.',
      en: 'The names and maxima of the domains of ministries were not found.',
    },
  ],
};
