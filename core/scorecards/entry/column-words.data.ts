import type { Wording } from '../../wording.ts';

/** Headings of a table of figures besides the domains. */
export const FIGURE_COLUMN_WORDS = {
  unit: { vi: 'Đơn vị', en: 'Unit' },
  code: { vi: 'Mã định danh', en: 'Unit code' },
  year: { vi: 'Năm', en: 'Year' },
  source: { vi: 'Nguồn', en: 'Source' },
  total: { vi: 'Chỉ số chung', en: 'Total' },
  place: { vi: 'Thứ hạng', en: 'Place' },
} as const satisfies Record<string, Wording>;

/** Headings of a table of commitments. */
export const MEASURE_COLUMN_WORDS = {
  key: { vi: 'Mã', en: 'Key' },
  text: { vi: 'Nội dung cam kết', en: 'Commitment' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  part: { vi: 'Lĩnh vực, đơn vị', en: 'Field or unit' },
  done: { vi: 'Số đạt', en: 'Done' },
  of: { vi: 'Tổng số', en: 'Of' },
  result: { vi: 'Kết quả', en: 'Result' },
  year: { vi: 'Năm', en: 'Year' },
  source: { vi: 'Nguồn', en: 'Source' },
} as const satisfies Record<string, Wording>;

/** Words for a duty that is done, and for one that is not. */
export const YES_AND_NO = {
  yes: ['có', 'yes', 'đã thực hiện', 'done'],
  no: ['không', 'no', 'chưa thực hiện', 'not done'],
} as const;

/** The guide of a template. */
export const FIGURE_GUIDE = {
  card: { vi: 'Bộ chỉ số (mã, phiên bản)', en: 'Card (id, version)' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  points: { vi: 'điểm', en: 'points' },
  percent: { vi: '%; nhập rõ bằng chữ, ví dụ 83,94%', en: '%; enter as text, such as 83,94%' },
  blank: { vi: 'Ô trống', en: 'Blank cell' },
  blankMeans: { vi: 'chưa có số liệu; không phải 0', en: 'no figure; not 0' },
  numbers: { vi: 'Cách viết số', en: 'Numbers' },
  numbersMean: {
    vi: 'dấu phẩy cho phần thập phân: 85,74; không viết 1.234 vì đọc được hai cách',
    en: 'comma for decimals: 85,74; not 1.234, which can be read in two ways',
  },
  domain: { vi: 'Lĩnh vực', en: 'Domain' },
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  maximumUnknown: { vi: 'chưa biết', en: 'not known' },
  note: { vi: 'Lưu ý', en: 'Note' },
} as const satisfies Record<string, Wording>;
