import type { Duration, ProcessingTime } from '#core/procedure/processing-time.ts';
import { parseDate } from '#core/text/parse-date.ts';
import { parseProcessingTime } from '#core/text/parse-processing-time.ts';
import { parseTimeOfDay } from '#core/text/parse-time-of-day.ts';
import type { Texts } from '../../localization/vi.ts';
import { restoreMarks } from './restore-marks.ts';

/** The form of the due date tool, as it was typed. */
export interface DueForm {
  received: string;
  time: string;
  limit: string;
  afterHours: boolean;
  printed: string;
  times: string;
  extension: string;
}

/** A field in which words are typed. */
export type DueField = Exclude<keyof DueForm, 'afterHours'>;

/** What is wrong in a field: the text that says so, and the words it is about. */
export interface DueError {
  text: keyof Texts;
  words: string;
}

/** What the tool is asked. */
export interface DueQuestion {
  receivedAt: string;
  limit: ProcessingTime;
  afterHours: boolean;
  /** Ngày hẹn trả in trên giấy hẹn. */
  printed?: string;
  reappointments: number;
  /** Thời gian đề nghị gia hạn. */
  extension?: Duration;
}

/** The question, or what is wrong in each field. */
export type ReadDueForm =
  | { ok: true; question: DueQuestion }
  | { ok: false; errors: Partial<Record<DueField, DueError>> };

/** Reads the form. Every field that cannot be read is named, and nothing typed is lost. */
export function readDueForm(form: DueForm): ReadDueForm {
  const received = readDay(form.received, 'dueDayMissing');
  const time = readOptional(form.time, parseTimeOfDay, 'dueTimeWrong');
  const limit = readLimit(form.limit);
  const printed = readOptional(form.printed, parseDate, 'dueDayWrong');
  const times = readOptional(form.times, toCount, 'dueTimesWrong');
  const extension = form.extension.trim() === '' ? undefined : readLimit(form.extension);
  const fields = { received, time, limit, printed, times, extension };
  const errors = Object.fromEntries(
    Object.entries(fields).filter(([, read]) => isError(read)),
  ) as Partial<Record<DueField, DueError>>;
  if (
    isError(received) ||
    isError(time) ||
    isError(limit) ||
    isError(printed) ||
    isError(times) ||
    isError(extension)
  )
    return { ok: false, errors };
  const one = extension?.durations[0];
  return {
    ok: true,
    question: {
      receivedAt: time === undefined ? received : `${received}T${time}`,
      limit,
      afterHours: form.afterHours,
      ...(printed !== undefined && { printed }),
      reappointments: times ?? 0,
      ...(one && { extension: one }),
    },
  };
}

function isError(read: unknown): read is DueError {
  return typeof read === 'object' && read !== null && 'words' in read;
}

function readDay(typed: string, missing: keyof Texts): string | DueError {
  const words = typed.trim();
  if (words === '') return { text: missing, words };
  return parseDate(words) ?? { text: 'dueDayWrong', words };
}

function readOptional<Value>(
  typed: string,
  parse: (words: string) => Value | undefined,
  text: keyof Texts,
): Value | DueError | undefined {
  const words = typed.trim();
  return words === '' ? undefined : (parse(words) ?? { text, words });
}

/** Undefined for what is no number of times. */
function toCount(words: string): number | undefined {
  return /^\d{1,2}$/u.test(words) ? Number(words) : undefined;
}

function readLimit(typed: string): ProcessingTime | DueError {
  const words = typed.trim();
  const limit = parseProcessingTime(restoreMarks(words));
  const { statement, durations } = limit;
  if (statement === 'blank') return { text: 'dueLimitMissing', words };
  if (statement === 'refersElsewhere') return { text: 'dueLimitElsewhere', words };
  if (statement !== 'stated') return { text: 'dueLimitWrong', words };
  const hasNoUnit = durations.length > 0 && durations.every(({ unit }) => unit === undefined);
  return hasNoUnit ? { text: 'dueLimitNoUnit', words } : limit;
}
