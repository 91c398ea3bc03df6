import type { LogFaultCode } from '../store/verify-log.ts';

/** What each fault of a log means, in words for an operator. */
export const FAULT_WORDS: Readonly<Record<LogFaultCode, string>> = {
  'gap': 'an entry before this one is missing, or one is there twice',
  'broken-link': 'does not hold the hash of the entry before it',
  'entry-changed': 'the entry is not what its hash was made of',
  'answers-changed': 'the counted answers are not what their hash was made of',
  'answers-missing': 'the counted answers are gone, and no entry says that they were withdrawn',
  'details-changed': 'the other answers are not what their hash was made of',
  'row-differs': 'the columns of the row do not say what its content says',
  'count-differs': 'the entry names another number of counted criteria than there are',
  'id-differs': 'the id of the response does not lead here',
  'withdraws-nothing': 'withdraws a response whose content is still there, or none',
  'head-differs': 'the log does not end where its head says',
  'tally-differs': 'the counts are not those of the responses',
  'published-differs': 'a head that was published is not in the log',
  'rows-outside-log': 'has rows that no log leads to',
};
