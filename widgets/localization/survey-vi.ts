import type { SurveyStrings } from './strings.ts';

/** Vietnamese, the original. */
export const surveyVi: SurveyStrings = {
  language: 'vi',
  // No-break spaces keep the compounds whole on a narrow phone.
  title: 'Khảo sát mức\u00a0độ hài\u00a0lòng',
  introduction: [
    'Phiếu trả lời ẩn danh: không hỏi họ tên, số điện thoại hay mã hồ sơ. Thời gian trả lời khoảng 5 phút. Ông/Bà có thể bỏ qua tiêu chí mà mình không rõ.',
    'Khảo sát trên cổng do người dùng tự chọn tham gia; kết quả không phải Chỉ số SIPAS chính thức.',
  ],
  unit: 'Cơ quan được đánh giá',
  procedure: 'Thủ tục hành chính',
  progress: (answered, all) => `Đã trả lời ${answered}/${all} tiêu chí`,
  submit: 'Gửi phiếu',
  unansweredMark: 'Chưa trả lời',
  noAnswersTitle: 'Phiếu chưa có câu trả lời nào',
  noAnswersText: 'Ông/Bà vui lòng trả lời ít nhất một tiêu chí rồi gửi phiếu. Chưa có gì được gửi đi.',
  toFirstItem: 'Đến tiêu chí đầu tiên',
  blanksTitle: (count) => `Còn ${count} tiêu chí chưa trả lời`,
  blanksText:
    'Ông/Bà có thể trả lời thêm hoặc gửi các câu đã trả lời. Tiêu chí để trống không được tính vào kết quả.',
  submitAnswered: 'Gửi các câu đã trả lời',
  formLoading: 'Đang tải phiếu khảo sát…',
  formFailed: 'Chưa tải được phiếu khảo sát. Có thể đường truyền đang gián đoạn.',
  retry: 'Tải lại',
  deliveryTitle: 'Phiếu trả lời của Ông/Bà',
  sending: 'Đang gửi…',
  // What lies in a private window goes with it, and no page can know that it is in one.
  waiting:
    'Chưa gửi được – phiếu đã lưu trên máy này và sẽ tự gửi lại khi trang này mở. Nếu dùng cửa sổ ẩn danh, xin đừng đóng trước khi gửi xong.',
  waitingUnstored: 'Chưa gửi được; trang này sẽ tự gửi lại.',
  storageBlocked: 'Trình duyệt không cho lưu phiếu; đừng đóng trang đến khi gửi xong.',
  sent: (moment, counted) =>
    `Đã gửi. Bộ thu nhận đã nhận phiếu lúc ${moment}, gồm ${counted} tiêu chí.`,
  refused: 'Bộ thu nhận từ chối phiếu này. Phiếu không được tính và sẽ không tự gửi lại.',
  tryNow: 'Gửi lại ngay',
  backToAnswers: 'Xem lại câu trả lời',
  newResponse: 'Trả lời phiếu mới',
  earlier: {
    sending: 'Trên máy này còn một phiếu trả lời trước đây chưa gửi được. Đang gửi lại…',
    waiting:
      'Trên máy này còn một phiếu trả lời trước đây chưa gửi được. Phiếu vẫn được lưu và sẽ tự gửi lại.',
    sent: (moment, counted) =>
      `Phiếu trả lời trước đây đã gửi xong. Bộ thu nhận đã nhận phiếu lúc ${moment}, gồm ${counted} tiêu chí.`,
    refused:
      'Bộ thu nhận từ chối phiếu trả lời trước đây. Phiếu đó không được tính và sẽ không tự gửi lại.',
  },
  notConfigured: (attributes) =>
    `Khảo sát chưa hoạt động vì trang này chưa khai báo: ${attributes}.`,
};
