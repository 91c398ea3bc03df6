import { type Issue, unaskedKeys } from '../check-answers.ts';
import { type Instrument, itemsOf, type Vietnamese } from '../instrument.ts';
import type { Question } from '../question.ts';
import { questionsOf } from '../questions-of.ts';
import type { Answers, AnswerValue } from '../response.ts';
import type { FormEntry } from './form-fields.ts';

/** Answers as a form gave them, and the fields that came more often than they may. */
export interface FormAnswers {
  answers: Answers;
  issues: Issue[];
}

type Kind = Question['kind'] | 'level';

/**
 * Reads the answers of a form without JavaScript. A field left empty is no answer. Such a form
 * shows every question: answers to those that the other answers leave out are dropped, as the
 * element does. What does not fit stays as it came, for `checkAnswers` to name.
 */
export function readFormAnswers(
  entries: readonly FormEntry[],
  instrument: Instrument<Vietnamese>,
): FormAnswers {
  const kinds = kindsOf(instrument);
  const answers: Record<string, AnswerValue> = Object.create(null);
  const issues: Issue[] = [];
  for (const [key, values] of groupAnswers(entries)) {
    const several = kinds.get(key) === 'choices';
    if (!several && values.length > 1) {
      issues.push({ path: `answers.${key}`, code: 'repeated-key' });
    }
    answers[key] = several ? values : valueOf(values[0]!, kinds.get(key));
  }
  const unasked = unaskedKeys(instrument, answers);
  const asked = Object.entries(answers).filter(([key]) => !unasked.has(key));
  return { answers: Object.fromEntries(asked), issues };
}

function groupAnswers(entries: readonly FormEntry[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of entries) {
    // Browsers end lines with CR LF in a form and with LF everywhere else.
    const words = value.replace(/\r\n?/gu, '\n').trim();
    if (words === '' || name.startsWith('_')) continue;
    const group = groups.get(name);
    if (group) group.push(words);
    else groups.set(name, [words]);
  }
  return groups;
}

function valueOf(words: string, kind: Kind | undefined): AnswerValue {
  const numeric = kind === 'level' || kind === 'number';
  return numeric && /^-?\d{1,9}$/u.test(words) ? Number(words) : words;
}

function kindsOf(instrument: Instrument<Vietnamese>): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { key } of itemsOf(instrument)) kinds.set(key, 'level');
  for (const question of questionsOf(instrument)) {
    if (question.kind !== 'ratings') kinds.set(question.key, question.kind);
    else for (const { key } of question.items) kinds.set(key, 'level');
  }
  return kinds;
}
