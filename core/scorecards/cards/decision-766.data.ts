import type { Scorecard } from '../scorecard.ts';

/**
 * Bộ chỉ số 766 as the national portal scored it in 2026. Some screens show six or seven groups:
 * payment stands apart there.
 */
export const DECISION_766: Scorecard = {
  id: 'decision-766', version: 1, unit: 'points', total: 'sum', ordering: 'by-figure',
  levels: ['ministry', 'province', 'department', 'commune'],
  name: { vi: 'Bộ chỉ số phục vụ người dân (766)', en: 'Indicators of service to citizens (766)' },
  basis: {
    document: '766/QĐ-TTg', issued: '2022-06-23', certainty: 'second-hand',
    source: 'national-portal-scores',
    name: {
      vi: 'Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ',
      en: 'Decision 766/QĐ-TTg of 23 June 2022 of the Prime Minister',
    },
  },
  years: { from: 2022 },
  maximum: { value: 100, certainty: 'second-hand' },
  stated: { domains: { value: 5, certainty: 'second-hand' } },
  notes: [
    {
      vi: 'Công thức lấy từ bản mô tả công thức, không phải từ quyết định; dùng để đối chiếu.',
      en: 'The formulas are from a working paper, not from the decision; use them as a check.',
    },
    {
      vi: '"Hài lòng" ở đây tính từ hồ sơ quá hạn và phản ánh, kiến nghị; khác với SIPAS.',
      en: '"Satisfaction" here is reckoned from late dossiers and petitions; it is not SIPAS.',
    },
  ],
  domains: [
    {
      key: 'publicity', certainty: 'second-hand', maximum: { value: 18, certainty: 'second-hand' },
      name: { vi: 'Công khai, minh bạch', en: 'Publicity and transparency' },
      parts: [
        {
          key: 'announced-in-time', certainty: 'second-hand',
          maximum: { value: 6, certainty: 'second-hand' },
          name: { vi: 'Công bố đúng hạn', en: 'Announced in time' },
        },
        {
          key: 'updated-in-time', certainty: 'second-hand',
          maximum: { value: 4, certainty: 'second-hand' },
          name: { vi: 'Cập nhật, công khai đúng hạn', en: 'Updated and published in time' },
        },
        {
          key: 'complete', certainty: 'second-hand',
          maximum: { value: 2, certainty: 'second-hand' },
          name: { vi: 'Công khai đầy đủ nội dung', en: 'Published with all parts' },
        },
        {
          key: 'dossiers-synchronized', certainty: 'second-hand',
          maximum: { value: 6, certainty: 'second-hand' },
          name: { vi: 'Hồ sơ đồng bộ', en: 'Dossiers synchronised' },
        },
      ],
    },
    {
      key: 'progress', certainty: 'second-hand', maximum: { value: 20, certainty: 'second-hand' },
      name: { vi: 'Tiến độ, kết quả giải quyết', en: 'Progress and results' },
      parts: [
        {
          key: 'on-time', certainty: 'second-hand',
          maximum: { value: 20, certainty: 'second-hand' },
          name: {
            vi: 'Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn',
            en: 'Dossiers settled early or on time',
          },
        },
      ],
    },
    {
      key: 'online', certainty: 'second-hand', maximum: { value: 22, certainty: 'second-hand' },
      name: { vi: 'Cung cấp dịch vụ trực tuyến', en: 'Online services' },
      parts: [
        {
          key: 'online-services', certainty: 'second-hand',
          maximum: { value: 12, certainty: 'second-hand' },
          name: { vi: 'Cung cấp dịch vụ công trực tuyến', en: 'Provision of online services' },
        },
        {
          key: 'online-payment', certainty: 'second-hand',
          maximum: { value: 10, certainty: 'second-hand' },
          name: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
        },
      ],
    },
    {
      key: 'satisfaction', certainty: 'second-hand',
      maximum: { value: 18, certainty: 'second-hand' },
      name: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
      parts: [
        {
          key: 'settlement', certainty: 'second-hand',
          maximum: { value: 6, certainty: 'second-hand' },
          name: {
            vi: 'Hài lòng trong tiếp nhận, giải quyết thủ tục hành chính',
            en: 'With receiving and settling dossiers',
          },
        },
        {
          key: 'petitions-on-time', certainty: 'second-hand',
          maximum: { value: 6, certainty: 'second-hand' },
          name: { vi: 'Phản ánh, kiến nghị được xử lý đúng hạn', en: 'Petitions handled on time' },
        },
        {
          key: 'petitions', certainty: 'second-hand',
          maximum: { value: 6, certainty: 'second-hand' },
          name: {
            vi: 'Hài lòng về xử lý phản ánh, kiến nghị',
            en: 'With the handling of petitions',
          },
        },
      ],
    },
    {
      key: 'digitization', certainty: 'second-hand',
      maximum: { value: 22, certainty: 'second-hand' },
      name: { vi: 'Số hóa hồ sơ', en: 'Digitised dossiers' },
      parts: [
        {
          key: 'electronic-results', certainty: 'second-hand',
          maximum: { value: 6, certainty: 'second-hand' },
          name: { vi: 'Kết quả điện tử', en: 'Electronic results' },
        },
        {
          key: 'digitized', certainty: 'second-hand',
          maximum: { value: 4, certainty: 'second-hand' },
          name: { vi: 'Số hóa hồ sơ', en: 'Digitised dossiers' },
        },
        {
          key: 'reused', certainty: 'second-hand', maximum: { value: 2, certainty: 'second-hand' },
          name: { vi: 'Khai thác, sử dụng lại thông tin', en: 'Reused information' },
        },
        {
          key: 'shared', certainty: 'second-hand', maximum: { value: 4, certainty: 'second-hand' },
          name: { vi: 'Kết nối, chia sẻ dữ liệu', en: 'Data connected and shared' },
        },
        {
          key: 'population-data', certainty: 'second-hand',
          maximum: { value: 2, certainty: 'second-hand' },
          name: { vi: 'Hồ sơ dùng dữ liệu dân cư', en: 'Dossiers that use population data' },
        },
        {
          key: 'population-procedures', certainty: 'second-hand',
          maximum: { value: 2, certainty: 'second-hand' },
          name: {
            vi: 'Thủ tục kết nối dữ liệu dân cư',
            en: 'Procedures connected to population data',
          },
        },
        {
          key: 'electronic-copies', certainty: 'second-hand',
          maximum: { value: 2, certainty: 'second-hand' },
          name: { vi: 'Chứng thực bản sao điện tử', en: 'Certified electronic copies' },
        },
      ],
    },
  ],
};
