import { fillWording, type Language, type Wording } from '../../wording.ts';
import type { Eligibility } from '../eligibility.ts';
import { type Factor, type Instrument, itemsOf } from '../instrument.ts';
import { INSTRUMENT_HASHES } from '../instruments/hashes.data.ts';
import { minutesToAnswer } from '../minutes-to-answer.ts';
import type { Question } from '../question.ts';
import type { Answers } from '../response.ts';
import { FORM_FIELDS, type FormMeta } from './form-fields.ts';
import { FORM_GUARDS } from './form-guards.ts';
import { FORM_WORDS } from './form-words.data.ts';
import { html, type Html } from './html.ts';
import { type FieldView, writeItem, writeQuestion } from './write-question.ts';

/** What a form without JavaScript is written for. */
export interface SurveyFormOptions {
  /** Where it is sent: the collector's address with `/v1/forms`. */
  action: string;
  /** Agency id (mã định danh cơ quan) of the unit that is rated. */
  unit: string;
  /** Code of the procedure (mã TTHC). */
  procedure?: string | undefined;
  /**
   * Writes the title, and these names if there are any, in front of the form as the element shows
   * them: nothing moves then when it takes the form's place. Without it the page has its own.
   */
  heading?: { unitName?: string | undefined; procedureName?: string | undefined } | undefined;
  /** Language of the form and of the page that answers; Vietnamese unless said otherwise. */
  language?: Language | undefined;
  /** Keys of the questions on the respondent that are asked; none unless named. */
  respondent?: readonly string[] | undefined;
  /**
   * UUID for this page alone, drawn anew each time it is made: the same answers sent twice then
   * count once. Give it only where no cache hands one page to two people (`Cache-Control: private`):
   * their answers, where they are the same, would count once. Without it, the collector draws one.
   */
  id?: string | undefined;
  /** The invitation of the person for whom this page was made; such a page is never shared. */
  invitation?: string | undefined;
  /** Address of this page, for a link back to it. */
  page?: string | undefined;
  /**
   * When this page was made: a collector asks back about a form that comes within seconds, as
   * programs send them. Leave it out, and that is not looked at.
   */
  madeAt?: Date | undefined;
  /** True when the citizen was already asked about words that may point to a person. */
  confirmed?: boolean | undefined;
  /** Answers that are filled in already. */
  answers?: Answers | undefined;
  /** Put before the ids of the groups; two forms on one page need two. */
  idPrefix?: string | undefined;
}

/**
 * The form of an instrument as HTML, for the light DOM of `<sipas-survey>` or a page of its own: it
 * works without JavaScript, and without this package, since a portal in any language can copy
 * what this writes. Everything is escaped; there is no style and no script in it.
 */
export function writeSurveyForm(instrument: Instrument, options: SurveyFormOptions): string {
  const { action, language = 'vi', answers = {}, idPrefix = 'sipas-', invitation } = options;
  const { eligibility, before = [], factors, after = [], respondent = [] } = instrument;
  const named = respondent.filter(({ key }) => options.respondent?.includes(key));
  const view: FieldView = { instrument, language, answers, idPrefix };
  const sentences = [
    anonymous(instrument), FORM_WORDS.selfSelected, ...(invitation ? [FORM_WORDS.invited] : []),
  ];
  const target = html`method="post" action="${action}" accept-charset="utf-8"`;
  return html`<form data-sipas-form ${target} lang="${language}">
${hiddenFields(instrument, options)}${writeGuards(options)}${writeHeading(options)}${
  sentences.map((words) => html`<p>${words[language]}</p>\n`)}
${eligibility && writeEligibility(eligibility, view)}
${writeQuestions(before, view)}${writeFactors(factors, view)}
${writeQuestions([...after, ...named], view)}
<p><button type="submit">${FORM_WORDS.submit[language]}</button></p>
</form>
`.text;
}

function writeHeading({ heading, language = 'vi' }: SurveyFormOptions): Html | undefined {
  if (!heading) return undefined;
  const names: [Wording, string | undefined][] = [
    [FORM_WORDS.procedure, heading.procedureName], [FORM_WORDS.unit, heading.unitName],
  ];
  const pairs = names.flatMap(([term, name]) =>
    name ? [html`<div><dt>${term[language]}</dt><dd>${name}</dd></div>\n`] : []);
  return html`<h2>${FORM_WORDS.title[language]}</h2>
${pairs.length > 0 ? html`<dl>${pairs}</dl>\n` : undefined}`;
}

function anonymous(instrument: Instrument): Wording {
  const count = minutesToAnswer(instrument);
  const { oneMinute, minutes } = FORM_WORDS;
  const time = count === 1 ? oneMinute : fillWording(minutes, { count });
  const words = (language: Language): string =>
    fillWording(FORM_WORDS.anonymous, { minutes: time[language] })[language];
  return { vi: words('vi'), en: words('en') };
}

function hiddenFields({ id: instrument, version }: Instrument, options: SurveyFormOptions): Html[] {
  const { id, unit, procedure, invitation, language = 'vi', page } = options;
  const hash = INSTRUMENT_HASHES[`${instrument}@${version}`];
  const meta: Record<keyof FormMeta, string | undefined> = {
    id, instrument, version: String(version), hash, unit, procedure, invitation, language, page,
    confirmed: options.confirmed ? '1' : undefined,
  };
  return Object.entries(FORM_FIELDS).flatMap(([key, name]) => {
    const value = meta[key as keyof FormMeta];
    return value ? [html`<input type="hidden" name="${name}" value="${value}">\n`] : [];
  });
}

/**
 * A field that programs fill and people do not meet: not shown, not reached by the keyboard, not
 * read out, not filled by a browser. Where a style sheet of the page shows it all the same, its
 * label says what to do.
 */
function writeGuards({ madeAt, language = 'vi' }: SurveyFormOptions): Html {
  const { leaveEmpty, madeAt: name } = FORM_GUARDS;
  const made = madeAt && html`<input type="hidden" name="${name}" value="${madeAt.toISOString()}">
`;
  return html`${made}<div hidden inert>
<label>${FORM_WORDS.leaveEmpty[language]}
<input type="text" name="${leaveEmpty}" tabindex="-1" autocomplete="off"></label>
</div>
`;
}

/** Who the form is for is said under the question that tells. */
function writeEligibility({ question, otherwise }: Eligibility, view: FieldView): Html {
  return html`${writeQuestion(question, view)}<p>${otherwise[view.language]}</p>
`;
}

function writeQuestions(questions: readonly Question[], view: FieldView): Html[] {
  return questions.map((question) => writeQuestion(question, view));
}

function writeFactors(factors: readonly Factor[], view: FieldView): Html[] {
  const { instrument, language } = view;
  const keys = itemsOf(instrument).map(({ key }) => key);
  return factors.map(
    ({ name, items }, index) => html`<h3>${index + 1}. ${name[language]}</h3>
${items.map(({ key, wording }) => {
    const legend = `${keys.indexOf(key) + 1}. ${wording[language]}`;
    return writeItem(key, legend, instrument.scale, view);
  })}`,
  );
}
