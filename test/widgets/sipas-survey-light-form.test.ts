import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import * as fc from 'fast-check';
import { writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { Answers } from '#core/survey/response.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import '#widgets/sipas-survey/define.ts';
import { TestCollector } from './collector.ts';
import { focusedIn, press, radiosOf, rootOf, untilItSays } from './survey-page.ts';

const SEED = 20261122;
const PLACE = { unit: 'H55', procedure: '1.001193' };
let places: HTMLElement[] = [];

/** A page as a server wrote it: the form inside the element, answered before the element is there. */
function writePage(
  collector: TestCollector,
  { answers, instrument = SIPAS_2017 }: { answers?: Answers; instrument?: Instrument } = {},
): { survey: SipasSurvey; form: HTMLFormElement; place: HTMLElement } {
  const action = `${collector.address}/v1/forms`;
  const form = writeSurveyForm(instrument, { action, ...PLACE, answers });
  const place = document.createElement('div');
  const survey = `<sipas-survey collector="${collector.address}" unit="H55" procedure="1.001193"
    instrument-id="${instrument.id}"><p>Lời của cổng</p>${form}</sipas-survey>`;
  // A fragment of a document without a window: nothing is upgraded before it is in the page.
  const parsed = new DOMParser().parseFromString(survey, 'text/html').body;
  place.append(...parsed.childNodes);
  places.push(place);
  return { survey: place.querySelector('sipas-survey')!, form: place.querySelector('form')!, place };
}

/** A long page on which a person writes into the form while the script comes. */
async function typeIntoPage(): Promise<{
  survey: SipasSurvey; form: HTMLFormElement; field: HTMLTextAreaElement;
}> {
  const { survey, form, place } = writePage(new TestCollector(), { instrument: RATING_2025 });
  for (const where of ['beforebegin', 'afterend'] as const) {
    const space = document.createElement('div');
    space.style.height = '2000px';
    survey.insertAdjacentElement(where, space);
  }
  // The form comes after the element: this puts the person before the script.
  form.remove();
  document.body.append(place);
  await survey.updateComplete;
  survey.append(form);
  const field = form.querySelector('textarea')!;
  field.focus();
  await waitUntil(() => !asksItself(survey));
  return { survey, form, field };
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const asksItself = (survey: SipasSurvey): boolean => rootOf(survey)?.querySelector('form') != null;

describe('<sipas-survey> over a form that works without JavaScript', () => {
  afterEach(() => {
    for (const place of places.splice(0)) place.remove();
  });
  before(() => {
    places = [];
  });

  it('keeps what was ticked, and leaves no second copy of it', async () => {
    const answers = { 'access.seats': 4, 'result.accurate': 1 };
    const collector = new TestCollector();
    const { survey, form, place } = writePage(collector, { answers });
    document.body.append(place);
    await survey.updateComplete;
    expect(survey.answers).to.deep.equal(answers);
    expect(radiosOf(survey, 'access.seats')[3]!.checked).to.equal(true);
    expect(radiosOf(survey, 'result.accurate')[0]!.checked).to.equal(true);
    expect(isShown(form)).to.equal(false);
    expect(isShown(survey.querySelector('p')!)).to.equal(true);
    expect([...new FormData(form).keys()].filter((name) => !name.startsWith('_'))).to.deep.equal([]);
    await press(survey, 'Gửi phiếu');
    await press(survey, 'Gửi các câu đã trả lời');
    await untilItSays(survey, 'gồm 2 tiêu chí');
    const { log } = await collector.arrivals();
    expect(log.map((body) => JSON.parse(body).answers)).to.deep.equal([answers]);
  });

  it(`takes over every kind of answer as it is, whatever was written (seed ${SEED})`, async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((words) => words.replaceAll(/[\r\0]/gu, '').trim()).filter(Boolean);
    const answersTo = fc.record({
      'handling.attitude': fc.integer({ min: 1, max: 5 }),
      'other-contents': fc.oneof(text, fc.constantFrom('&', '<b>', '</textarea>', 'a\nb', '"\'')),
    }, { requiredKeys: [] });
    const collector = new TestCollector();
    for (const drawn of fc.sample(answersTo, { seed: SEED, numRuns: 25 })) {
      const { survey, place } = writePage(collector, { answers: drawn, instrument: RATING_2025 });
      document.body.append(place);
      await survey.updateComplete;
      expect(survey.answers).to.deep.equal({ ...drawn });
      place.remove();
    }
  });

  it('shows one form at every moment, never two and never none', async () => {
    const { survey, form, place } = writePage(new TestCollector(), { instrument: RATING_2025 });
    const seen: string[] = [];
    document.body.append(place);
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise(requestAnimationFrame);
      seen.push(`${isShown(form) ? 'page' : ''}${asksItself(survey) ? 'element' : ''}`);
    }
    expect(new Set(seen)).to.satisfy((states: Set<string>) =>
      [...states].every((state) => state === 'page' || state === 'element'));
    expect(seen.at(-1)).to.equal('element');
  });

  it('takes over a form that comes after the element, as a parser brings it', async () => {
    const { survey, form, place } = writePage(new TestCollector(), { answers: { 'access.seats': 2 } });
    form.remove();
    document.body.append(place);
    await survey.updateComplete;
    survey.append(form);
    await waitUntil(() => !isShown(form));
    await survey.updateComplete;
    expect(survey.answers).to.deep.equal({ 'access.seats': 2 });
  });

  it('lets words be typed to their end first', async () => {
    const { survey, form, field } = await typeIntoPage();
    field.value = 'Chờ lâ';
    await aTimeout(100);
    expect([isShown(form), asksItself(survey)]).to.deep.equal([true, false]);
    field.value = 'Chờ lâu';
    field.blur();
    await survey.updateComplete;
    expect(survey.answers).to.deep.equal({ 'other-contents': 'Chờ lâu' });
    expect([isShown(form), asksItself(survey)]).to.deep.equal([false, true]);
  });

  for (const block of ['start', 'center'] as const) {
    it(`keeps the criterion at its height and the focus on it (${block})`, async () => {
      const { survey, form } = await typeIntoPage();
      const radio = form.querySelectorAll<HTMLInputElement>('input[name^="handling."]')[13]!;
      const group = radio.closest('fieldset')!;
      group.scrollIntoView({ block, behavior: 'instant' });
      const { top } = group.getBoundingClientRect();
      radio.click();
      radio.focus({ preventScroll: true });
      await waitUntil(() => asksItself(survey) && focusedIn(survey) !== null);
      const same = radiosOf(survey, radio.name).find(({ value }) => value === radio.value)!;
      expect(focusedIn(survey)).to.equal(same);
      expect(same.checked).to.equal(true);
      expect(same.closest('fieldset')!.getBoundingClientRect().top).to.be.closeTo(top, 2);
    });
  }

  it('keeps what is in sight at its height where nothing has the focus', async () => {
    const { survey, form, field } = await typeIntoPage();
    const group = form.querySelectorAll('fieldset')[2]!;
    group.scrollIntoView({ block: 'start', behavior: 'instant' });
    const { name } = group.querySelector('input')!;
    field.blur();
    await survey.updateComplete;
    await waitUntil(() => asksItself(survey));
    await aTimeout(0);
    const same = radiosOf(survey, name)[0]!.closest('fieldset')!;
    expect(same.getBoundingClientRect().top).to.be.closeTo(0, 2);
  });

  it('takes nothing that its own instrument does not ask', async () => {
    const { survey, form, place } = writePage(new TestCollector(), { answers: { 'access.seats': 4 } });
    survey.setAttribute('instrument-id', 'rating-2025');
    document.body.append(place);
    await survey.updateComplete;
    expect(survey.answers).to.deep.equal({});
    expect(isShown(form)).to.equal(false);
  });
});
