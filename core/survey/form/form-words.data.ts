import type { Wording } from '../../wording.ts';

/** Sentences of a form without JavaScript, besides those of the instrument. */
export const FORM_WORDS = {
  title: { vi: 'Khảo sát mức\u00a0độ hài\u00a0lòng', en: 'Satisfaction survey' },
  unit: { vi: 'Cơ quan được đánh giá', en: 'Agency rated' },
  procedure: { vi: 'Thủ tục hành chính', en: 'Administrative procedure' },
  anonymous: {
    vi: 'Phiếu trả lời ẩn danh: không hỏi họ tên, số điện thoại hay mã hồ sơ. Thời gian trả lời khoảng {minutes}. Ông/Bà có thể bỏ qua tiêu chí mà mình không rõ.',
    en: 'Your answers are anonymous: no name, phone number or dossier code is asked for. It takes about {minutes}. You may leave out any criterion you are unsure about.',
  },
  minutes: { vi: '{count} phút', en: '{count} minutes' },
  oneMinute: { vi: '1 phút', en: '1 minute' },
  selfSelected: {
    vi: 'Khảo sát trên cổng do người dùng tự chọn tham gia; kết quả không phải Chỉ số SIPAS chính thức.',
    en: 'Visitors of this portal choose by themselves to take part; the result is not the official SIPAS index.',
  },
  invited: {
    vi: 'Phiếu này có kèm thư mời dùng một lần của cổng. Thư mời cho biết phiếu đến từ một hồ sơ đã có kết quả; câu trả lời không được lưu cùng thư mời.',
    en: 'This response goes with a one-use invitation of the portal. It shows that the response comes from a dossier that has its result; the answers are not stored together with it.',
  },
  several: { vi: 'Có thể chọn nhiều câu trả lời.', en: 'You may choose several.' },
  nameless: {
    vi: 'Xin không ghi họ tên, số điện thoại, địa chỉ hay số giấy tờ của bất kỳ ai.',
    en: 'Please give no name, phone number, address or document number of anybody.',
  },
  onlyIf: {
    vi: 'Chỉ trả lời câu này nếu ở câu “{question}” Ông/Bà chọn: {answers}.',
    en: 'Answer this only if you chose for “{question}”: {answers}.',
  },
  leaveEmpty: { vi: 'Xin để trống ô này', en: 'Please leave this field empty' },
  submit: { vi: 'Gửi phiếu', en: 'Send response' },
} as const satisfies Record<string, Wording>;
