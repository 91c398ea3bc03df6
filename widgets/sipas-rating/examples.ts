import type { Example } from '../example.ts';
import type { SipasRating } from './sipas-rating.ts';

/** A real agency id and procedure; an address under `.invalid` never resolves. */
const PLACE = {
  collector: 'https://khaosat.invalid',
  unit: 'H55',
  'unit-name': 'Ủy ban nhân dân tỉnh Thái Nguyên',
  procedure: '1.001193',
  'procedure-name': 'Thủ tục đăng ký khai sinh',
};

const SENT = {
  step: 'sent',
  receipt: {
    id: '5f6c1f1e-6a0f-4a39-9c55-0d3c1f0e7a11',
    receivedAt: '2026-11-21T07:05:00.000Z',
    counted: 1,
  },
} as const;

/** Every state of `<sipas-rating>`. */
export const ratingExamples: readonly Example<SipasRating>[] = [
  {
    name: 'question',
    title: { vi: 'Chưa đánh giá', en: 'Not rated yet' },
    attributes: PLACE,
  },
  {
    name: 'phone',
    title: { vi: 'Trên điện thoại', en: 'On a phone' },
    attributes: PLACE,
    width: 328,
  },
  {
    name: 'english',
    title: { vi: 'Tiếng Anh', en: 'English' },
    attributes: { ...PLACE, lang: 'en' },
    properties: { level: 4, delivery: { step: 'holding' } },
  },
  {
    name: 'holding',
    title: { vi: 'Vừa bấm một mức, còn đổi được', en: 'Just tapped, may still be changed' },
    attributes: PLACE,
    properties: { level: 4, delivery: { step: 'holding' } },
  },
  {
    name: 'choosing',
    title: { vi: 'Chọn bằng bàn phím, chờ gửi', en: 'Chosen by the keyboard, not sent' },
    attributes: PLACE,
    properties: { level: 2, delivery: { step: 'choosing' } },
  },
  {
    name: 'unavailable',
    title: { vi: 'Chưa tải được phần gửi', en: 'The part that sends did not load' },
    attributes: PLACE,
    properties: { level: 4, delivery: { step: 'unavailable', choice: { step: 'holding' } } },
  },
  {
    name: 'sending',
    title: { vi: 'Đang gửi', en: 'Sending' },
    attributes: PLACE,
    properties: { level: 4, delivery: { step: 'sending', stored: true } },
  },
  {
    name: 'waiting',
    title: { vi: 'Chưa gửi được, đã lưu trên máy', en: 'Not sent, stored on the device' },
    attributes: PLACE,
    properties: { level: 4, delivery: { step: 'waiting', stored: true } },
  },
  {
    name: 'storage-blocked',
    title: { vi: 'Chưa gửi được, trình duyệt không cho lưu', en: 'Not sent, storage blocked' },
    attributes: PLACE,
    properties: { level: 4, delivery: { step: 'waiting', stored: false } },
  },
  {
    name: 'sent',
    title: { vi: 'Đã gửi, có thể trả lời phiếu đầy đủ', en: 'Sent, the full form is offered' },
    attributes: { ...PLACE, 'full-form': 'sipas-2017' },
    properties: { level: 5, delivery: SENT },
  },
  {
    name: 'refused',
    title: { vi: 'Bộ thu nhận từ chối', en: 'Refused by the collector' },
    attributes: PLACE,
    properties: {
      level: 4,
      delivery: { step: 'refused', status: 422, issues: [{ path: 'unit', code: 'unknown-unit' }] },
    },
  },
  {
    name: 'full-form',
    title: { vi: 'Đã mở phiếu đầy đủ', en: 'With the full form open' },
    attributes: { ...PLACE, 'full-form': 'rating-2025' },
    properties: { level: 5, delivery: SENT, expanded: true },
  },
  {
    name: 'not-configured',
    title: { vi: 'Trang chưa khai báo đủ', en: 'Page does not state what is needed' },
    attributes: {},
    properties: { delivery: { step: 'holding' } },
  },
];
