import type { Factor, Instrument } from '../instrument.ts';
import { POLICY_FACTORS } from './sipas-2023-policy.data.ts';
import { AFTER_CRITERIA, BEFORE_CRITERIA } from './sipas-2023-questions.data.ts';
import { RESPONDENT_QUESTIONS } from './respondent-questions.data.ts';
import { FIVE_LEVELS } from './five-levels.data.ts';

/** Service part: the five factors with 3, 4, 3, 3 and 3 criteria. */
const SERVICE_FACTORS: readonly Factor[] = [
  {
    key: 'access',
    name: { vi: 'Tiếp cận dịch vụ', en: 'Access to the service' },
    items: [
      {
        key: 'access.signs',
        wording: {
          vi: 'Điểm phục vụ HCC có biển hiệu, hướng dẫn rõ ràng, dễ tìm',
          en: 'The service point has clear signs and is easy to find',
        },
      },
      {
        key: 'access.seats',
        wording: {
          vi: 'Điểm phục vụ HCC có đủ ghế ngồi chờ và bàn viết',
          en: 'The service point has enough seats and writing desks',
        },
      },
      {
        key: 'access.equipment',
        wording: {
          vi: 'Điểm phục vụ HCC có trang thiết bị đầy đủ, chất lượng tốt',
          en: 'The equipment of the service point is complete and good',
        },
      },
    ],
  },
  {
    key: 'procedure',
    name: { vi: 'Thủ tục hành chính', en: 'Administrative procedure' },
    items: [
      {
        key: 'procedure.published',
        wording: {
          vi: 'Quy định TTHC được niêm yết công khai, dễ thấy, dễ đọc',
          en: 'The rules of the procedure are posted where they are easy to see and read',
        },
      },
      {
        key: 'procedure.dossier-as-prescribed',
        wording: {
          vi: 'Công chức yêu cầu nộp hồ sơ đúng quy định',
          en: 'The civil servants ask for the documents the rules prescribe',
        },
      },
      {
        key: 'procedure.fee-as-prescribed',
        wording: {
          vi: 'Công chức yêu cầu đóng phí, lệ phí đúng quy định',
          en: 'The civil servants ask for the fees and charges the rules prescribe',
        },
      },
      {
        key: 'procedure.time-as-prescribed',
        wording: {
          vi: 'Thời hạn giải quyết TTHC đúng quy định',
          en: 'The processing time is as prescribed',
        },
      },
    ],
  },
  {
    key: 'officials',
    name: { vi: 'Công chức', en: 'Civil servants' },
    items: [
      {
        key: 'officials.polite',
        wording: {
          vi: 'Công chức có thái độ lịch sự, tôn trọng người dân',
          en: 'The civil servants are polite and respectful to citizens',
        },
      },
      {
        key: 'officials.clear-guidance',
        wording: {
          vi: 'Công chức hướng dẫn hồ sơ dễ hiểu, đầy đủ (1 lần hướng dẫn)',
          en: 'The guidance of the civil servants is easy to understand and complete (given once)',
        },
      },
      {
        key: 'officials.rule-abiding',
        wording: {
          vi: 'Công chức tuân thủ đúng quy định trong giải quyết TTHC',
          en: 'The civil servants follow the rules in handling the procedure',
        },
      },
    ],
  },
  {
    key: 'result',
    name: { vi: 'Kết quả', en: 'Result' },
    items: [
      {
        key: 'result.on-time',
        wording: {
          vi: 'Kết quả giải quyết TTHC được trả đúng hẹn',
          en: 'The result is given on the day that was promised',
        },
      },
      {
        key: 'result.complete-accurate',
        wording: {
          vi: 'Kết quả TTHC có thông tin đầy đủ, chính xác',
          en: 'The information in the result is complete and accurate',
        },
      },
      {
        key: 'result.fair',
        wording: { vi: 'Kết quả TTHC đảm bảo tính công bằng', en: 'The result is fair' },
      },
    ],
  },
  {
    key: 'feedback',
    name: { vi: 'Phản ánh, kiến nghị', en: 'Complaints and proposals' },
    items: [
      {
        key: 'feedback.channels',
        wording: {
          vi: 'Bố trí hình thức tiếp nhận phản ánh, kiến nghị dễ dàng',
          en: 'The ways to complain and propose are easy',
        },
      },
      {
        key: 'feedback.handled',
        wording: {
          vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị đúng quy định',
          en: 'Complaints and proposals are received and handled as prescribed',
        },
      },
      {
        key: 'feedback.informed',
        wording: {
          vi: 'Thông báo kết quả xử lý phản ánh, kiến nghị kịp thời',
          en: 'It is told in time how complaints and proposals were handled',
        },
      },
    ],
  },
];

/**
 * The form of the method 2023–2026 (Quyết định 1001/QĐ-BNV of 11/12/2023): 39 criteria, 16 on services
 * and 23 on policies. Known from the survey site of a ward, September 2026, which shortens one of the
 * criteria on policies: that one stays out.
 */
export const SIPAS_2023: Instrument = {
  id: 'sipas-2023',
  version: 1,
  title: {
    vi: 'Khảo sát sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước (phương pháp 2023 - 2026)',
    en: 'Survey of citizens’ satisfaction with state administrative agencies (method of 2023–2026)',
  },
  source: {
    name: {
      vi: 'Phương pháp theo Quyết định số 1001/QĐ-BNV ngày 11/12/2023',
      en: 'Method of Decision 1001/QĐ-BNV of 11 December 2023',
    },
    document: '1001/QĐ-BNV',
    issued: '2023-12-11',
    certainty: 'second-hand',
    note: {
      vi: 'Câu chữ theo trang khảo sát của một phường (9/2026); chưa đối chiếu với văn bản gốc.',
      en: 'As printed by the survey site of a ward (September 2026); not compared with the original.',
    },
  },
  missingItems: 1,
  scale: FIVE_LEVELS,
  factors: [...SERVICE_FACTORS, ...POLICY_FACTORS],
  before: BEFORE_CRITERIA,
  after: AFTER_CRITERIA,
  respondent: RESPONDENT_QUESTIONS,
};
