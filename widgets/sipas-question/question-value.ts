import type { Scale } from '#core/survey/instrument.ts';
import type { Answers, AnswerValue } from '#core/survey/response.ts';
import type { AskedQuestion } from './asked-question.ts';

/**
 * The value of a question as text, as an attribute and a form's history hold it: a level, the key
 * of an option, words or a number as they are; keys of several options apart by spaces; the rows of a
 * table as `key=level`, apart by spaces.
 */
export function writeValue(asked: AskedQuestion, answers: Answers): string {
  if (asked.kind === 'ratings') {
    const given = asked.items.filter(({ key }) => key in answers);
    return given.map(({ key }) => `${key}=${String(answers[key])}`).join(' ');
  }
  const answer = answers[asked.key];
  return Array.isArray(answer) ? answer.join(' ') : String(answer ?? '');
}

/**
 * The answers that a value names; what the question does not have is left out, as `<select>` does.
 */
export function readValue(asked: AskedQuestion, value: string): Answers {
  if (asked.kind === 'ratings') {
    const rows = value.split(/\s+/).map((row) => row.split('='));
    const found = asked.items.map(({ key }) => {
      const level = rows.find(([row]) => row === key)?.[1];
      return [key, readLevel(asked.scale, level)] as const;
    });
    return Object.fromEntries(found.filter((row): row is [string, number] => row[1] !== undefined));
  }
  const answer = readOne(asked, value);
  return answer === undefined ? {} : { [asked.key]: answer };
}

/**
 * What a form sends: the value, or one entry for each option or row; null where nothing is
 * answered.
 */
export function submissionOf(
  asked: AskedQuestion,
  answers: Answers,
  name: string,
): FormData | string | null {
  if (Object.keys(answers).length === 0) return null;
  if (asked.kind !== 'ratings' && asked.kind !== 'choices') return writeValue(asked, answers);
  // A list of entries is sent whatever the name is, so a question without a name has none.
  if (!name) return null;
  const entries = new FormData();
  for (const [key, answer] of Object.entries(answers)) {
    if (!Array.isArray(answer)) entries.append(key, String(answer));
    else for (const option of answer) entries.append(name, option);
  }
  return entries;
}

function readOne(
  asked: Exclude<AskedQuestion, { kind: 'ratings' }>,
  value: string,
): AnswerValue | undefined {
  if (asked.kind === 'level') return readLevel(asked.scale, value);
  const words = value.trim();
  if (asked.kind === 'text') return words === '' ? undefined : words;
  if (asked.kind === 'number') return readNumber(words);
  const known = asked.options.map(({ key }) => key);
  if (asked.kind === 'choice') return known.includes(words) ? words : undefined;
  const chosen = words.split(/\s+/);
  const found = known.filter((key) => chosen.includes(key));
  return found.length > 0 ? found : undefined;
}

function readNumber(words: string): number | undefined {
  return words === '' || Number.isNaN(Number(words)) ? undefined : Number(words);
}

function readLevel({ levels }: Scale, value = ''): number | undefined {
  return levels.find((level) => String(level.value) === value.trim())?.value;
}
