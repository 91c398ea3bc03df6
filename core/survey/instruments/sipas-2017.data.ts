import type { Instrument } from '../instrument.ts';
import { FIVE_LEVELS } from './scales.data.ts';

/**
 * SIPAS 2017–2020: 5 factors, 22 criteria of Quyết định 2640/QĐ-BNV of 10/10/2017.
 * The Vietnamese wording is the official one. A copy in circulation prints criterion 9 with
 * square brackets; the decision uses round ones. The English wording is our translation.
 */
export const SIPAS_2017: Instrument = {
  id: 'sipas-2017',
  version: 1,
  title: {
    vi: 'Đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước',
    en: 'Satisfaction of citizens and organisations with the service of state administrative agencies',
  },
  source: {
    name: {
      vi: 'Quyết định số 2640/QĐ-BNV ngày 10/10/2017',
      en: 'Decision 2640/QĐ-BNV of 10 October 2017',
    },
    document: '2640/QĐ-BNV',
    issued: '2017-10-10',
    certainty: 'confirmed',
  },
  scale: FIVE_LEVELS,
  factors: [
    {
      key: 'access',
      name: { vi: 'Tiếp cận dịch vụ', en: 'Access to the service' },
      items: [
        {
          key: 'access.seats',
          wording: {
            vi: 'Nơi ngồi chờ tại cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả có đủ chỗ ngồi',
            en: 'The waiting area of the agency or one-stop office has enough seats',
          },
        },
        {
          key: 'access.equipment-complete',
          wording: {
            vi: 'Trang thiết bị phục vụ người dân, tổ chức tại cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả đầy đủ',
            en: 'The equipment for citizens and organisations at the agency or one-stop office is complete',
          },
        },
        {
          key: 'access.equipment-modern',
          wording: {
            vi: 'Trang thiết bị phục vụ người dân, tổ chức tại cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả hiện đại',
            en: 'The equipment for citizens and organisations at the agency or one-stop office is modern',
          },
        },
        {
          key: 'access.equipment-easy',
          wording: {
            vi: 'Trang thiết bị phục vụ người dân, tổ chức tại cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả dễ sử dụng',
            en: 'The equipment for citizens and organisations at the agency or one-stop office is easy to use',
          },
        },
      ],
    },
    {
      key: 'procedure',
      name: { vi: 'Thủ tục hành chính', en: 'Administrative procedure' },
      items: [
        {
          key: 'procedure.published-complete',
          wording: {
            vi: 'TTHC được niêm yết công khai đầy đủ',
            en: 'The procedure is publicly posted in full',
          },
        },
        {
          key: 'procedure.published-accurate',
          wording: {
            vi: 'TTHC được niêm yết công khai chính xác',
            en: 'The procedure is publicly posted without errors',
          },
        },
        {
          key: 'procedure.dossier-as-prescribed',
          wording: {
            vi: 'Thành phần hồ sơ mà người dân, tổ chức phải nộp là đúng quy định',
            en: 'The documents that had to be filed are those the rules prescribe',
          },
        },
        {
          key: 'procedure.fee-as-prescribed',
          wording: {
            vi: 'Phí/lệ phí mà người dân, tổ chức phải nộp là đúng quy định',
            en: 'The fees and charges that had to be paid are those the rules prescribe',
          },
        },
        {
          key: 'procedure.time-as-prescribed',
          wording: {
            vi: 'Thời hạn giải quyết (tính từ ngày hồ sơ được tiếp nhận đến ngày nhận kết quả) là đúng quy định',
            en: 'The processing time (from the day the dossier was accepted to the day of the result) is as prescribed',
          },
        },
      ],
    },
    {
      key: 'officials',
      name: { vi: 'Công chức trực tiếp giải quyết công việc', en: 'Civil servants who handled the matter' },
      items: [
        {
          key: 'officials.polite',
          wording: { vi: 'Công chức có thái độ giao tiếp lịch sự', en: 'The civil servants were polite' },
        },
        {
          key: 'officials.listening',
          wording: {
            vi: 'Công chức chú ý lắng nghe ý kiến của người dân/đại diện tổ chức',
            en: 'The civil servants listened to citizens and representatives of organisations',
          },
        },
        {
          key: 'officials.answering',
          wording: {
            vi: 'Công chức trả lời, giải đáp đầy đủ các ý kiến của người dân/đại diện tổ chức',
            en: 'The civil servants answered the questions of citizens and representatives in full',
          },
        },
        {
          key: 'officials.devoted-guidance',
          wording: {
            vi: 'Công chức hướng dẫn kê khai hồ sơ tận tình, chu đáo',
            en: 'The civil servants guided the filling-in of the dossier with care',
          },
        },
        {
          key: 'officials.clear-guidance',
          wording: {
            vi: 'Công chức hướng dẫn hồ sơ dễ hiểu',
            en: 'The guidance of the civil servants was easy to understand',
          },
        },
        {
          key: 'officials.rule-abiding',
          wording: {
            vi: 'Công chức tuân thủ đúng quy định trong giải quyết công việc',
            en: 'The civil servants followed the rules in handling the matter',
          },
        },
      ],
    },
    {
      key: 'result',
      name: { vi: 'Kết quả cung ứng dịch vụ hành chính công', en: 'Result of the public administrative service' },
      items: [
        {
          key: 'result.as-prescribed',
          wording: { vi: 'Kết quả đúng quy định', en: 'The result is as prescribed' },
        },
        {
          key: 'result.complete',
          wording: { vi: 'Kết quả có thông tin đầy đủ', en: 'The information in the result is complete' },
        },
        {
          key: 'result.accurate',
          wording: { vi: 'Kết quả có thông tin chính xác', en: 'The information in the result is accurate' },
        },
      ],
    },
    {
      key: 'feedback',
      name: {
        vi: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
        en: 'Receiving and settling comments, complaints and proposals',
      },
      items: [
        {
          key: 'feedback.channels',
          wording: {
            vi: 'Cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả có bố trí hình thức tiếp nhận góp ý, phản ánh, kiến nghị',
            en: 'The agency or one-stop office provides ways to give comments, complaints and proposals',
          },
        },
        {
          key: 'feedback.easy',
          wording: {
            vi: 'Người dân, tổ chức thực hiện góp ý, phản ánh, kiến nghị dễ dàng',
            en: 'Giving comments, complaints and proposals is easy',
          },
        },
        {
          key: 'feedback.handled',
          wording: {
            vi: 'Cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả tiếp nhận, xử lý các góp ý, phản ánh, kiến nghị tích cực',
            en: 'The agency or one-stop office receives and handles them actively',
          },
        },
        {
          key: 'feedback.informed',
          wording: {
            vi: 'Cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả có thông báo kết quả xử lý góp ý, phản ánh, kiến nghị kịp thời',
            en: 'The agency or one-stop office tells in time how they were handled',
          },
        },
      ],
    },
  ],
};
