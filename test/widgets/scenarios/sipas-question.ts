import '#widgets/sipas-question/define.ts';
import type { SipasQuestion } from '#widgets/sipas-question/sipas-question.ts';
import type { Scenarios } from '../manifest/check-events.ts';
import { radiosOf } from '../survey-page.ts';

const choose = (question: SipasQuestion): void => radiosOf(question)[3]?.click();

/** What makes `<sipas-question>` fire its events. */
export const scenarios: Scenarios = {
  input: () => inForm(choose),
  change: () => inForm(choose),
  invalid: () => inForm((question) => question.form?.requestSubmit()),
};

/** A required question in a form of a portal. */
async function inForm(act: (question: SipasQuestion) => void): Promise<void> {
  const form = document.createElement('form');
  const question = document.createElement('sipas-question');
  question.instrumentId = 'sipas-2017';
  question.question = 'officials.polite';
  question.required = true;
  form.append(question);
  document.body.append(form);
  await question.updateComplete;
  act(question);
  await question.updateComplete;
  form.remove();
}
