import type { Fee } from '#core/procedure/fee.ts';

/** Cells of portals beside what they say: statement, amounts of the head, of the note, windows. */
export const FEES: readonly [
  text: string,
  statement: Fee['statement'],
  head?: string,
  note?: string,
  windows?: string,
][] = [
  ['Miễn phí', 'free'],
  ['Miễn phí(Không có)', 'free'],
  ['Miễn phí(20.000.000 đồng/lần)', 'free', '', '20000000 VND'],
  ['Miễn phí(8.000.000/lần; thêm mỗi loại: 2.000.000/lần)', 'free', '', '8000000 -; 2000000 -'],
  ['135 VNĐ(Lệ phí: 135.000 đồng/lần.)', 'amount', '135 VND', '135000 VND'],
  ['20,000,000 Việt Nam Đồng', 'amount', '20000000 VND'],
  ['145 USD', 'amount', '145 USD'],
  ['2,000,000 VNĐ(02 triệu đồng/lần cấp)', 'amount', '2000000 VND', '2000000 VND'],
  ['20 VNĐ(20.000Đ/tờ khai)', 'amount', '20 VND', '20000 VND'],
  ['50,000 Việt Nam Đồng(0.000đ/giấy)', 'amount', '50000 VND', '0 VND'],
  ['Lệ phí: 200000 ĐồngXem chi tiết', 'amount', '200000 VND'],
  ['-100.000 Đồng', 'amount', '100000 VND'],
  ['5000', 'amount', '5000 -'],
  ['Phí : 5 triệu Đồng', 'amount', '5000000 VND'],
  ['Phí : 0 Đồng', 'zero'],
  ['Phí : o Đồng', 'zero'],
  ['Phí : Không Đồng', 'zero'],
  ['Không', 'none'],
  ['Lệ phí: Không có', 'none'],
  ['Không thu phí', 'none'],
  ['Lệ phí: • Không.', 'none'],
  ['300.000 (ba trăm nghìn) đồng/giấy', 'amount', '300000 VND'],
  ['Không có thông tin', 'notStated'],
  ['Chưa quy định', 'notStated'],
  ['Phí: ĐồngXem chi tiết', 'notStated'],
  ['', 'blank'],
  ['Theo mức thu do Hội đồng nhân dân cấp tỉnh quy định', 'refersElsewhere'],
  ['Xem tại quầy', 'unread'],
  ['Cơ sở bán buôn (loại A): 400.000đ/hồ sơ', 'amount', '400000 VND'],
  ['[Chưa có lệ phí]', 'notStated'],
  ['2% giá trị hợp đồng', 'formula'],
  ['Bằng 50% mức thu phí quy định tại Thông tư mẫu', 'refersElsewhere'],
  [
    '800,000 Việt Nam Đồng(mức 400.000 đồng từ ngày 01/7/2025 đến hết ngày 31/12/2026)',
    'amount', '800000 VND', '400000 VND', '2025-07-01..2026-12-31',
  ],
  ['Miễn phí(Miễn từ ngày 07/4/2026 đến 30/6/2026)', 'free', '', '', '2026-04-07..2026-06-30'],
  ['100,000 VNĐ(Thông tư số 25/2021/TT-BTC ngày 07/4/2021)', 'amount', '100000 VND', '', ''],
  ['1,500,000 VNĐ(tàu bay dưới 5.700 kg)', 'amount', '1500000 VND', ''],
];

/**
 * Formulas beside their values: kind, percentage or fixed sum and rate, what is multiplied, floor and
 * cap ("-": none).
 */
export const FEE_FORMULAS: readonly [text: string, ...formulas: string[]][] = [
  ['Phí bằng 0,2% giá trị hợp đồng, tối thiểu 1.000.000 đồng, tối đa 30.000.000 đồng',
    'share 0.2 giá trị hợp đồng 1000000 30000000'],
  ['thu 3% giá bán nhưng không quá 500.000 đồng', 'share 3 giá bán - 500000'],
  ['mức thu: 20% của 11.000.000 đồng; lần sau: 10% của 4.000.000 đồng',
    'share 20 11.000.000 đồng - -', 'share 10 4.000.000 đồng - -'],
  ['được giảm 30% mức lệ phí', 'reduction 30 mức lệ phí - -'],
  ['giảm còn 30% mức lệ phí', 'share 30 mức lệ phí - -'],
  ['Nộp 100.000 đồng + (số tấn hàng x 2.000 đồng/tấn), tối đa 900.000 đồng/lần',
    'sum 100000 + 2000/tấn số tấn hàng - 900000'],
  ['50.000 đồng + 1.000 đồng/trang x số trang', 'sum 50000 + 1000/trang số trang - -'],
  ['doanh nghiệp có trên 51% vốn nhà nước: 200.000 đồng'],
  ['+ 200.000 đồng đối với cá nhân; + 400.000 đồng đối với tổ chức'],
];
