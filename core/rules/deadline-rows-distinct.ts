import type { Procedure, SubmissionMethod } from '../procedure/procedure.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { timeKey } from './deadline-channels-agree.ts';
import { methodField, NOT_FOUND } from './methods.ts';
import type { Rule, Verdict } from './rule.ts';

/** Several rows of one channel with different times say which case each of them is. */
export const deadlineRowsDistinct: Rule = {
  id: 'deadline-rows-distinct',
  version: 1,
  subject: 'deadline',
  severity: 'moderate',
  title: {
    vi: 'Nhiều dòng cùng hình thức nộp thì nêu rõ từng trường hợp',
    en: 'Several rows of one way to submit say which case each is',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '16' }],
  readsRowsOnly: true,
  reasons: {
    distinct: {
      outcome: 'passed',
      message: {
        vi: 'Các dòng cùng hình thức nộp nêu rõ trường hợp áp dụng.',
        en: 'Rows of one way to submit say which case they are.',
      },
    },
    'not-distinct': {
      outcome: 'failed',
      message: {
        vi: 'Hình thức “{channel}” có nhiều thời hạn ({times}) mà không nêu trường hợp nào áp dụng thời hạn nào.',
        en: 'The way “{channel}” has several times ({times}), and nothing says which applies when.',
      },
      mend: {
        vi: 'Ghi trường hợp áp dụng ở cột mô tả của từng dòng.',
        en: 'Name the case in the description of each row.',
      },
    },
    'one-row': {
      outcome: 'inapplicable',
      message: {
        vi: 'Mỗi hình thức nộp chỉ có một thời hạn.',
        en: 'Each way to submit has one time.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure) => {
    const { submissionMethods } = procedure;
    const complete = submissionMethods.every(({ processingTime }) => processingTime !== undefined);
    if (submissionMethods.length === 0 || !complete) {
      return [{ reason: 'not-found', field: 'submissionMethods' }];
    }
    const verdicts = [...channelsOf(procedure)].flatMap((rows) => compareRows(rows));
    return verdicts.length > 0 ? verdicts : [{ reason: 'one-row', field: 'submissionMethods' }];
  },
};

interface NumberedRow {
  index: number;
  method: SubmissionMethod;
}

function channelsOf({ submissionMethods }: Procedure): Iterable<NumberedRow[]> {
  const channels = new Map<string, NumberedRow[]>();
  for (const [index, method] of submissionMethods.entries()) {
    const channel = method.channelText ?? '';
    channels.set(channel, [...(channels.get(channel) ?? []), { index, method }]);
  }
  return channels.values();
}

/** Rows may be told apart by their description or by the note of their fee. */
function compareRows(rows: readonly NumberedRow[]): Verdict[] {
  const times = new Map<string, NumberedRow[]>();
  for (const row of rows) {
    const key = timeKey(row.method.processingTime) ?? '';
    times.set(key, [...(times.get(key) ?? []), row]);
  }
  if (times.size < 2) return [];
  const words = ({ method }: NumberedRow): string =>
    normalizeText(`${method.description ?? ''} ${method.fee?.note ?? ''}`);
  const seen = new Map<string, string>();
  for (const [key, group] of times) {
    for (const row of group) {
      const other = seen.get(words(row));
      if (other !== undefined && other !== key) return [notDistinct(row, rows)];
      seen.set(words(row), key);
    }
  }
  return [{ reason: 'distinct', field: methodField(rows[0]!.index, 'processingTime') }];
}

function notDistinct({ index, method }: NumberedRow, rows: readonly NumberedRow[]): Verdict {
  const times = new Set(rows.map((row) => row.method.processingTime?.text.trim() ?? ''));
  return {
    reason: 'not-distinct',
    field: methodField(index, 'processingTime'),
    ...(method.processingTime && { quote: method.processingTime.text }),
    data: { channel: method.channelText ?? '', times: [...times].join('; ') },
  };
}
