import type { Instrument, Vietnamese } from '../instrument.ts';
import { FIVE_LEVELS } from './five-levels.data.ts';

/**
 * SIPAS 2017–2020: 5 factors, 22 criteria of Quyết định 2640/QĐ-BNV of 10/10/2017, in the official
 * wording. A copy in circulation prints criterion 9 with square brackets; the decision uses round
 * ones. Our English translation stands in a file of its own: most citizens never download it.
 */
export const SIPAS_2017_VI = {
  id: 'sipas-2017',
  version: 1,
  title: {
    vi: 'Đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước',
  },
  source: {
    name: { vi: 'Quyết định số 2640/QĐ-BNV ngày 10/10/2017' },
    document: '2640/QĐ-BNV',
    issued: '2017-10-10',
    certainty: 'confirmed',
  },
  scale: FIVE_LEVELS,
  factors: [
    {
      key: 'access',
      name: { vi: 'Tiếp cận dịch vụ' },
      items: [
        {
          key: 'access.seats',
          wording: {
            vi: 'Nơi ngồi chờ tại cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả có đủ chỗ ngồi',
          },
        },
        {
          key: 'access.equipment-complete',
          wording: {
            vi: 'Trang thiết bị phục vụ người dân, tổ chức tại cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả đầy đủ',
          },
        },
        {
          key: 'access.equipment-modern',
          wording: {
            vi: 'Trang thiết bị phục vụ người dân, tổ chức tại cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả hiện đại',
          },
        },
        {
          key: 'access.equipment-easy',
          wording: {
            vi: 'Trang thiết bị phục vụ người dân, tổ chức tại cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả dễ sử dụng',
          },
        },
      ],
    },
    {
      key: 'procedure',
      name: { vi: 'Thủ tục hành chính' },
      items: [
        {
          key: 'procedure.published-complete',
          wording: {
            vi: 'TTHC được niêm yết công khai đầy đủ',
          },
        },
        {
          key: 'procedure.published-accurate',
          wording: {
            vi: 'TTHC được niêm yết công khai chính xác',
          },
        },
        {
          key: 'procedure.dossier-as-prescribed',
          wording: {
            vi: 'Thành phần hồ sơ mà người dân, tổ chức phải nộp là đúng quy định',
          },
        },
        {
          key: 'procedure.fee-as-prescribed',
          wording: {
            vi: 'Phí/lệ phí mà người dân, tổ chức phải nộp là đúng quy định',
          },
        },
        {
          key: 'procedure.time-as-prescribed',
          wording: {
            vi: 'Thời hạn giải quyết (tính từ ngày hồ sơ được tiếp nhận đến ngày nhận kết quả) là đúng quy định',
          },
        },
      ],
    },
    {
      key: 'officials',
      name: { vi: 'Công chức trực tiếp giải quyết công việc' },
      items: [
        { key: 'officials.polite', wording: { vi: 'Công chức có thái độ giao tiếp lịch sự' } },
        {
          key: 'officials.listening',
          wording: {
            vi: 'Công chức chú ý lắng nghe ý kiến của người dân/đại diện tổ chức',
          },
        },
        {
          key: 'officials.answering',
          wording: {
            vi: 'Công chức trả lời, giải đáp đầy đủ các ý kiến của người dân/đại diện tổ chức',
          },
        },
        {
          key: 'officials.devoted-guidance',
          wording: {
            vi: 'Công chức hướng dẫn kê khai hồ sơ tận tình, chu đáo',
          },
        },
        { key: 'officials.clear-guidance', wording: { vi: 'Công chức hướng dẫn hồ sơ dễ hiểu' } },
        {
          key: 'officials.rule-abiding',
          wording: {
            vi: 'Công chức tuân thủ đúng quy định trong giải quyết công việc',
          },
        },
      ],
    },
    {
      key: 'result',
      name: { vi: 'Kết quả cung ứng dịch vụ hành chính công' },
      items: [
        { key: 'result.as-prescribed', wording: { vi: 'Kết quả đúng quy định' } },
        { key: 'result.complete', wording: { vi: 'Kết quả có thông tin đầy đủ' } },
        { key: 'result.accurate', wording: { vi: 'Kết quả có thông tin chính xác' } },
      ],
    },
    {
      key: 'feedback',
      name: { vi: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị' },
      items: [
        {
          key: 'feedback.channels',
          wording: {
            vi: 'Cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả có bố trí hình thức tiếp nhận góp ý, phản ánh, kiến nghị',
          },
        },
        {
          key: 'feedback.easy',
          wording: {
            vi: 'Người dân, tổ chức thực hiện góp ý, phản ánh, kiến nghị dễ dàng',
          },
        },
        {
          key: 'feedback.handled',
          wording: {
            vi: 'Cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả tiếp nhận, xử lý các góp ý, phản ánh, kiến nghị tích cực',
          },
        },
        {
          key: 'feedback.informed',
          wording: {
            vi: 'Cơ quan giải quyết thủ tục hành chính/Bộ phận tiếp nhận và trả kết quả có thông báo kết quả xử lý góp ý, phản ánh, kiến nghị kịp thời',
          },
        },
      ],
    },
  ],
} as const satisfies Instrument<Vietnamese>;
