import type { PaperStrings } from './paper-strings.ts';

/** Vietnamese, the original. */
export const paperVi: PaperStrings = {
  language: 'vi',
  introduction: [
    'Ở mỗi câu, Ông/Bà đánh dấu ✕ vào một ô. Câu nào không rõ, Ông/Bà có thể bỏ qua.',
    'Phiếu ẩn danh: xin không ghi họ tên, số điện thoại, địa chỉ hay số giấy tờ của bất kỳ ai.',
    'Người dân tự chọn trả lời phiếu này; kết quả không phải Chỉ số SIPAS chính thức.',
  ],
  unit: 'Cơ quan được đánh giá',
  procedure: 'Thủ tục hành chính',
  answeredOn: 'Ngày trả lời',
  sheetNumber: 'Số thứ tự phiếu (cán bộ ghi)',
  several: 'Có thể đánh dấu nhiều ô.',
  range: (min, max) => `(số nguyên từ ${min} đến ${max})`,
  onlyIf: (question, answers) =>
    `Chỉ trả lời nếu ở câu “${question}” Ông/Bà chọn: ${answers.join(' hoặc ')}.`,
  comments: 'Ý kiến khác (nếu có)',
  nameless: 'Xin không ghi họ tên, số điện thoại, địa chỉ hay số giấy tờ.',
  thanks: 'Xin cảm ơn Ông/Bà đã trả lời.',
  form: (id, version) => `Mã phiếu ${id}, phiên bản ${version}`,
  source: 'Nguồn',
  hash: 'SHA-256 của nội dung phiếu',
  noHash: 'chưa tính được vì trang không mở qua HTTPS',
  keyingTitle: 'Dành cho cán bộ nhập phiếu',
  keying:
    'Chữ nhỏ bên phải mỗi câu là khóa để nhập câu đó; chữ nhỏ sau mỗi phương án là giá trị nhập. Câu để trống thì không nhập. Mức độ nhập bằng số:',
  commentsKey: 'Phiếu điện tử này không có câu hỏi về ý kiến khác: không nhập vào phiếu.',
  print: 'In phiếu',
  notConfigured: (attribute) => `Chưa có phiếu để in vì trang này khai báo sai: ${attribute}.`,
};
