import type { ProcessingTime, TimeStatement } from '../procedure/processing-time.ts';
import { foldText } from '../text/normalize-text.ts';
import { parseDurations } from '../text/parse-durations.ts';
import { parseTimeLimits } from '../text/parse-time-limits.ts';
import { forEachMethod, NOT_FOUND, UNREAD } from './methods.ts';
import type { Rule } from './rule.ts';

/** Each row says how long the procedure takes. */
export const deadlineStated: Rule = {
  id: 'deadline-stated',
  version: 1,
  subject: 'deadline',
  severity: 'serious',
  title: { vi: 'Có nêu thời hạn giải quyết', en: 'The processing time is stated' },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '8', clause: '2', point: 'đ' }],
  readsRowsOnly: true,
  reasons: {
    stated: {
      outcome: 'passed',
      message: { vi: 'Có nêu thời hạn: “{text}”.', en: 'A time is stated: “{text}”.' },
    },
    blank: {
      outcome: 'failed',
      message: { vi: 'Ô thời hạn bị bỏ trống.', en: 'The cell of the processing time is empty.' },
      mend: {
        vi: 'Ghi thời hạn giải quyết bằng số và đơn vị, ví dụ “05 ngày làm việc”.',
        en: 'State the time as number and unit, such as “05 ngày làm việc”.',
      },
    },
    'not-stated': {
      outcome: 'failed',
      message: {
        vi: 'Ô thời hạn ghi “{text}”, tức là chưa nêu thời hạn giải quyết.',
        en: 'The cell says “{text}”: no processing time is stated.',
      },
      mend: {
        vi: 'Ghi thời hạn giải quyết bằng số và đơn vị, ví dụ “05 ngày làm việc”.',
        en: 'State the time as number and unit, such as “05 ngày làm việc”.',
      },
    },
    zero: {
      outcome: 'failed',
      message: {
        vi: 'Ô thời hạn ghi “{text}”: thời hạn bằng không là không có nghĩa.',
        en: 'The cell says “{text}”: a time of zero has no meaning.',
      },
      mend: {
        vi: 'Ghi thời hạn thật; nếu trả ngay thì ghi “Ngay trong ngày làm việc”.',
        en: 'State the real time; if the result is given at once, say so in words.',
      },
    },
    'only-in-description': {
      outcome: 'cantTell',
      message: {
        vi: 'Ô thời hạn ghi “{text}”, nhưng phần mô tả có nêu “{described}”. Cần người xem thời hạn nào đúng.',
        en: 'The cell says “{text}”, yet the description states “{described}”. A person has to judge.',
      },
      mend: {
        vi: 'Đưa thời hạn trong phần mô tả vào ô thời hạn.',
        en: 'Put the time of the description into the cell.',
      },
    },
    'refers-elsewhere': {
      outcome: 'cantTell',
      message: {
        vi: 'Ô thời hạn dẫn chiếu nơi khác: “{text}”. Cần người xem văn bản được dẫn chiếu.',
        en: 'The cell refers elsewhere: “{text}”. A person has to look there.',
      },
      mend: {
        vi: 'Nêu rõ thời hạn ngay tại đây thay vì dẫn chiếu.',
        en: 'State the time here instead of referring elsewhere.',
      },
    },
    event: {
      outcome: 'cantTell',
      message: {
        vi: 'Ô thời hạn nêu một sự kiện, không phải khoảng thời gian: “{text}”.',
        en: 'The cell names an event, not a duration: “{text}”.',
      },
    },
    unread: UNREAD,
    'not-found': NOT_FOUND,
  },
  check: (procedure) =>
    forEachMethod(procedure, 'processingTime', (time, { description = '' }) => {
      const described = parseTimeLimits(description)[0]?.text ?? ownWordsOnTime(description);
      const reason = reasonFor(time, described);
      return { reason, data: { text: time.text.trim(), described: described ?? '' } };
    }),
};

/** What else a description says of time: a person judges whether it is the time of the whole. */
function ownWordsOnTime(description: string): string | undefined {
  const words = foldText(description);
  const stated = /thời hạn giải quyết ?:? ?([^.;]{10,120})/iu.exec(words)?.[1];
  if (stated !== undefined || !SPEAKS_OF_A_LIMIT.test(words)) return stated;
  return parseDurations(description)[0]?.text;
}

const SPEAKS_OF_A_LIMIT = /trong (?:thời hạn|thời gian|vòng)|chậm nhất|không quá/iu;

const REASON_OF: Readonly<Record<Exclude<TimeStatement, 'stated'>, string>> = {
  blank: 'blank',
  notStated: 'not-stated',
  refersElsewhere: 'refers-elsewhere',
  event: 'event',
  unread: 'unread',
};

function reasonFor(time: ProcessingTime, described: string | undefined): string {
  const { statement, durations, sameDay } = time;
  if (statement !== 'stated') {
    const silent = statement === 'blank' || statement === 'notStated';
    return silent && described !== undefined ? 'only-in-description' : REASON_OF[statement];
  }
  const zero = !sameDay && durations.every(({ amount, maximum }) => (maximum ?? amount) === 0);
  if (!zero) return 'stated';
  return described === undefined ? 'zero' : 'only-in-description';
}
