import { html, nothing, type TemplateResult } from 'lit';
import type { Eligibility } from '#core/survey/eligibility.ts';
import { type Factor, type Instrument, itemsOf, type Scale } from '#core/survey/instrument.ts';
import type { Question } from '#core/survey/question.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import type { PaperStrings } from '../localization/paper-strings.ts';
import { renderLines, renderQuestion, renderRated, type SheetView } from './render-questions.ts';

/** Everything that a sheet shows. */
export interface Sheet extends SheetView {
  unit: string | undefined;
  unitName: string | undefined;
  procedure: string | undefined;
  procedureName: string | undefined;
  /** Questions on the respondent that are asked. */
  respondent: readonly Question[];
  /** Undefined while it is not known. */
  hash: string | undefined;
}

/** The form as it is handed out: head, questions, comments, and what is needed to key it in. */
export function renderSheet(sheet: Sheet): TemplateResult {
  const { instrument, strings, respondent } = sheet;
  const { eligibility, before = [], after = [] } = instrument;
  return html`
    ${renderHead(sheet)}
    <div class="introduction" part="introduction">
      ${strings.introduction.map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    <slot></slot>
    ${eligibility ? renderEligibility(eligibility, sheet) : nothing}
    ${before.map((question) => renderQuestion(question, sheet))}
    ${instrument.factors.map((factor, index) => renderFactor(factor, index + 1, sheet))}
    ${[...after, ...respondent].map((question) => renderQuestion(question, sheet))}
    ${hasComments(instrument) ? nothing : renderComments(strings)}
    <p class="thanks">${strings.thanks}</p>
    ${renderKeying(sheet)}
  `;
}

/** Who the form is for, under the question that tells. */
function renderEligibility({ question, otherwise }: Eligibility, sheet: Sheet): TemplateResult {
  return html`
    ${renderQuestion(question, sheet)}
    <p class="hint">${otherwise[sheet.strings.language]}</p>
  `;
}

function renderHead(sheet: Sheet): TemplateResult {
  const { instrument, strings } = sheet;
  const { source } = instrument;
  return html`
    <h2 part="title">${instrument.title[strings.language]}</h2>
    <p class="source">
      ${strings.source}: ${source.name[strings.language]}.
      ${source.note ? source.note[strings.language] : nothing}
    </p>
    <dl class="context" part="context">
      ${renderContext(strings.unit, sheet.unitName, sheet.unit)}
      ${renderContext(strings.procedure, sheet.procedureName, sheet.procedure)}
      ${renderContext(strings.answeredOn, undefined, undefined)}
      ${renderContext(strings.sheetNumber, undefined, undefined)}
    </dl>
  `;
}

/** A line to write on where the page states neither name nor code. */
function renderContext(term: string, name: string | undefined, code: string | undefined): TemplateResult {
  const known = name || code;
  return html`
    <div>
      <dt>${term}</dt>
      <dd>
        ${known ? name : html`<span class="blank"></span>`}
        ${code ? html`<code part="key">${code}</code>` : nothing}
      </dd>
    </div>
  `;
}

/** Criteria are numbered through, as on the screen. */
function renderFactor(factor: Factor, number: number, sheet: Sheet): TemplateResult {
  const { instrument, strings } = sheet;
  const items = itemsOf(instrument);
  return html`
    <section part="factor">
      <h3>${number}. ${factor.name[strings.language]}</h3>
      ${factor.items.map((item) => {
        const words = html`<b>${items.indexOf(item) + 1}.</b> ${item.wording[strings.language]}`;
        return renderRated(item.key, words, instrument.scale, sheet);
      })}
    </section>
  `;
}

function hasComments(instrument: Instrument): boolean {
  return questionsOf(instrument).some(({ kind }) => kind === 'text');
}

/** Words that a form has no question for: for the office to read, not to be keyed in. */
function renderComments(strings: PaperStrings): TemplateResult {
  return html`
    <div class="question">
      <p class="asked strong"><span>${strings.comments}</span></p>
      ${renderLines(strings)}
    </div>
  `;
}

function renderKeying({ instrument, strings, hash }: Sheet): TemplateResult {
  const { id, version } = instrument;
  return html`
    <div class="keying" part="keying">
      <p><b>${strings.keyingTitle}.</b> ${strings.form(id, version)}.</p>
      <p>${strings.hash}: <span class="hash">${hash ? inGroups(hash) : strings.noHash}</span></p>
      <p>${strings.keying}</p>
      <ul>
        ${scalesOf(instrument).map((scale) => html`<li>${scaleWords(scale, strings)}</li>`)}
      </ul>
      ${hasComments(instrument) ? nothing : html`<p>${strings.commentsKey}</p>`}
    </div>
  `;
}

/** Every scale of the form, each once. */
function scalesOf(instrument: Instrument): Scale[] {
  const others = questionsOf(instrument).flatMap((each) => (each.kind === 'ratings' ? [each.scale] : []));
  return [...new Set([instrument.scale, ...others])];
}

function scaleWords({ levels }: Scale, { language }: PaperStrings): string {
  return levels.map(({ value, label }) => `${value} = ${label[language]}`).join('; ');
}

/** In groups of eight, to be compared by eye. */
function inGroups(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join(' ');
}
