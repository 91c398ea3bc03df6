import type { RatingDeliveryStrings } from './rating-strings.ts';

/** Vietnamese, the original. */
export const ratingDeliveryVi: RatingDeliveryStrings = {
  notConfigured: (attributes) =>
    `Phần đánh giá chưa hoạt động vì trang này chưa khai báo: ${attributes}.`,
  chosen: (words) => `Ông/Bà đã chọn: ${words}.`,
  holding: (seconds) =>
    `Chưa gửi – sẽ tự gửi nếu trong ${seconds} giây Ông/Bà không thao tác thêm, hoặc khi Ông/Bà rời trang. Muốn đổi, xin chọn mức khác; gửi rồi thì không sửa được.`,
  choosing:
    'Chưa gửi – Ông/Bà nhấn phím Enter hoặc nút “Gửi ngay” để gửi. Gửi rồi thì không sửa được.',
  undo: 'Bỏ chọn',
  sendNow: 'Gửi ngay',
  thanks: 'Cảm ơn Ông/Bà đã đánh giá.',
  rateAgain: 'Đánh giá lại',
  fullForm: 'Trả lời phiếu đầy đủ',
  fullFormLoading: 'Đang tải phiếu đầy đủ…',
  fullFormFailed: 'Chưa tải được phiếu đầy đủ. Có thể đường truyền đang gián đoạn.',
  fullFormLinked:
    'Đánh giá ở trên được giữ nguyên. Phiếu dưới đây gắn với đánh giá đó bằng một mã ngẫu nhiên, để không tính một người hai lần.',
};
