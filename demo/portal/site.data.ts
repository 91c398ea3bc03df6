/** What the demo portal says about itself. The province is invented; no such unit exists. */
export const SITE = {
  province: 'tỉnh An Bình',
  name: 'Cổng Dịch vụ công tỉnh An Bình',
  /** Agency id (mã định danh cơ quan) under which answers are counted. */
  unit: 'H99',
  unitName: 'UBND tỉnh An Bình',
  notice:
    'Trang trình diễn, không phải cổng của cơ quan nhà nước. ' +
    'Số liệu lấy nguyên như đã công bố, kể cả lỗi.',
} as const;
