/** What a column holds that is no answer. */
export type FormColumn = 'form' | 'answeredOn' | 'procedure' | 'unit' | 'instrument' | 'kind';

/** The headings of such columns besides their key; the paper form of `<sipas-paper>` says the same. */
export const HEAD_NAMES: Readonly<Record<FormColumn, readonly string[]>> = {
  form: ['Số thứ tự phiếu', 'Số thứ tự phiếu (cán bộ ghi)', 'Số phiếu'],
  answeredOn: ['Ngày trả lời', 'Ngày'],
  procedure: ['Thủ tục hành chính', 'Mã thủ tục hành chính', 'Mã thủ tục'],
  unit: ['Cơ quan được đánh giá', 'Mã định danh cơ quan'],
  instrument: ['Phiếu khảo sát'],
  kind: ['Loại phiếu'],
};
