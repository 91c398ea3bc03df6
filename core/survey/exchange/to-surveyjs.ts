import type { Wording } from '../../wording.ts';
import type { Eligibility } from '../eligibility.ts';
import { type Instrument, itemsOf, type Scale } from '../instrument.ts';
import type { Condition, Question } from '../question.ts';
import { questionsOf } from '../questions-of.ts';
import { escapeHtml } from './plain-html.ts';
import {
  AFTER, BEFORE, ELIGIBILITY, META, type LocalizedText, RESPONDENT, type SurveyJsChoice,
  type SurveyJsElement, type SurveyJsMeta, type SurveyJsSurvey,
} from './surveyjs.ts';

/**
 * An instrument as JSON of SurveyJS: a panel for each factor, native radio buttons for each criterion.
 * What SurveyJS has no place for (source, levels that count as satisfied) travels in a calculated
 * value, which its own programs keep.
 */
export function toSurveyJs(instrument: Instrument): SurveyJsSurvey {
  const { title, factors, scale, before = [], after = [], respondent = [] } = instrument;
  const criteria = factors.map(({ key, name, items }) => ({
    type: 'panel' as const,
    name: key,
    title: localized(name),
    elements: items.map((item) => ({
      type: 'radiogroup' as const,
      name: item.key,
      title: localized(item.wording),
      choices: levels(scale),
    })),
  }));
  const asked = [
    ...panel(BEFORE, before), ...criteria, ...panel(AFTER, after), ...panel(RESPONDENT, respondent),
  ];
  const { eligibility } = instrument;
  const elements = eligibility ? limited(asked, eligibility) : asked;
  return {
    title: localized(title),
    pages: [{ name: 'form', elements }],
    calculatedValues: [{ name: META, expression: quote(metaOf(instrument)) }],
  };
}

function panel(name: string, questions: readonly Question[]): SurveyJsElement[] {
  return questions.length === 0 ? [] : [{ type: 'panel', name, elements: questions.map(toElement) }];
}

/** The question comes first; others are told why and cannot send, and are asked nothing more. */
function limited(
  asked: SurveyJsElement[],
  { question, eligible, otherwise }: Eligibility,
): SurveyJsElement[] {
  const visibleIf = expressionOf({ key: question.key, anyOf: eligible });
  const validators = [{ type: 'expression', expression: visibleIf, text: localized(otherwise) }];
  const element = { ...toElement(question), isRequired: true, validators };
  return [
    { type: 'panel', name: ELIGIBILITY, elements: [element] },
    ...asked.map((one) => ({ ...one, visibleIf })),
  ];
}

function toElement(question: Question): SurveyJsElement {
  const { key, wording, askIf } = question;
  const hint = 'hint' in question ? question.hint : undefined;
  const base = {
    name: key,
    title: localized(wording),
    ...(hint && { description: localized(hint) }),
    ...(askIf && { visibleIf: expressionOf(askIf) }),
  };
  switch (question.kind) {
    case 'note':
      return { ...base, type: 'html', html: localized(mapped(wording, escapeHtml)) };
    case 'choice':
      return { ...base, type: 'radiogroup', choices: question.options.map(toChoice) };
    case 'choices':
      return { ...base, type: 'checkbox', choices: question.options.map(toChoice) };
    case 'ratings':
      return {
        ...base,
        type: 'matrix',
        columns: levels(question.scale),
        rows: question.items.map((item) => ({ value: item.key, text: localized(item.wording) })),
      };
    case 'text':
      return { ...base, type: 'comment', maxLength: question.maxLength };
    default:
      return { ...base, type: 'text', inputType: 'number', min: question.min, max: question.max };
  }
}

const toChoice = ({ key, label }: { key: string; label: Wording }): SurveyJsChoice => ({
  value: key, text: localized(label),
});

const levels = ({ levels: all }: Scale): SurveyJsChoice[] =>
  all.map(({ value, label }) => ({ value, text: localized(label) }));

const mapped = ({ vi, en }: Wording, change: (words: string) => string): Wording => ({
  vi: change(vi), en: change(en),
});

/** English is the language that SurveyJS falls back to. */
const localized = ({ vi, en }: Wording): LocalizedText => ({ default: en, vi });

const expressionOf = ({ key, anyOf }: Condition): string =>
  `{${key}} anyof [${anyOf.map((value) => JSON.stringify(value)).join(', ')}]`;

function metaOf(instrument: Instrument): SurveyJsMeta {
  const { id, version, source, missingItems, scale, eligibility } = instrument;
  const questions = questionsOf(instrument);
  const satisfied = scale.levels.filter((level) => level.satisfied).map(({ value }) => value);
  const keysWhere = (test: (question: Question) => unknown): string[] =>
    questions.filter(test).map(({ key }) => key);
  return {
    id, version, source, satisfied,
    ...(missingItems !== undefined && { missingItems }),
    ownWording: keysWhere(({ ownWording }) => ownWording),
    sensitive: keysWhere(({ sensitive }) => sensitive),
    criteria: itemsOf(instrument).length,
    ...(eligibility && { eligibility: sureness(eligibility) }),
  };
}

const sureness = ({ certainty, note }: Eligibility): SurveyJsMeta['eligibility'] => ({
  certainty, ...(note && { note }),
});

/** An expression that is one string: quotes and line breaks would end it. */
const quote = (meta: SurveyJsMeta): string =>
  `'${encodeURIComponent(JSON.stringify(meta)).replaceAll("'", '%27')}'`;
