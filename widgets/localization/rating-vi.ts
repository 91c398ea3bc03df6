import type { RatingStrings } from './rating-strings.ts';

/** Vietnamese, the original. */
export const ratingVi: RatingStrings = {
  introduction:
    'Đánh giá ẩn danh, do Ông/Bà tự chọn tham gia; kết quả không phải Chỉ số SIPAS chính thức.',
  preparing: 'Chưa gửi – đang chuẩn bị gửi…',
  unavailable:
    'Chưa gửi, chưa lưu trên máy này: phần gửi đánh giá chưa tải được. Xin đừng đóng trang và bấm lại mức đã chọn khi có mạng.',
};
