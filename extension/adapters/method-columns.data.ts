/** A column of the table under "Cách thức thực hiện". */
export type MethodColumn = 'channel' | 'processingTime' | 'fee' | 'description';

/** What portals call these columns. */
export const METHOD_COLUMNS: Readonly<Record<MethodColumn, readonly string[]>> = {
  channel: [
    'Hình thức nộp', 'Hình thức', 'Cách thức', 'Cách thức nộp', 'Hình thức nộp hồ sơ',
    'Cách thức thực hiện', 'Hình thức thực hiện', 'Kênh nộp', 'Kênh',
  ],
  processingTime: [
    'Thời hạn giải quyết', 'Thời gian', 'Thời gian giải quyết', 'Thời hạn', 'Thời gian xử lý',
    'Thời hạn xử lý',
  ],
  fee: ['Phí, lệ phí', 'Lệ phí', 'Phí', 'Mức phí', 'Lệ phí, phí', 'Mức thu'],
  description: ['Mô tả', 'Ghi chú', 'Mô tả chi tiết', 'Diễn giải'],
};
