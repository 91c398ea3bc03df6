import type { QuestionStrings } from './strings.ts';

/** Vietnamese, the original. */
export const questionsVi: QuestionStrings = {
  severalHint: 'Có thể chọn nhiều câu trả lời.',
  namelessHint: 'Xin không ghi họ tên, số điện thoại, địa chỉ hay số giấy tờ của bất kỳ ai.',
  personalDataTitle: 'Ý kiến có thể chứa thông tin cá nhân',
  personalDataText:
    'Phiếu này ẩn danh. Ông/Bà nên bỏ các thông tin sau trước khi gửi. Chưa có gì được gửi đi.',
  personalData: {
    phone: 'Số điện thoại',
    email: 'Thư điện tử',
    'identity-number': 'Số giấy tờ',
  },
  sendAnyway: 'Không phải thông tin cá nhân, gửi phiếu',
};
