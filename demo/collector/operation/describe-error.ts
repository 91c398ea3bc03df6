/** What the log says of an error. */
export interface DescribedError {
  name: string;
  code?: string;
  message: string;
  /** Where in the code it happened. */
  at?: string[];
  cause?: DescribedError;
}

const LONGEST_MESSAGE = 300;
const MOST_FRAMES = 8;
const DEEPEST_CAUSE = 3;

/** Names of tables and columns may be said; what else stands in quotes may be a citizen's. */
const QUOTED = /(?<!\p{L})(["'`“‘])(?!\w{1,40}["'`”’])[^"'`”’]*(["'`”’]|$)/gu;
const BRACKETED = /=\s*\([^)]*\)/gu;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;
const LONG_NUMBER = /\d{6,}/gu;
const EMAIL = /\S+@\S+/gu;

/**
 * An error for the log, without what it may quote of a request: databases put the row that they
 * could not take into their messages, and into properties beside them that are left out here.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, message: mask(String(error)) };
  const { name, message, stack, cause } = error;
  const code: unknown = 'code' in error ? error.code : undefined;
  const at = stack?.split('\n').filter((line) => /^\s+at /u.test(line)).slice(0, MOST_FRAMES);
  return {
    name,
    ...(typeof code === 'string' && { code: mask(code) }),
    message: mask(message),
    ...(at && { at: at.map((line) => line.trim()) }),
    ...(cause !== undefined && depth < DEEPEST_CAUSE && { cause: describeError(cause, depth + 1) }),
  };
}

function mask(text: string): string {
  return text
    .replaceAll(BRACKETED, '=(…)')
    .replaceAll(QUOTED, '$1…$2')
    .replaceAll(UUID, '…')
    .replaceAll(EMAIL, '…')
    .replaceAll(LONG_NUMBER, '…')
    .slice(0, LONGEST_MESSAGE);
}
