import type { Column } from './table-file.ts';

/** Where and when: the first columns of exported responses. */
export const RESPONSE_PLACE: readonly Column[] = [
  { key: 'unit', type: 'text', wording: 'Mã định danh cơ quan được đánh giá' },
  { key: 'instrument', type: 'text', wording: 'Phiếu khảo sát và phiên bản' },
  { key: 'kind', type: 'text', wording: 'Loại phiếu: open (phiếu mở), verified (có thư mời)' },
  {
    key: 'answeredOn', type: 'text',
    wording: 'Kỳ trả lời: tháng, hoặc kỳ dài hơn khi có quá ít phiếu',
  },
  {
    key: 'procedure', type: 'text',
    wording: 'Mã thủ tục hành chính; trống khi không rõ hoặc có quá ít phiếu',
  },
];

/** Where and when: the first columns of exported tallies. */
export const TALLY_PLACE: readonly Column[] = [
  ...RESPONSE_PLACE.slice(0, 3),
  { key: 'period', type: 'text', wording: 'Kỳ: tháng, quý (Q), sáu tháng (H) hoặc năm' },
  { key: 'item', type: 'text', wording: 'Tiêu chí' },
  { key: 'responses', type: 'integer', wording: 'Số phiếu' },
  { key: 'answers', type: 'integer', wording: 'Số câu trả lời hợp lệ' },
];

/** The figures of exported tallies, behind the levels; 30 is `RELIABLE_FROM`. */
export const TALLY_FIGURES: readonly Column[] = [
  {
    key: 'satisfied', type: 'integer',
    wording: 'Số câu trả lời tính là hài lòng; trống khi được che',
  },
  { key: 'index', type: 'share', wording: 'Chỉ số: tỷ lệ câu trả lời tính là hài lòng' },
  { key: 'low', type: 'share', wording: 'Khoảng tin cậy 95 % (Wilson): cận dưới' },
  { key: 'high', type: 'share', wording: 'Khoảng tin cậy 95 % (Wilson): cận trên' },
  {
    key: 'reliable', type: 'text',
    wording: 'yes khi có từ 30 câu trả lời, no khi chưa đủ tin cậy',
  },
];
