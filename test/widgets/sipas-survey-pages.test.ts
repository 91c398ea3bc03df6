import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import { TestCollector } from './collector.ts';
import {
  answer, answerAll, focusedIn, mountSurvey, press, radiosOf, rootOf, unmountAll, untilItSays,
  wordsOf,
} from './survey-page.ts';

const PAGES = { pages: 'factor' };

/** What is not hidden, by the name of the page. */
const shownPages = (survey: SipasSurvey): (string | undefined)[] =>
  [...rootOf(survey).querySelectorAll<HTMLElement>('[data-page]')]
    .filter((page) => page.checkVisibility())
    .map(({ dataset }) => dataset['page']);

const buttonsOf = (survey: SipasSurvey): string[] =>
  [...rootOf(survey).querySelectorAll('button')].map((button) => button.textContent.trim());

const keysOf = (factor: number): string[] =>
  SIPAS_2017.factors[factor]!.items.map(({ key }) => key);

async function goOn(survey: SipasSurvey, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await press(survey, 'Tiếp tục');
}

/** Answers each criterion of these factors. */
function answersTo(...factors: number[]): Record<string, number> {
  return Object.fromEntries(factors.flatMap(keysOf).map((key) => [key, 4]));
}

describe('<sipas-survey> pages', () => {
  afterEach(unmountAll);

  it('asks everything on one page unless the portal wishes otherwise', async () => {
    const survey = await mountSurvey(new TestCollector());
    expect(rootOf(survey).querySelectorAll('section:not([hidden])')).to.have.length(5);
    expect(buttonsOf(survey)).to.deep.equal(['Gửi phiếu']);
  });

  it('asks one factor after the other, says the page, sends from the last one', async () => {
    const survey = await mountSurvey(new TestCollector(), PAGES);
    for (let page = 1; page <= 5; page++) {
      expect(shownPages(survey)).to.deep.equal([`factor-${page}`]);
      expect(wordsOf(survey)).to.include(`Phần ${page}/5 · Đã trả lời ${page - 1}/22 tiêu chí`);
      const back = page > 1 ? ['Quay lại'] : [];
      expect(buttonsOf(survey)).to.deep.equal([...back, page < 5 ? 'Tiếp tục' : 'Gửi phiếu']);
      await answer(survey, keysOf(page - 1)[0]!, 4);
      if (page < 5) await press(survey, 'Tiếp tục');
    }
    await press(survey, 'Quay lại');
    expect(shownPages(survey)).to.deep.equal(['factor-4']);
    expect(Object.keys(survey.answers)).to.have.length(5);
  });

  it('sends the very answers that one page would send', async () => {
    const collector = new TestCollector();
    const survey = await mountSurvey(collector, PAGES);
    await answerAll(survey);
    const given = { ...survey.answers };
    await goOn(survey, 4);
    await press(survey, 'Gửi phiếu');
    await untilItSays(survey, 'Đã gửi');
    const { log } = await collector.arrivals();
    expect(log).to.have.length(1);
    expect((JSON.parse(log[0]!) as SurveyResponse).answers).to.deep.equal(given);
    await press(survey, 'Trả lời phiếu mới');
    expect(shownPages(survey)).to.deep.equal(['factor-1']);
  });

  it('leads the keyboard to the heading of the new page, and on to its first answer', async () => {
    const survey = await mountSurvey(new TestCollector(), PAGES);
    radiosOf(survey, keysOf(0).at(-1))[0]!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    expect(focusedIn(survey)?.textContent).to.equal('Tiếp tục');
    await sendKeys({ press: 'Enter' });
    await survey.updateComplete;
    expect(focusedIn(survey)?.textContent).to.equal('2. Thủ tục hành chính');
    const { top } = focusedIn(survey)!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
    await sendKeys({ press: 'Tab' });
    expect((focusedIn(survey) as HTMLInputElement).name).to.equal(keysOf(1)[0]);
  });

  it('is not sent by Enter before the last page, not even from a field for a number', async () => {
    const attributes = { ...PAGES, 'instrument-id': 'sipas-2023', respondent: 'age' };
    const survey = await mountSurvey(new TestCollector(), attributes);
    // The last page has the number; it is asked for on a page that cannot send.
    const field = rootOf(survey).querySelector<HTMLInputElement>('[type="number"]')!;
    field.closest<HTMLElement>('[data-page]')!.hidden = false;
    field.focus();
    await sendKeys({ press: '4' });
    await sendKeys({ press: 'Enter' });
    const radio = radiosOf(survey).find((each) => each.checkVisibility())!;
    radio.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await survey.updateComplete;
    expect(survey.delivery).to.equal(undefined);
    expect(survey.notice).to.equal(undefined);
  });

  it('opens the page of a blank that the summary links to, and sends from there', async () => {
    const survey = await mountSurvey(new TestCollector(), PAGES);
    await answerAll(survey);
    const blank = keysOf(1)[2]!;
    const { [blank]: _, ...others } = survey.answers;
    survey.answers = others;
    await survey.updateComplete;
    await goOn(survey, 3);
    await press(survey, 'Gửi phiếu');
    await survey.updateComplete;
    expect(focusedIn(survey)?.id).to.equal('notice');
    // To the button of the summary, and to its only link.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await survey.updateComplete;
    expect(shownPages(survey)).to.deep.equal(['factor-2']);
    expect((focusedIn(survey) as HTMLInputElement).name).to.equal(blank);
    await sendKeys({ press: ' ' });
    await survey.updateComplete;
    expect(shownPages(survey)).to.deep.equal(['factor-2']);
    await press(survey, 'Gửi phiếu');
    await untilItSays(survey, 'Đã gửi');
  });

  it('opens the first page when nothing at all is answered', async () => {
    const survey = await mountSurvey(new TestCollector(), PAGES);
    await goOn(survey, 4);
    await press(survey, 'Gửi phiếu');
    rootOf(survey).querySelector<HTMLElement>('.notice a')!.click();
    await survey.updateComplete;
    expect(shownPages(survey)).to.deep.equal(['factor-1']);
    expect((focusedIn(survey) as HTMLInputElement).name).to.equal(keysOf(0)[0]);
  });

  it('gives the questions besides the criteria a page each side, named by its place', async () => {
    const attributes = { ...PAGES, 'instrument-id': 'sipas-2023', respondent: 'gender age' };
    const survey = await mountSurvey(new TestCollector(), attributes);
    expect(shownPages(survey)).to.deep.equal(['before']);
    const all = survey.instrument.factors.length + 2;
    expect(wordsOf(survey)).to.include(`Phần 1/${all}`);
    await goOn(survey, all - 1);
    expect(shownPages(survey)).to.deep.equal(['after']);
    expect(focusedIn(survey)?.getAttribute('aria-label')).to.equal(`Phần ${all}/${all}`);
    expect(buttonsOf(survey)).to.deep.equal(['Quay lại', 'Gửi phiếu']);
  });

  it('begins a draft at the first page with a blank, a reset one at its beginning', async () => {
    const survey = await mountSurvey(new TestCollector(), PAGES);
    survey.answers = answersTo(0, 1, 3);
    await survey.updateComplete;
    expect(shownPages(survey)).to.deep.equal(['factor-3']);
    survey.answers = answersTo(0, 1, 2, 3, 4);
    await survey.updateComplete;
    expect(shownPages(survey)).to.deep.equal(['factor-5']);
    survey.reset();
    await survey.updateComplete;
    expect(shownPages(survey)).to.deep.equal(['factor-1']);
  });

  it('finds the page of a draft that this device has kept', async () => {
    const collector = new TestCollector();
    const attributes = { ...PAGES, draft: crypto.randomUUID() };
    const survey = await mountSurvey(collector, attributes);
    for (const key of keysOf(0)) await answer(survey, key, 5);
    // Longer than a survey waits before it writes.
    await new Promise((resolve) => setTimeout(resolve, 450));
    unmountAll();
    expect(shownPages(await mountSurvey(collector, attributes))).to.deep.equal(['factor-2']);
  });

  it('takes over from a form without JavaScript at the first page with a blank', async () => {
    const survey = document.createElement('sipas-survey');
    Object.assign(survey, { collector: new TestCollector().address, unit: 'H55', ...PAGES });
    const form = document.createElement('form');
    form.dataset['sipasForm'] = '';
    for (const [name, value] of Object.entries(answersTo(0, 1))) {
      form.append(Object.assign(document.createElement('input'), { name, value, type: 'hidden' }));
    }
    survey.append(form);
    document.body.append(survey);
    await survey.updateComplete;
    expect(survey.answers).to.deep.equal(answersTo(0, 1));
    expect(shownPages(survey)).to.deep.equal(['factor-3']);
    survey.remove();
  });

  it('keeps the page in another language, shows all when the attribute goes', async () => {
    const survey = await mountSurvey(new TestCollector(), PAGES);
    await goOn(survey, 1);
    survey.lang = 'en';
    await survey.updateComplete;
    expect(wordsOf(survey)).to.include('Part 2 of 5 · 0 of 22 criteria answered');
    expect(shownPages(survey)).to.deep.equal(['factor-2']);
    expect(buttonsOf(survey)).to.deep.equal(['Back', 'Continue']);
    survey.removeAttribute('pages');
    await survey.updateComplete;
    expect(shownPages(survey)).to.have.length(5);
    expect(buttonsOf(survey)).to.deep.equal(['Send response']);
  });

  it('prints all pages', async function () {
    // The driver of Firefox does not emulate print.
    if (navigator.userAgent.includes('Firefox')) this.skip();
    const survey = await mountSurvey(new TestCollector(), PAGES);
    try {
      await emulateMedia({ media: 'print' });
      expect(rootOf(survey).querySelectorAll('legend')).to.have.length(itemsOf(SIPAS_2017).length);
      const factors = shownPages(survey).filter((name) => name?.startsWith('factor'));
      expect(factors).to.have.length(5);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('gives every button a target of at least 44 pixels on a phone, also set closer', async () => {
    const survey = await mountSurvey(new TestCollector(), { ...PAGES, density: 'compact' });
    survey.style.width = '288px';
    await goOn(survey, 1);
    const targets = [...rootOf(survey).querySelectorAll<HTMLElement>('button, label')];
    const seen = targets.filter((target) => target.checkVisibility());
    expect(seen.length).to.be.greaterThan(2);
    for (const target of seen) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});
