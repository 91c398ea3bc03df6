import type { Wording } from '../../wording.ts';
import type { Eligibility } from '../eligibility.ts';
import type { Issue } from '../check-answers.ts';
import type { Factor, Instrument, Scale } from '../instrument.ts';
import type { Condition, Option, Question, QuestionBase } from '../question.ts';
import { plainOf } from './plain-html.ts';
import {
  AFTER, BEFORE, ELIGIBILITY, META, type LocalizedText, RESPONDENT, type SurveyJsChoice,
  type SurveyJsElement, type SurveyJsMeta, type SurveyJsSurvey,
} from './surveyjs.ts';

/** What was read, or what could not be. */
export type ReadSurvey =
  | { ok: true; value: Instrument }
  | { ok: false; issues: Issue[] };

/**
 * Reads the JSON of SurveyJS. A panel of radio buttons with numbers on one scale is a factor. What a
 * foreign form does not say (id, version, source, levels that count as satisfied) is given as `meta`.
 * The result is to be checked by `checkInstrument`.
 */
export function fromSurveyJs(survey: SurveyJsSurvey, meta = readMeta(survey)): ReadSurvey {
  if (!meta) return { ok: false, issues: [{ path: `calculatedValues.${META}`, code: 'no-meta' }] };
  const issues: Issue[] = [];
  const panels = (survey.pages ?? []).flatMap(({ elements = [] }) => elements);
  const scale = scaleOf(panels, meta.satisfied);
  if (!scale) return { ok: false, issues: [{ path: 'pages', code: 'no-factor' }] };
  const read = (name: string): Question[] =>
    panels
      .filter((panel) => panel.name === name)
      .flatMap(({ elements = [] }) => elements)
      .flatMap((element) => toQuestion(element, meta, issues));
  const factors = panels.filter(isFactor).map((panel) => toFactor(panel, scale, issues));
  for (const panel of panels.filter((one) => !isFactor(one) && !OTHER_PANELS.has(one.name))) {
    issues.push({ path: panel.name, code: 'unknown-element' });
  }
  const eligibility = toEligibility(panels, meta, issues);
  const instrument = toInstrument(survey, meta, scale, factors, read);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...instrument, ...(eligibility && { eligibility }) } };
}

const OTHER_PANELS = new Set([ELIGIBILITY, BEFORE, AFTER, RESPONDENT]);

/**
 * Who is asked: the one question of its panel, whose validator lets some options pass. Every other
 * panel depends on it and on nothing else.
 */
function toEligibility(
  panels: readonly SurveyJsElement[],
  meta: SurveyJsMeta,
  issues: Issue[],
): Eligibility | undefined {
  const element = panels.find(({ name }) => name === ELIGIBILITY)?.elements?.[0];
  const expression = element?.validators?.[0]?.expression;
  for (const { name, visibleIf } of panels) {
    if (visibleIf !== undefined && visibleIf !== expression) {
      issues.push({ path: name, code: 'unknown-condition' });
    }
  }
  if (!element) return undefined;
  const condition = conditionOf(expression ?? '');
  const [question] = toQuestion(element, meta, issues);
  if (question?.kind === 'choice' && condition?.key === question.key && meta.eligibility) {
    const { key, wording, options } = question;
    return {
      question: { kind: 'choice', key, wording, options },
      eligible: condition.anyOf.map(String),
      otherwise: wordingOf(element.validators?.[0]?.text, key),
      ...meta.eligibility,
    };
  }
  issues.push({ path: element.name, code: 'unknown-eligibility' });
  return undefined;
}

function toInstrument(
  survey: SurveyJsSurvey,
  { id, version, source, missingItems }: SurveyJsMeta,
  scale: Scale,
  factors: Factor[],
  read: (name: string) => Question[],
): Instrument {
  const [before, after, respondent] = [read(BEFORE), read(AFTER), read(RESPONDENT)];
  return {
    id, version, source, scale, factors,
    title: wordingOf(survey.title, id),
    ...(missingItems !== undefined && { missingItems }),
    ...(before.length > 0 && { before }),
    ...(after.length > 0 && { after }),
    ...(respondent.length > 0 && { respondent }),
  };
}

function readMeta({ calculatedValues = [] }: SurveyJsSurvey): SurveyJsMeta | undefined {
  const expression = calculatedValues.find(({ name }) => name === META)?.expression;
  const [, encoded] = /^'([^']*)'$/u.exec(expression ?? '') ?? [];
  try {
    return encoded ? (JSON.parse(decodeURIComponent(encoded)) as SurveyJsMeta) : undefined;
  } catch {
    return undefined;
  }
}

