import type { Example } from '../example.ts';
import type { SipasPaper } from './sipas-paper.ts';

/** A real agency id and procedure. */
const PLACE = {
  unit: 'H55',
  'unit-name': 'Ủy ban nhân dân tỉnh Thái Nguyên',
  procedure: '1.001193',
  'procedure-name': 'Thủ tục đăng ký khai sinh',
};

/** Every state of `<sipas-paper>`. */
export const paperExamples: readonly Example<SipasPaper>[] = [
  {
    name: 'sipas-2017',
    title: { vi: 'Phiếu 22 tiêu chí', en: 'Form of 22 criteria' },
    attributes: PLACE,
  },
  {
    name: 'rating-2025',
    title: { vi: 'Phiếu đánh giá ngắn', en: 'Short rating' },
    attributes: { ...PLACE, 'instrument-id': 'rating-2025' },
  },
  {
    name: 'form-of-2023',
    title: { vi: 'Phiếu 2023 - 2026 với các câu hỏi khác', en: 'Form of 2023–2026 with its other questions' },
    attributes: { ...PLACE, 'instrument-id': 'sipas-2023', respondent: 'gender age education' },
  },
  {
    name: 'nothing-stated',
    title: { vi: 'Cơ quan và thủ tục ghi bằng tay', en: 'Agency and procedure by hand' },
    attributes: { 'instrument-id': 'one-tap' },
  },
  {
    name: 'phone',
    title: { vi: 'Xem trên điện thoại', en: 'Seen on a phone' },
    attributes: PLACE,
    width: 328,
  },
  {
    name: 'english',
    title: { vi: 'Tiếng Anh', en: 'English' },
    attributes: { ...PLACE, lang: 'en' },
  },
  {
    name: 'not-configured',
    title: { vi: 'Trang khai báo phiếu không có', en: 'Page states a form that there is not' },
    attributes: { ...PLACE, 'instrument-id': 'sipas-1999' },
  },
];
