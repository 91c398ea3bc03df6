import type { Scorecard } from '../scorecard.ts';

/**
 * Chỉ số hài lòng về sự phục vụ hành chính, 2017–2020. How the index of the whole comes of the five
 * factors was not found, so a total is what was published and never a sum.
 */
export const SIPAS_2017: Scorecard = {
  id: 'sipas-2017', version: 1, levels: ['province'], unit: 'percent',
  total: 'published', ordering: 'by-figure',
  name: {
    vi: 'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) giai đoạn 2017 - 2020',
    en: 'Satisfaction Index of Public Administrative Services (SIPAS) 2017–2020',
  },
  basis: {
    document: '2640/QĐ-BNV', issued: '2017-10-10', certainty: 'confirmed', source: 'indexes-2021',
    name: {
      vi: 'Quyết định số 2640/QĐ-BNV ngày 10/10/2017 của Bộ trưởng Bộ Nội vụ',
      en: 'Decision 2640/QĐ-BNV of 10 October 2017 of the Minister of Home Affairs',
    },
  },
  years: { from: 2017, to: 2020 },
  maximum: { value: 100, certainty: 'confirmed' },
  stated: {
    domains: { value: 5, certainty: 'confirmed' },
    criteria: { value: 22, certainty: 'confirmed' },
  },
  domains: [
    {
      key: 'access', certainty: 'confirmed', criteria: { value: 4, certainty: 'confirmed' },
      name: { vi: 'Tiếp cận dịch vụ', en: 'Access to services' },
    },
    {
      key: 'procedures', certainty: 'confirmed', criteria: { value: 5, certainty: 'confirmed' },
      name: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
    },
    {
      key: 'officers', certainty: 'confirmed', criteria: { value: 6, certainty: 'confirmed' },
      name: { vi: 'Công chức trực tiếp giải quyết công việc', en: 'Officers in direct contact' },
    },
    {
      key: 'results', certainty: 'confirmed', criteria: { value: 3, certainty: 'confirmed' },
      name: { vi: 'Kết quả cung ứng dịch vụ hành chính công', en: 'Results of the services' },
    },
    {
      key: 'feedback', certainty: 'confirmed', criteria: { value: 4, certainty: 'confirmed' },
      name: {
        vi: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
        en: 'Receiving and handling suggestions and petitions',
      },
    },
  ],
  notes: [
    {
      vi: 'Từ năm 2022 phương pháp và đối tượng khảo sát thay đổi; không nối số liệu với các năm trước.',
      en: 'Since 2022 method and respondents are others; the series is not joined with earlier years.',
    },
  ],
};

/** SIPAS 2022: residents are asked, no longer users only. Second-hand, from survey sites. */
export const SIPAS_2022: Scorecard = {
  id: 'sipas-2022', version: 1, levels: ['province'], unit: 'percent',
  total: 'published', ordering: 'by-figure',
  name: {
    vi: 'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2022',
    en: 'Satisfaction Index of Public Administrative Services (SIPAS) 2022',
  },
  basis: {
    certainty: 'second-hand', source: 'press',
    name: {
      vi: 'Phiếu khảo sát năm 2022, theo trang khảo sát của hai địa phương',
      en: 'The form of 2022, as two survey sites have it',
    },
  },
  years: { from: 2022, to: 2022 },
  maximum: { value: 100, certainty: 'second-hand' },
  stated: { criteria: { value: 33, certainty: 'second-hand' } },
  domains: [],
};

/** SIPAS 2023–2026: nine factors, four of policy and five of service; 23 and 16 criteria. */
export const SIPAS_2023: Scorecard = {
  id: 'sipas-2023', version: 1, levels: ['province'], unit: 'percent',
  total: 'published', ordering: 'by-figure',
  name: {
    vi: 'Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước giai đoạn 2023 - 2026',
    en: 'Satisfaction Index of Public Administrative Services (SIPAS) 2023–2026',
  },
  basis: {
    document: '1001/QĐ-BNV', issued: '2023-12-11', certainty: 'confirmed',
    source: 'decision-1001-page',
    name: {
      vi: 'Quyết định số 1001/QĐ-BNV ngày 11/12/2023 của Bộ trưởng Bộ Nội vụ',
      en: 'Decision 1001/QĐ-BNV of 11 December 2023 of the Minister of Home Affairs',
    },
  },
  years: { from: 2023, to: 2026 },
  maximum: { value: 100, certainty: 'second-hand' },
  stated: {
    domains: { value: 9, certainty: 'inferred' },
    criteria: { value: 39, certainty: 'second-hand' },
  },
  domains: [
    {
      key: 'policy.accountability', certainty: 'second-hand',
      criteria: { value: 2, certainty: 'second-hand' },
      name: { vi: 'Trách nhiệm giải trình', en: 'Accountability' },
    },
    {
      key: 'policy.participation', certainty: 'second-hand',
      criteria: { value: 2, certainty: 'second-hand' },
      name: { vi: 'Sự tham gia', en: 'Participation' },
    },
    {
      key: 'policy.quality', certainty: 'second-hand',
      criteria: { value: 9, certainty: 'second-hand' },
      name: { vi: 'Chất lượng', en: 'Quality of policies' },
    },
    {
      key: 'policy.impact', certainty: 'second-hand',
      criteria: { value: 10, certainty: 'second-hand' },
      name: { vi: 'Kết quả, tác động', en: 'Results and impact' },
    },
    {
      key: 'access', certainty: 'second-hand', criteria: { value: 3, certainty: 'second-hand' },
      name: { vi: 'Tiếp cận dịch vụ', en: 'Access to services' },
    },
    {
      key: 'procedures', certainty: 'second-hand', criteria: { value: 4, certainty: 'second-hand' },
      name: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
    },
    {
      key: 'officers', certainty: 'second-hand', criteria: { value: 3, certainty: 'second-hand' },
      name: { vi: 'Công chức', en: 'Officers' },
    },
    {
      key: 'results', certainty: 'second-hand', criteria: { value: 3, certainty: 'second-hand' },
      name: { vi: 'Kết quả', en: 'Results' },
    },
    {
      key: 'feedback', certainty: 'second-hand', criteria: { value: 3, certainty: 'second-hand' },
      name: { vi: 'Phản ánh, kiến nghị', en: 'Petitions' },
    },
  ],
  notes: [
    {
      vi: 'Tên yếu tố và số tiêu chí theo một trang khảo sát cấp xã, chưa đọc phụ lục quyết định.',
      en: 'Factors and counts are those of a survey site of a ward; the annex was not read.',
    },
  ],
};
