import { html, nothing, type TemplateResult } from 'lit';
import type { Eligibility } from '#core/survey/eligibility.ts';
import { eligibilityStrings } from '../localization/eligibility-strings.ts';
import { type QuestionView, renderQuestions } from './render-questions.ts';

/**
 * The question on who is asked stays where it is, so that its answer can be changed; the rest of
 * the form is there only for those whom it is for. The others read whom it is for.
 */
export function renderEligibility(
  { question, eligible, otherwise }: Eligibility,
  view: QuestionView,
  rest: () => TemplateResult,
): TemplateResult {
  const { language } = view.strings;
  const answer = view.answers[question.key];
  const goesOn = eligible.some((key) => key === answer);
  const words = html`
    <p class="strong">${otherwise[language]}</p>
    <p>${eligibilityStrings[language]}</p>
  `;
  return html`
    <section>${renderQuestions([question], view)}</section>
    <div class="said" role="status" part="status">${goesOn || !answer ? nothing : words}</div>
    ${goesOn ? rest() : nothing}
  `;
}
