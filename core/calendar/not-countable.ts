import { NOT_COUNTABLE_WORDS } from './calendar-words.data.ts';
import { say } from './say.ts';
import type { NotCountable } from './time-limit.ts';

/** Says why there is no date. */
export function notCountable(
  reason: NotCountable['reason'],
  data: Parameters<typeof say>[1] = {},
): NotCountable {
  return { status: 'notCountable', reason, message: say(NOT_COUNTABLE_WORDS[reason], data) };
}
