import { type Instrument, itemsOf, type Scale } from '#core/survey/instrument.ts';
import type { Condition } from '#core/survey/question.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import type { PaperStrings } from '../localization/paper-strings.ts';
import type { Language } from '../localization/strings.ts';

interface Target {
  wording: string;
  /** Words of each possible answer, by what is stored. */
  answers: ReadonlyMap<string | number, string>;
}

/** The sentence that stands in for skip logic on paper: which answers lead to a question. */
export function conditionWords(
  { key, anyOf }: Condition,
  instrument: Instrument,
  strings: PaperStrings,
): string {
  const target = targetOf(key, instrument, strings.language);
  const answers = anyOf.map((answer) => target?.answers.get(answer) ?? String(answer));
  return strings.onlyIf(target?.wording ?? key, answers);
}

function targetOf(key: string, instrument: Instrument, language: Language): Target | undefined {
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
