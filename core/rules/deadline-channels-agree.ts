import type { ProcessingTime } from '../procedure/processing-time.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { CHANNELS_REASONS, compareChannels } from './channels-agree.ts';
import type { Rule } from './rule.ts';

/** The processing time is the same for every way to submit, or the page says why it is not. */
export const deadlineChannelsAgree: Rule = {
  id: 'deadline-channels-agree',
  version: 1,
  subject: 'deadline',
  severity: 'moderate',
  title: {
    vi: 'Thời hạn thống nhất giữa các hình thức nộp',
    en: 'The processing time is the same for all ways to submit',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '17' }],
  readsRowsOnly: true,
  reasons: {
    agree: {
      outcome: 'passed',
      message: {
        vi: 'Các hình thức nộp có cùng thời hạn.',
        en: 'All ways to submit have the same processing time.',
      },
    },
    differ: {
      outcome: 'failed',
      message: {
        vi: 'Thời hạn khác nhau giữa các hình thức nộp mà trang không nêu lý do.',
        en: 'The processing time differs between ways to submit, and the page gives no reason.',
      },
      mend: {
        vi: 'Ghi cùng một thời hạn, hoặc nêu lý do khác nhau ở cột mô tả.',
        en: 'State one time, or give the reason for the difference in the description.',
      },
    },
    explained: {
      outcome: 'cantTell',
      message: {
        vi: 'Thời hạn khác nhau giữa các hình thức nộp; phần mô tả có thể đã nêu lý do, cần người xem.',
        en: 'The processing time differs between ways to submit; the description may say why, a person has to read it.',
      },
    },
    partly: {
      outcome: 'cantTell',
      message: {
        vi: 'Thời hạn chỉ được nêu ở một số hình thức nộp; chưa thể so sánh hết.',
        en: 'The processing time is stated for some ways to submit only; it cannot be compared for all.',
      },
    },
    ...CHANNELS_REASONS,
  },
  check: (procedure) =>
    compareChannels(
      procedure,
      'processingTime',
      ({ processingTime }) => timeKey(processingTime),
      {
        numbers: ({ processingTime }) =>
          (processingTime?.durations ?? []).map(({ amount }) => amount).join(),
        isBare: ({ processingTime }) =>
          (processingTime?.durations ?? []).some(({ unit }) => unit === undefined),
      },
    ),
};

/** "03 Ngày làm việc" and "3 ngày làm việc" are one value. */
export function timeKey(time: ProcessingTime | undefined): string | undefined {
  if (!time || ['notStated', 'blank', 'unread'].includes(time.statement)) return undefined;
  if (time.durations.length === 0) return time.sameDay ? 'same day' : normalizeText(time.text);
  return time.durations.map(({ amount, maximum, unit }) => `${amount}-${maximum}-${unit}`).join(',');
}
