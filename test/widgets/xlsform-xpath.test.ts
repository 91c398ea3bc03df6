import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAsked } from '#core/survey/check-answers.ts';
import { isEligible } from '#core/survey/eligibility.ts';
import { nameOf } from '#core/survey/exchange/xlsform/names.ts';
import { toXlsForm } from '#core/survey/exchange/xlsform/to-xlsform.ts';
import {
  ELIGIBLE_GROUP,
  NOT_ELIGIBLE_NOTE,
  RATINGS,
} from '#core/survey/exchange/xlsform/xlsform.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import type { Question } from '#core/survey/question.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import type { Answers, AnswerValue } from '#core/survey/response.ts';
import { arbitraryInstrument } from '../core/arbitrary-instrument.ts';

/** What XForms store: several options stand apart by spaces. */
function documentOf(answers: Answers, names: readonly string[]): XMLDocument {
  const xml = document.implementation.createDocument(null, 'data');
  for (const name of names) {
    const given = answers[name] ?? '';
    const node = xml.createElement(nameOf(name));
    node.textContent = Array.isArray(given) ? given.join(' ') : String(given);
    xml.documentElement.append(node);
  }
  return xml;
}

/**
 * What the XPath of the browser makes of an expression. `selected` is the one function that XForms
 * add, written out as its definition in the specification of ODK says.
 */
function evaluate(expression: string, xml: XMLDocument): boolean {
  const paths = expression.replaceAll(/\$\{([^}]+)\}/g, '/data/$1');
  const plain = paths.replaceAll(
    /selected\(([^,]+), ([^)]+)\)/g,
    (_, list, option) => `contains(concat(' ', ${list}, ' '), concat(' ', ${option}, ' '))`,
  );
  return xml.evaluate(plain, xml, null, XPathResult.BOOLEAN_TYPE).booleanValue;
}

/** Answers to try: none, each one alone, and several where several can be given. */
function answersTo(instrument: Instrument, key: string): (AnswerValue | undefined)[] {
  const question = questionsOf(instrument).find((each) => each.key === key);
  if (!question) return [undefined, ...instrument.scale.levels.map(({ value }) => value)];
  if (question.kind === 'number') return [undefined, question.min, question.max, question.min + 1];
  if (!('options' in question)) return [undefined];
  const options = question.options.map((option) => option.key);
  return question.kind === 'choice'
    ? [undefined, ...options]
    : [undefined, options, ...options.map((one) => [one])];
}

describe('the expressions of XLSForm', () => {
  it('ask of the same people in XPath as here', () => {
    let compared = 0;
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(arbitraryInstrument, (instrument) => {
        const form = toXlsForm(instrument);
        if (!form.ok) throw new Error(JSON.stringify(form.issues));
        const { survey } = form.value;
        const names = [...itemsOf(instrument), ...questionsOf(instrument)].map(({ key }) => key);
        const relevantOf = (name: string): string =>
          survey.find((row) => row['name'] === name)?.['relevant'] ?? '';
        const compare = (expression: string, answers: Answers, expected: boolean): void => {
          expect(evaluate(expression, documentOf(answers, names)), expression).to.equal(expected);
          seen.add(expected);
          compared += 1;
        };
        for (const question of questionsOf(instrument)) {
          for (const answers of answersBefore(instrument, question)) {
            const { kind, key } = question;
            const name = kind === 'ratings' ? RATINGS + key : nameOf(key);
            compare(relevantOf(name), answers, isAsked(question, answers));
          }
        }
        const first = instrument.eligibility?.question.key;
        for (const answer of first === undefined ? [] : answersTo(instrument, first)) {
          const answers: Answers = answer === undefined ? {} : { [first!]: answer };
          const eligible = isEligible(instrument, answers);
          compare(relevantOf(ELIGIBLE_GROUP), answers, eligible);
          compare(relevantOf(NOT_ELIGIBLE_NOTE), answers, answer !== undefined && !eligible);
        }
      }),
      { seed: 20_261_125, numRuns: 200 },
    );
    expect(compared).to.be.greaterThan(1000);
    expect(seen.size).to.equal(2);
  });
});

/** Answers to what a question looks at. */
function answersBefore(instrument: Instrument, { askIf }: Question): Answers[] {
  if (!askIf) return [];
  return answersTo(instrument, askIf.key).map((answer) =>
    answer === undefined ? {} : { [askIf.key]: answer },
  );
}