function isFactor({ type, name, elements = [] }: SurveyJsElement): boolean {
  return type === 'panel' && !OTHER_PANELS.has(name) && elements.length > 0;
}

/** The scale of the first criterion; the others are held against it. */
function scaleOf(panels: readonly SurveyJsElement[], satisfied: readonly number[]): Scale | undefined {
  const first = panels.find(isFactor)?.elements?.[0]?.choices;
  return first && toScale(first, satisfied);
}

function toScale(choices: SurveyJsElement['choices'] = [], satisfied: readonly number[] = []): Scale {
  return {
    levels: choices.map((choice) => {
      const { value, text } = toChoice(choice);
      const level = Number(value);
      return { value: level, label: wordingOf(text, String(value)), satisfied: satisfied.includes(level) };
    }),
  };
}

function toFactor({ name, title, elements = [] }: SurveyJsElement, scale: Scale, issues: Issue[]): Factor {
  const values = scale.levels.map(({ value }) => value).join();
  for (const element of elements) {
    if (element.type !== 'radiogroup') issues.push({ path: element.name, code: 'unknown-element' });
    else if (toScale(element.choices).levels.map(({ value }) => value).join() !== values) {
      issues.push({ path: element.name, code: 'other-scale' });
    }
  }
  return {
    key: name,
    name: wordingOf(title, name),
    items: elements.map((element) => ({ key: element.name, wording: wordingOf(element.title, element.name) })),
  };
}

function toQuestion(element: SurveyJsElement, meta: SurveyJsMeta, issues: Issue[]): Question[] {
  const { type, name: key, title, description, choices = [], visibleIf } = element;
  const askIf = visibleIf === undefined ? undefined : conditionOf(visibleIf);
  if (visibleIf !== undefined && !askIf) issues.push({ path: key, code: 'unknown-condition' });
  const base = {
    key,
    wording: wordingOf(title, key),
    ...(description !== undefined && { hint: wordingOf(description, key) }),
    ...(meta.ownWording?.includes(key) && { ownWording: true as const }),
    ...(meta.sensitive?.includes(key) && { sensitive: true as const }),
    ...(askIf && { askIf }),
  };
  if (type === 'html') return toNote(base, element, issues);
  if (type === 'radiogroup') return [{ ...base, kind: 'choice', options: choices.map(toOption) }];
  if (type === 'checkbox') return [{ ...base, kind: 'choices', options: choices.map(toOption) }];
  if (type === 'comment') return [{ ...base, kind: 'text', maxLength: element.maxLength ?? 1000 }];
  if (type === 'matrix') {
    const rows = (element.rows ?? []).map(toOption);
    const items = rows.map((row) => ({ key: row.key, wording: row.label }));
    return [{ ...base, kind: 'ratings', scale: toScale(element.columns), items }];
  }
  if (type === 'text' && element.inputType === 'number') {
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = element;
    return [{ ...base, kind: 'number', min, max }];
  }
  issues.push({ path: key, code: 'unknown-element' });
  return [];
}

/** A note is plain words: marks of HTML in it are refused, never shown. */
function toNote(base: QuestionBase, { html, name }: SurveyJsElement, issues: Issue[]): Question[] {
  const marked = wordingOf(html, name);
  const [vi, en] = [plainOf(marked.vi), plainOf(marked.en)];
  if (vi === undefined || en === undefined) issues.push({ path: name, code: 'html' });
  return [{ ...base, kind: 'note', wording: { vi: vi ?? '', en: en ?? '' } }];
}

/** The one form of condition that an instrument has: `{late} anyof ["yes"]`. */
function conditionOf(expression: string): Condition | undefined {
  const [, key, list] = /^\{([^{}]+)\} anyof (\[[^[\]]*\])$/u.exec(expression.trim()) ?? [];
  if (key === undefined || list === undefined) return undefined;
  try {
    return { key, anyOf: JSON.parse(list.replaceAll("'", '"')) as (string | number)[] };
  } catch {
    return undefined;
  }
}

function toChoice(choice: SurveyJsChoice | string | number): SurveyJsChoice {
  return typeof choice === 'object' ? choice : { value: choice };
}

function toOption(choice: SurveyJsChoice | string | number): Option {
  const { value, text } = toChoice(choice);
  return { key: String(value), label: wordingOf(text, String(value)) };
}

/** A form in one language says the same in both until somebody translates it. */
function wordingOf(text: LocalizedText | string | undefined, fallback: string): Wording {
  if (text === undefined) return { vi: fallback, en: fallback };
  if (typeof text === 'string') return { vi: text, en: text };
  const en = text.default ?? text.en ?? text.vi ?? fallback;
  return { vi: text.vi ?? en, en };
}
