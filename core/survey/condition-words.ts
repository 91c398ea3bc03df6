import type { Language } from '../wording.ts';
import { type Instrument, itemsOf, type Scale } from './instrument.ts';
import type { Condition } from './question.ts';
import { questionsOf } from './questions-of.ts';

/** A condition in the words of its form, for where skip logic is a sentence: paper, no script. */
export interface ConditionWords {
  /** Wording of the question that the condition asks for. */
  question: string;
  /** Words of the answers that lead on. */
  answers: string[];
}

/** Points by their keys where the instrument has no such question or answer. */
export function conditionWords(
  { key, anyOf }: Condition,
  instrument: Instrument,
  language: Language,
): ConditionWords {
  const asked = askedOf(key, instrument, language);
  const answers = anyOf.map((answer) => asked?.answers.get(answer) ?? String(answer));
  return { question: asked?.wording ?? key, answers };
}

interface Asked {
  wording: string;
  /** Words of each possible answer, by what is stored. */
  answers: ReadonlyMap<string | number, string>;
}

function askedOf(key: string, instrument: Instrument, language: Language): Asked | undefined {
  const item = itemsOf(instrument).find((each) => each.key === key);
  if (item) return { wording: item.wording[language], answers: labels(instrument.scale, language) };
  for (const question of questionsOf(instrument)) {
    const { kind, wording } = question;
    const row = kind === 'ratings' ? question.items.find((each) => each.key === key) : undefined;
    if (kind === 'ratings' && row) {
      return { wording: row.wording[language], answers: labels(question.scale, language) };
    }
    if (question.key !== key) continue;
    const options = kind === 'choice' || kind === 'choices' ? question.options : [];
    const answers = new Map(options.map((option) => [option.key, option.label[language]]));
    return { wording: wording[language], answers };
  }
  return undefined;
}

function labels({ levels }: Scale, language: Language): Map<number, string> {
  return new Map(levels.map(({ value, label }) => [value, label[language]]));
}
