import type { Instrument } from '../instrument.ts';
import { FIVE_LEVELS } from './five-levels.data.ts';

/**
 * The short rating of one dossier: contents of Nghị định 118/2025/NĐ-CP Art. 33(1), in force since
 * 1 July 2025. Contents a and e are shortened in our source and stay out; content i is the open
 * question. The decree sets no scale: the five levels are those of SIPAS.
 */
export const RATING_2025: Instrument = {
  id: 'rating-2025',
  version: 1,
  title: {
    vi: 'Đánh giá việc giải quyết thủ tục hành chính',
    en: 'Rating of how a procedure was handled',
  },
  source: {
    name: {
      vi: 'Khoản 1 Điều 33 Nghị định số 118/2025/NĐ-CP',
      en: 'Article 33(1) of Decree 118/2025/NĐ-CP',
    },
    document: '118/2025/NĐ-CP',
    certainty: 'confirmed',
    note: {
      vi: 'Nội dung theo khoản 1 Điều 33; thang năm mức theo phiếu SIPAS, nghị định không quy định.',
      en: 'Contents of Article 33(1); the five levels are those of SIPAS, the decree sets none.',
    },
  },
  missingItems: 2,
  scale: FIVE_LEVELS,
  factors: [
    {
      key: 'handling',
      name: { vi: 'Giải quyết thủ tục', en: 'Handling of the procedure' },
      items: [
        {
          key: 'handling.agencies',
          wording: {
            vi: 'Số lượng cơ quan, đơn vị, tổ chức phải liên hệ để hoàn thiện hồ sơ',
            en: 'Number of agencies that had to be contacted to complete the dossier',
          },
        },
        {
          key: 'handling.contacts',
          wording: {
            vi: 'Số lần phải liên hệ với cơ quan tiếp nhận để hoàn thiện hồ sơ',
            en: 'Number of times the receiving agency had to be contacted to complete the dossier',
          },
        },
        {
          key: 'handling.publication',
          wording: {
            vi: 'Tính chính xác, đầy đủ, kịp thời của thông tin thủ tục hành chính được công khai so với quy định',
            en: 'Accuracy, completeness and timeliness of what is published of the procedure',
          },
        },
        {
          key: 'handling.attitude',
          wording: {
            vi: 'Thái độ ứng xử của cán bộ, công chức, viên chức',
            en: 'Attitude of officials and civil servants',
          },
        },
        {
          key: 'handling.explanations',
          wording: {
            vi: 'Thời gian và chất lượng ý kiến giải trình',
            en: 'Time and quality of explanations',
          },
        },
        {
          key: 'handling.online-services',
          wording: {
            vi: 'Tiến độ và chất lượng cung cấp dịch vụ công trực tuyến',
            en: 'Progress and quality of online public services',
          },
        },
      ],
    },
  ],
  after: [
    {
      kind: 'text', key: 'other-contents', maxLength: 1000,
      wording: { vi: 'Các nội dung khác', en: 'Other contents' },
    },
  ],
};
