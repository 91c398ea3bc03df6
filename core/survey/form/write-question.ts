import { fillWording, type Language } from '../../wording.ts';
import { conditionWords } from '../condition-words.ts';
import type { Instrument, Scale } from '../instrument.ts';
import type {
  ChoiceQuestion, ChoicesQuestion, Note, NumberQuestion, Question, RatingsQuestion, TextQuestion,
} from '../question.ts';
import type { Answers } from '../response.ts';
import { FORM_WORDS } from './form-words.data.ts';
import { html, type Html } from './html.ts';

/** What every field is written from. */
export interface FieldView {
  instrument: Instrument;
  language: Language;
  /** Answers that are filled in already. */
  answers: Answers;
  /** Put before the ids of groups. */
  idPrefix: string;
}

/** One criterion: a group of radio buttons under its words. */
export function writeItem(key: string, legend: string, scale: Scale, view: FieldView): Html {
  const { idPrefix, language } = view;
  const levels = scale.levels.map(({ value, label }) => writeBox(key, value, label[language], view));
  return html`<fieldset id="${idPrefix}${key}">
<legend>${legend}</legend>
${levels}</fieldset>
`;
}

/** A question besides the criteria; a form without JavaScript shows all of them. */
export function writeQuestion(question: Question, view: FieldView): Html {
  if (question.kind === 'ratings') return writeRatings(question, view);
  if (question.kind === 'text') return writeText(question, view);
  if (question.kind === 'number') return writeNumber(question, view);
  if (question.kind === 'note') return writeNote(question, view);
  return writeOptions(question, view);
}

/** A note asks nothing; it has no field. */
function writeNote(note: Note, view: FieldView): Html {
  return html`${writeCondition(note, view)}<p>${note.wording[view.language]}</p>
`;
}

function writeOptions(question: ChoiceQuestion | ChoicesQuestion, view: FieldView): Html {
  const { key, wording, options, kind } = question;
  const { language, idPrefix } = view;
  const several = kind === 'choices' ? hint(FORM_WORDS.several[language]) : undefined;
  return html`<fieldset id="${idPrefix}${key}">
<legend>${wording[language]}</legend>
${writeHints(question, view)}${several}
${options.map((option) => writeBox(key, option.key, option.label[language], view, kind))}</fieldset>
`;
}

function writeRatings(question: RatingsQuestion, view: FieldView): Html {
  const { key, wording, scale, items } = question;
  const { language, idPrefix } = view;
  return html`<fieldset id="${idPrefix}${key}">
<legend>${wording[language]}</legend>
${writeHints(question, view)}
${items.map((item) => writeItem(item.key, item.wording[language], scale, view))}</fieldset>
`;
}

function writeText(question: TextQuestion, view: FieldView): Html {
  const { key, wording, maxLength } = question;
  const { answers, language, idPrefix } = view;
  const id = `${idPrefix}${key}`;
  // A parser drops one line break behind the tag; without this one it would be the citizen's own.
  return html`<div id="${id}">
<label for="${id}-input">${wording[language]}</label>
${writeHints(question, view)}<p id="${id}-hint">${FORM_WORDS.nameless[language]}</p>
<textarea id="${id}-input" name="${key}" rows="4" maxlength="${maxLength}"
aria-describedby="${id}-hint">
${String(answers[key] ?? '')}</textarea>
</div>
`;
}

function writeNumber(question: NumberQuestion, view: FieldView): Html {
  const { key, wording, min, max } = question;
  const { answers, language, idPrefix } = view;
  const id = `${idPrefix}${key}`;
  const given = answers[key];
  const value = given === undefined ? undefined : html` value="${String(given)}"`;
  return html`<div id="${id}">
<label for="${id}-input">${wording[language]}</label>
${writeHints(question, view)}<input id="${id}-input" type="number" inputmode="numeric"
name="${key}" min="${min}" max="${max}"${value}>
</div>
`;
}

/** A radio button or a check box with its words; `data-option` tells keys from levels. */
function writeBox(
  key: string,
  value: string | number,
  words: string,
  { answers }: FieldView,
  kind: 'level' | 'choice' | 'choices' = 'level',
): Html {
  const given = Object.hasOwn(answers, key) ? answers[key] : undefined;
  const chosen = Array.isArray(given) ? given.includes(value) : given === value;
  const type = kind === 'choices' ? 'checkbox' : 'radio';
  const option = kind === 'level' ? undefined : html` data-option`;
  const checked = chosen ? html` checked` : undefined;
  const input = html`<input type="${type}" name="${key}" value="${value}"${option}${checked}>`;
  return html`<label>${input} <span>${words}</span></label>
`;
}

function writeCondition(
  { askIf }: Question,
  { instrument, language }: FieldView,
): Html | undefined {
  if (!askIf) return undefined;
  const { question, answers } = conditionWords(askIf, instrument, language);
  const words = fillWording(FORM_WORDS.onlyIf, { question, answers: answers.join(', ') });
  return hint(words[language]);
}

/** When the question is asked, and what helps to answer it. */
function writeHints(question: Exclude<Question, Note>, view: FieldView): Html {
  const words = question.hint?.[view.language];
  return html`${writeCondition(question, view)}${words === undefined ? undefined : hint(words)}`;
}

const hint = (words: string): Html => html`<p>${words}</p>
`;
