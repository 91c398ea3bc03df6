import { holdsWords, type Searchable, toSearchable } from '#core/text/search-text.ts';
import type { Language } from '#core/wording.ts';
import type { ListedFinding } from './listed-finding.ts';

/** Texts made ready to be searched: a page says the same few thousand things again and again. */
export type SearchMemory = Map<string, Searchable>;

/**
 * Says of a finding whether its procedure's name or code, its rule's title, its message or the
 * page's words hold the query. Each text is asked once for a query, however many findings have it.
 */
export function searchFindings(
  words: string,
  language: Language,
  memory: SearchMemory,
): (one: ListedFinding) => boolean {
  const query = toSearchable(words);
  if (query.bare === '') return () => true;
  const answers = new Map<string, boolean>();
  const holds = (text: string | undefined): boolean => {
    if (text === undefined) return false;
    let answer = answers.get(text);
    if (answer === undefined) {
      let searchable = memory.get(text);
      if (!searchable) memory.set(text, (searchable = toSearchable(text)));
      answers.set(text, (answer = holdsWords(searchable, query)));
    }
    return answer;
  };
  return ({ procedure: { name, code }, finding: { title, message, quote } }) =>
    holds(name) ||
    holds(code) ||
    holds(title[language]) ||
    holds(message[language]) ||
    holds(quote);
}
