import type { Example } from '../example.ts';
import type { SipasQuestion } from './sipas-question.ts';

const POLITE = { 'instrument-id': 'sipas-2017', question: 'officials.polite', name: 'thai-do' };
const OF_2023 = { 'instrument-id': 'sipas-2023' };
const OPINIONS = { ...OF_2023, question: 'other-opinions', name: 'y-kien' };

/** Every state and every kind of `<sipas-question>`. */
export const questionExamples: readonly Example<SipasQuestion>[] = [
  {
    name: 'criterion',
    title: { vi: 'Tiêu chí chưa trả lời', en: 'Criterion without an answer' },
    attributes: POLITE,
  },
  {
    name: 'phone',
    title: { vi: 'Trên điện thoại', en: 'On a phone' },
    attributes: { ...POLITE, value: '4' },
    width: 328,
  },
  {
    name: 'english',
    title: { vi: 'Tiếng Anh', en: 'English' },
    attributes: { ...POLITE, value: '4', required: '', lang: 'en' },
  },
  {
    name: 'missing',
    title: { vi: 'Bắt buộc mà chưa trả lời', en: 'Required and not answered' },
    attributes: { ...POLITE, required: '' },
    properties: { reported: true },
  },
  {
    name: 'disabled',
    title: { vi: 'Không trả lời được', en: 'Disabled' },
    attributes: { ...POLITE, value: '3', disabled: '' },
  },
  {
    name: 'choice',
    title: { vi: 'Chọn một', en: 'One option' },
    attributes: { ...OF_2023, question: 'education', name: 'hoc-van', value: 'university' },
  },
  {
    name: 'choices',
    title: { vi: 'Chọn nhiều', en: 'Several options' },
    attributes: { ...OF_2023, question: 'channels', name: 'kenh', value: 'press internet' },
  },
  {
    name: 'rows',
    title: { vi: 'Bảng nhiều dòng', en: 'A table of rows' },
    attributes: {
      ...OF_2023, question: 'interest', name: 'quan-tam', value: 'interest.economy=3',
    },
  },
  {
    name: 'number',
    title: { vi: 'Một số nằm ngoài khoảng', en: 'A number outside its range' },
    attributes: { ...OF_2023, question: 'age', name: 'tuoi', value: '7' },
    properties: { reported: true },
  },
  {
    name: 'words',
    title: { vi: 'Ý kiến', en: 'Words' },
    attributes: { ...OPINIONS, value: 'Cần thêm ghế ngồi chờ.' },
  },
  {
    name: 'personal-data',
    title: { vi: 'Ý kiến có số điện thoại', en: 'Words with a phone number' },
    attributes: { ...OPINIONS, value: 'Gọi lại cho tôi số 0912 345 678' },
  },
  {
    name: 'failed',
    title: { vi: 'Chưa tải được', en: 'Not loaded' },
    attributes: { question: 'officials.polite', name: 'thai-do' },
    properties: { load: 'failed' },
  },
  {
    name: 'unknown-question',
    title: { vi: 'Phiếu không có câu hỏi này', en: 'No such question in the form' },
    attributes: { 'instrument-id': 'sipas-2017', question: 'khong-co', name: 'a' },
  },
  {
    name: 'not-configured',
    title: { vi: 'Trang chưa khai báo đủ', en: 'Page does not state what is needed' },
    attributes: {},
  },
];
