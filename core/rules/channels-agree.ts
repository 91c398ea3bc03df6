import type { Procedure, SubmissionMethod } from '../procedure/procedure.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { parseDurations } from '../text/parse-processing-time.ts';
import { methodField, NOT_FOUND } from './methods.ts';
import type { Reason, Verdict } from './rule.ts';

/** What rules on channels say where there is nothing to compare. */
export const CHANNELS_REASONS: Readonly<Record<string, Reason>> = {
  'none-stated': {
    outcome: 'inapplicable',
    message: {
      vi: 'Không hình thức nộp nào nêu giá trị đọc được để so sánh.',
      en: 'No way to submit states a value that can be compared.',
    },
  },
  'one-channel': {
    outcome: 'inapplicable',
    message: {
      vi: 'Chỉ có một hình thức nộp nên không có gì để so sánh.',
      en: 'There is one way to submit, so nothing to compare.',
    },
  },
  'not-found': NOT_FOUND,
};

type Field = 'processingTime' | 'fee';

/** The numbers of a row, and whether they lack their unit or currency. */
export interface BareValue {
  numbers: (method: SubmissionMethod) => string;
  isBare: (method: SubmissionMethod) => boolean;
}

interface ComparedRow {
  method: SubmissionMethod;
  channel: string;
  value: string | undefined;
  bare: string | undefined;
}

/**
 * Holds the rows of different channels (hình thức nộp) against each other. Several rows of one
 * channel are cases and belong together. Reasons: `not-found`, `one-channel`, `none-stated`, `agree`,
 * `partly` (some rows state nothing), `explained` (descriptions may give the reason) and `differ`.
 * @param value the value of a row in a form that can be compared; undefined when it states none
 * @param bare the numbers alone, and whether a row lacks what they are numbers of: "1" may be the
 * "1 ngày" of another row, so that rows alike in their numbers are `partly`
 */
export function compareChannels(
  { submissionMethods }: Procedure,
  field: Field,
  value: (method: SubmissionMethod) => string | undefined,
  bare?: BareValue,
): Verdict[] {
  const found = submissionMethods.filter((method) => method[field] !== undefined);
  if (found.length < submissionMethods.length || found.length === 0) {
    return [{ reason: 'not-found', field: 'submissionMethods' }];
  }
  const rows = submissionMethods.map((method) => ({
    method, channel: channelKey(method), value: value(method), bare: bare?.numbers(method),
  }));
  const channels = [...new Set(rows.map(({ channel }) => channel))];
  if (channels.length < 2) return [{ reason: 'one-channel', field: 'submissionMethods' }];
  if (rows.every((row) => row.value === undefined)) {
    return [{ reason: 'none-stated', field: 'submissionMethods' }];
  }
  const index = rows.findIndex((row) => row.value !== rows[0]!.value);
  if (index < 0 || areSame(channels, rows, 'value')) {
    return [{ reason: 'agree', field: methodField(0, field) }];
  }
  const inDoubt = bare !== undefined && submissionMethods.some((method) => bare.isBare(method));
  const silent =
    rows.some((row) => row.value === undefined) || (inDoubt && areSame(channels, rows, 'bare'));
  const reason = silent ? 'partly' : hasExplanation(submissionMethods) ? 'explained' : 'differ';
  return [
    {
      reason,
      field: methodField(index, field),
      quote: submissionMethods.map((method) => describe(method, field)).join('\n'),
    },
  ];
}

/** A channel whose words are not known is one of its own: it is not left out. */
function channelKey({ channel, channelText = '' }: SubmissionMethod): string {
  return channel === 'unknown' ? `unknown: ${normalizeText(channelText)}` : channel;
}

/** Whether every channel has the same values, each taken once. */
function areSame(
  channels: readonly string[],
  rows: readonly ComparedRow[],
  form: 'value' | 'bare',
): boolean {
  const valuesOf = (channel: string): string => {
    const own = rows.filter((row) => row.channel === channel);
    return [...new Set(own.map((row) => row[form] ?? ''))].toSorted().join('|');
  };
  return new Set(channels.map(valuesOf)).size === 1;
}

/**
 * Rows that describe themselves differently, or speak of cases with times of their own, may well
 * say why they differ; a person has to read it.
 */
function hasExplanation(methods: readonly SubmissionMethod[]): boolean {
  const descriptions = methods.map(({ description = '' }) => description);
  if (new Set(descriptions.map(normalizeText)).size > 1) return true;
  return descriptions.some((description) => {
    const times = parseDurations(description).map(({ amount, unit }) => `${amount} ${unit}`);
    return new Set(times).size > 1;
  });
}

function describe(method: SubmissionMethod, field: Field): string {
  return `${method.channelText ?? ''}: ${method[field]?.text ?? ''}`;
}
