import type { Language } from './strings.ts';

/** Why a collector refuses a response; loaded when one is refused, which needs a line anyway. */
export interface RefusalWords {
  reasons: string;
  /** Where the collector gives no reason, by its answer code. */
  status: (status: number) => string;
  /** By code of the issue, or by answer code. */
  issues: Readonly<Record<string, string>>;
}

export const REFUSAL_WORDS: Readonly<Record<Language, RefusalWords>> = {
  vi: {
    reasons: 'Bộ thu nhận nêu lý do:',
    status: (status) => `mã phản hồi ${status}, không kèm lý do`,
    issues: {
      'no-answers': 'phiếu không có câu trả lời',
      'unknown-item': 'tiêu chí không có trong phiếu khảo sát',
      'unknown-key': 'phiếu có thông tin không được phép',
      'level-outside-scale': 'mức độ nằm ngoài thang đo',
      'unknown-instrument': 'bộ thu nhận không biết phiếu khảo sát này',
      'unknown-unit': 'bộ thu nhận không biết cơ quan này',
      'in-the-future': 'ngày trả lời nằm ở tương lai; Ông/Bà kiểm tra lại ngày giờ của máy',
      'too-old': 'phiếu được trả lời đã quá 31 ngày',
      'origin-not-allowed': 'trang này chưa được phép gửi phiếu đến bộ thu nhận',
      409: 'mã phiếu đã được dùng cho một phiếu có nội dung khác',
      413: 'phiếu lớn quá mức cho phép',
    },
  },
  en: {
    reasons: 'Reason given by the collector:',
    status: (status) => `answer code ${status}, without a reason`,
    issues: {
      'no-answers': 'the response has no answers',
      'unknown-item': 'a criterion is not in the questionnaire',
      'unknown-key': 'the response holds information that is not allowed',
      'level-outside-scale': 'a level lies outside the scale',
      'unknown-instrument': 'the collector does not know this questionnaire',
      'unknown-unit': 'the collector does not know this agency',
      'in-the-future': 'the day of the answers lies in the future; please check the clock of this device',
      'too-old': 'the answers are more than 31 days old',
      'origin-not-allowed': 'this page is not allowed to send to the collector',
      409: 'the id is already in use for a response with other content',
      413: 'the response is larger than allowed',
    },
  },
};
