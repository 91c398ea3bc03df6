import type { FormQuestionStrings } from './form-question-strings.ts';

/** Vietnamese, the original. */
export const formQuestionVi: FormQuestionStrings = {
  loading: 'Đang tải câu hỏi…',
  failed: 'Chưa tải được câu hỏi. Có thể đường truyền đang gián đoạn.',
  retry: 'Tải lại',
  notConfigured: (attributes) =>
    `Câu hỏi chưa hiển thị được vì trang này khai báo thiếu hoặc sai: ${attributes}.`,
  requiredMark: 'bắt buộc',
  missing: {
    level: 'Ông/Bà vui lòng chọn một mức.',
    choice: 'Ông/Bà vui lòng chọn một câu trả lời.',
    choices: 'Ông/Bà vui lòng chọn ít nhất một câu trả lời.',
    ratings: 'Ông/Bà vui lòng trả lời mọi dòng của câu hỏi này.',
    text: 'Ông/Bà vui lòng ghi câu trả lời.',
    number: 'Ông/Bà vui lòng ghi một số.',
  },
  tooLong: (maxLength) => `Câu trả lời dài quá ${maxLength} ký tự; Ông/Bà vui lòng rút gọn.`,
  notANumber: (min, max) => `Ông/Bà vui lòng ghi một số nguyên từ ${min} đến ${max}.`,
  personalData: (words) =>
    `Câu trả lời có thể chứa thông tin cá nhân (${words}). Ông/Bà nên bỏ đi trước khi gửi.`,
  personalDataKind: {
    phone: 'số điện thoại',
    email: 'thư điện tử',
    'identity-number': 'số giấy tờ',
  },
};
