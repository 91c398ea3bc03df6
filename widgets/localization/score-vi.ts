import type { ScoreStrings } from './strings.ts';

/** Vietnamese, the original. */
export const scoreVi: ScoreStrings = {
  language: 'vi',
  title: 'Chỉ số hài lòng',
  unit: 'Cơ quan được đánh giá',
  loading: 'Đang tải kết quả khảo sát…',
  failed: 'Chưa tải được kết quả khảo sát. Có thể đường truyền hoặc bộ thu nhận đang gián đoạn.',
  retry: 'Tải lại',
  empty: 'Chưa có phiếu trả lời nào trong kỳ này.',
  kinds: {
    open: 'Tính theo phiếu mở: ai vào trang cũng trả lời được.',
    verified:
      'Tính theo phiếu có thư mời: mỗi thư mời dùng một lần, gửi cho người đã nhận kết quả hồ sơ.',
  },
  interval: 'khoảng tin cậy 95 %',
  responses: (count) => `${count} phiếu trả lời`,
  answers: (count) => `${count} câu trả lời`,
  period: 'Kỳ khảo sát',
  periodText: (from, to) => (from === to ? `ngày ${from}` : `từ ${from} đến ${to}`),
  requestedPeriod: (from, to) =>
    [from && `từ ${from}`, to && `đến ${to}`].filter(Boolean).join(' '),
  instrument: 'Phiếu khảo sát',
  instrumentNote: 'Lưu ý về phiếu',
  instrumentText: (source, items) => `${source}, ${items} tiêu chí`,
  rule: 'Cách tính',
  rules: {
    pooled: (satisfied) => `gộp mọi câu trả lời hợp lệ; tính là hài lòng: ${satisfied}`,
    'mean-of-items': (satisfied) =>
      `trung bình cộng chỉ số của các tiêu chí; tính là hài lòng: ${satisfied}`,
    'mean-of-factors': (satisfied) =>
      `trung bình cộng chỉ số của các yếu tố; tính là hài lòng: ${satisfied}`,
  },
  intervalTerm: 'Khoảng tin cậy',
  intervalText:
    'phương pháp Wilson, mức 95 %, tính theo số người trả lời tiêu chí có nhiều câu trả lời nhất',
  factors: 'Theo yếu tố',
  showItems: (count) => `Xem ${count} tiêu chí`,
  columns: {
    item: 'Tiêu chí',
    index: 'Chỉ số',
    interval: 'Khoảng tin cậy 95 %',
    answers: 'Số câu trả lời',
  },
  noAnswers: 'Chưa có câu trả lời',
  selfSelected:
    'Khảo sát trên cổng do người dùng tự chọn tham gia; đây không phải Chỉ số SIPAS chính thức.',
  notConfigured: (attributes) =>
    `Chưa hiển thị được kết quả vì trang này chưa khai báo: ${attributes}.`,
};
