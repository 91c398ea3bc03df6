import type { Example } from '../example.ts';
import type { SipasKiosk } from './sipas-kiosk.ts';

/** A real agency id; an address under `.invalid` never resolves. */
const PLACE = {
  collector: 'https://khaosat.invalid',
  unit: 'H55',
  'unit-name': 'Bộ phận Một cửa, Ủy ban nhân dân tỉnh Thái Nguyên',
};

/** Every state of `<sipas-kiosk>`. */
export const kioskExamples: readonly Example<SipasKiosk>[] = [
  {
    name: 'asking',
    title: { vi: 'Phiếu trống cho người tiếp theo', en: 'Empty form for the next person' },
    attributes: { ...PLACE, 'instrument-id': 'rating-2025' },
  },
  {
    name: 'pages',
    title: { vi: 'Mỗi yếu tố một trang', en: 'One factor a page' },
    attributes: { ...PLACE, 'instrument-id': 'sipas-2017', pages: 'factor' },
  },
  {
    name: 'rating',
    title: { vi: 'Đánh giá một chạm', en: 'Rating of one tap' },
    attributes: { ...PLACE, asks: 'rating' },
  },
  {
    name: 'warning',
    title: { vi: 'Hỏi khi lâu không có thao tác', en: 'Question after a while without a touch' },
    attributes: { ...PLACE, 'instrument-id': 'rating-2025' },
    properties: { stage: 'warning' },
  },
  {
    name: 'thanks',
    title: { vi: 'Cảm ơn sau khi gửi', en: 'Thanks after sending' },
    attributes: { ...PLACE, 'instrument-id': 'one-tap' },
    properties: { stage: 'thanks' },
  },
  {
    name: 'line-down',
    title: { vi: 'Mất đường truyền, còn phiếu chưa gửi', en: 'No line, responses not sent yet' },
    attributes: { ...PLACE, 'instrument-id': 'one-tap' },
    properties: { unsent: { stored: 27, unstored: 0, refused: 0 } },
  },
  {
    name: 'line-down-unstored',
    title: { vi: 'Trình duyệt không cho lưu', en: 'The browser forbids storage' },
    attributes: { ...PLACE, 'instrument-id': 'one-tap' },
    properties: { unsent: { stored: 0, unstored: 3, refused: 1 } },
  },
  {
    name: 'english',
    title: { vi: 'Tiếng Anh', en: 'English' },
    attributes: { ...PLACE, 'instrument-id': 'rating-2025', lang: 'en' },
    properties: { stage: 'warning' },
  },
  {
    name: 'not-configured',
    title: { vi: 'Trang khai báo sai thời gian', en: 'Page states a wrong time' },
    attributes: { ...PLACE, idle: '300' },
  },
];
