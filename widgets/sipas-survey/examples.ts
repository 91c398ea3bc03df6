import type { Example } from '../example.ts';
import type { SipasSurvey } from './sipas-survey.ts';

/** A real agency id and procedure; an address under `.invalid` never resolves. */
const PLACE = {
  collector: 'https://khaosat.invalid',
  unit: 'H55',
  'unit-name': 'Ủy ban nhân dân tỉnh Thái Nguyên',
  procedure: '1.001193',
  'procedure-name': 'Thủ tục đăng ký khai sinh',
};

const SOME_ANSWERS = {
  'access.seats': 4,
  'access.equipment-complete': 3,
  'procedure.fee-as-prescribed': 5,
};

/** The whole first factor. */
const FIRST_FACTOR = {
  'access.seats': 4,
  'access.equipment-complete': 3,
  'access.equipment-modern': 4,
  'access.equipment-easy': 5,
};

const RECEIPT = {
  id: '5f6c1f1e-6a0f-4a39-9c55-0d3c1f0e7a11',
  receivedAt: '2026-11-21T07:05:00.000Z',
  counted: 22,
};

/** Claims without a signature: only a collector looks at that. */
const CLAIMS = '{"unit":"H55","procedure":"1.001193","exp":4102444800}';
const INVITATION = ['{}', CLAIMS, 'x'].map(btoa).join('.');

/** Every state of `<sipas-survey>`. */
export const surveyExamples: readonly Example<SipasSurvey>[] = [
  {
    name: 'empty-form',
    title: { vi: 'Phiếu chưa trả lời', en: 'Form without answers' },
    attributes: PLACE,
  },
  {
    name: 'phone',
    title: { vi: 'Trên điện thoại', en: 'On a phone' },
    attributes: PLACE,
    properties: { answers: SOME_ANSWERS },
    width: 328,
  },
  {
    name: 'english',
    title: { vi: 'Tiếng Anh', en: 'English' },
    attributes: { ...PLACE, lang: 'en' },
    properties: { answers: SOME_ANSWERS },
  },
  {
    name: 'compact',
    title: { vi: 'Khoảng cách hẹp', en: 'Set closer' },
    attributes: { ...PLACE, density: 'compact' },
    properties: { answers: SOME_ANSWERS },
  },
  {
    name: 'one-factor-a-page',
    title: { vi: 'Mỗi yếu tố một trang', en: 'One factor a page' },
    attributes: { ...PLACE, pages: 'factor' },
    properties: { answers: FIRST_FACTOR },
  },
  {
    name: 'form-of-2023',
    title: { vi: 'Phiếu 2023 - 2026 với các câu hỏi khác', en: 'Form of 2023–2026 with its other questions' },
    attributes: { ...PLACE, 'instrument-id': 'sipas-2023', respondent: 'gender age education' },
    properties: {
      answers: {
        'interest.economy': 3, channels: ['press', 'internet'], harassment: 'none',
        'access.seats': 4, 'other-opinions': 'Cần thêm ghế ngồi chờ.', age: 42,
      },
    },
  },
  {
    name: 'eligibility',
    title: { vi: 'Hỏi trước: đã nhận kết quả chưa', en: 'Asked first: was the result received' },
    attributes: { ...PLACE, 'instrument-id': 'sipas-2017-received' },
  },
  {
    name: 'not-eligible',
    title: { vi: 'Chưa nhận kết quả', en: 'Result not received yet' },
    attributes: { ...PLACE, 'instrument-id': 'sipas-2017-received' },
    properties: { answers: { 'received-result': 'not-yet' } },
  },
  {
    name: 'personal-data',
    title: { vi: 'Ý kiến có số điện thoại', en: 'Words with a phone number' },
    attributes: { ...PLACE, 'instrument-id': 'rating-2025' },
    properties: {
      notice: 'personal-data',
      answers: { 'handling.attitude': 5, 'other-contents': 'Gọi lại cho tôi số 0912 345 678' },
    },
  },
  {
    name: 'invited',
    title: { vi: 'Có thư mời', en: 'With an invitation' },
    attributes: { ...PLACE, invitation: INVITATION },
  },
  {
    name: 'invitation-refused',
    title: { vi: 'Thư mời đã được dùng', en: 'Invitation used before' },
    attributes: { ...PLACE, invitation: INVITATION },
    properties: {
      delivery: {
        step: 'refused',
        status: 409,
        issues: [{ path: 'invitation', code: 'invitation-used' }],
      },
    },
  },
  {
    name: 'no-answers',
    title: { vi: 'Gửi khi chưa trả lời', en: 'Sent without answers' },
    attributes: PLACE,
    properties: { notice: 'no-answers' },
  },
  {
    name: 'blanks',
    title: { vi: 'Gửi khi còn tiêu chí để trống', en: 'Sent with blanks' },
    attributes: PLACE,
    properties: { notice: 'blanks', answers: SOME_ANSWERS },
  },
  {
    name: 'sending',
    title: { vi: 'Đang gửi', en: 'Sending' },
    attributes: PLACE,
    properties: { delivery: { step: 'sending', stored: true } },
  },
  {
    name: 'waiting',
    title: { vi: 'Chưa gửi được, đã lưu trên máy', en: 'Not sent, stored on the device' },
    attributes: PLACE,
    properties: { delivery: { step: 'waiting', stored: true } },
  },
  {
    name: 'storage-blocked',
    title: { vi: 'Chưa gửi được, trình duyệt không cho lưu', en: 'Not sent, storage blocked' },
    attributes: PLACE,
    properties: { delivery: { step: 'waiting', stored: false } },
  },
  {
    name: 'sent',
    title: { vi: 'Đã gửi, có giấy xác nhận', en: 'Sent, with a receipt' },
    attributes: PLACE,
    properties: { delivery: { step: 'sent', receipt: RECEIPT } },
  },
  {
    name: 'refused',
    title: { vi: 'Bộ thu nhận từ chối', en: 'Refused by the collector' },
    attributes: PLACE,
    properties: {
      delivery: {
        step: 'refused',
        status: 422,
        issues: [{ path: 'answers.access.seats', code: 'level-outside-scale' }],
      },
    },
  },
  {
    name: 'not-configured',
    title: { vi: 'Trang chưa khai báo đủ', en: 'Page does not state what is needed' },
    attributes: {},
  },
];
