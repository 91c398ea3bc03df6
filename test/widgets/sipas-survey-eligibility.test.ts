import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkAnswers } from '#core/survey/check-answers.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { SIPAS_2017_RECEIVED } from '#core/survey/instruments/sipas-2017-received.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import { TestCollector } from './collector.ts';
import {
  answer,
  mountSurvey,
  press,
  radiosOf,
  rootOf,
  unmountAll,
  untilItSays,
  wordsOf,
} from './survey-page.ts';

const FORM = { 'instrument-id': 'sipas-2017-received' };
const FOR_WHOM = 'Phiếu này dành cho người đã nhận kết quả giải quyết thủ tục.';
const NOTHING_SENT =
  'Chưa có gì được gửi đi. Nếu chọn nhầm, Ông/Bà có thể chọn lại câu trả lời ở trên.';

async function say(survey: SipasSurvey, option: 'received' | 'not-yet'): Promise<void> {
  radiosOf(survey, 'received-result')
    .find(({ value }) => value === option)
    ?.click();
  await survey.updateComplete;
}

const statusOf = (survey: SipasSurvey): HTMLElement | null =>
  rootOf(survey).querySelector<HTMLElement>('form [role="status"]');

describe('<sipas-survey> for those who have received their result', () => {
  afterEach(unmountAll);

  it('asks that first, and nothing else until it is answered', async () => {
    const survey = await mountSurvey(new TestCollector(), FORM);
    expect(wordsOf(survey)).to.include(
      'Ông/Bà đã nhận kết quả giải quyết thủ tục hành chính này chưa?',
    );
    expect(radiosOf(survey).map(({ value }) => value)).to.deep.equal(['received', 'not-yet']);
    expect(radiosOf(survey).some(({ checked }) => checked)).to.equal(false);
    expect(wordsOf(survey)).not.to.include('Gửi phiếu');
    expect(wordsOf(survey)).not.to.include('Đã trả lời 0/22');
    expect(statusOf(survey)?.innerText).to.equal('');
    await expect(survey).to.be.accessible();
  });

  it('tells others kindly whom the survey is for, and sends nothing of them', async () => {
    const collector = new TestCollector();
    const survey = await mountSurvey(collector, FORM);
    await say(survey, 'not-yet');
    expect(statusOf(survey)?.textContent).to.include(FOR_WHOM);
    expect(statusOf(survey)?.textContent).to.include(NOTHING_SENT);
    expect(radiosOf(survey)).to.have.length(2);
    expect(wordsOf(survey)).not.to.include('Gửi phiếu');
    await expect(survey).to.be.accessible();
    radiosOf(survey)[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await survey.updateComplete;
    expect(survey.delivery).to.equal(undefined);
    expect(survey.notice).to.equal(undefined);
    expect((await collector.arrivals()).log).to.have.length(0);
  });

  it('lets the answer be changed, keeps what was answered, and sends it once', async () => {
    const collector = new TestCollector();
    const survey = await mountSurvey(collector, FORM);
    await say(survey, 'not-yet');
    await say(survey, 'received');
    expect(statusOf(survey)?.innerText).to.equal('');
    expect(radiosOf(survey)).to.have.length(2 + 110);
    await answer(survey, 'access.seats', 4);
    await say(survey, 'not-yet');
    expect(radiosOf(survey)).to.have.length(2);
    await say(survey, 'received');
    expect(
      radiosOf(survey, 'access.seats')
        .map(({ checked }) => checked)
        .indexOf(true),
    ).to.equal(3);
    await press(survey, 'Gửi phiếu');
    await press(survey, 'Gửi các câu đã trả lời');
    await untilItSays(survey, 'Đã gửi');
    const { log } = await collector.arrivals();
    const { instrument, answers } = JSON.parse(log[0] ?? '{}') as SurveyResponse;
    expect(instrument).to.deep.equal({ id: 'sipas-2017-received', version: 1 });
    expect(answers).to.deep.equal({ 'received-result': 'received', 'access.seats': 4 });
    expect(checkAnswers(SIPAS_2017_RECEIVED, answers)).to.deep.equal([]);
    expect(log).to.have.length(1);
  });

  it('does not take the answer about the result for an answer to the survey', async () => {
    const collector = new TestCollector();
    const survey = await mountSurvey(collector, FORM);
    await say(survey, 'received');
    await press(survey, 'Gửi phiếu');
    expect(wordsOf(survey)).to.include('Phiếu chưa có câu trả lời nào');
    expect((await collector.arrivals()).log).to.have.length(0);
  });

  it('speaks English where the page does', async () => {
    const survey = await mountSurvey(new TestCollector(), { ...FORM, lang: 'en' });
    await say(survey, 'not-yet');
    expect(wordsOf(survey)).to.include('This survey is for people who have received the result');
    expect(wordsOf(survey)).to.include('Nothing has been sent.');
  });

  it('shows notes and hints of a form, and says the hint with its question', async () => {
    const survey = await mountSurvey(new TestCollector());
    const said = (vi: string): { vi: string; en: string } => ({ vi, en: vi });
    survey.instrument = {
      ...SIPAS_2017_RECEIVED,
      before: [
        { kind: 'note', key: 'intro', wording: said('Phần này hỏi về <b>nơi tiếp nhận</b>.') },
        {
          kind: 'number',
          key: 'visits',
          wording: said('Số lần đi lại'),
          min: 0,
          max: 99,
          hint: said('Tính cả lần nhận kết quả'),
        },
      ],
    } satisfies Instrument;
    await survey.updateComplete;
    await say(survey, 'received');
    expect(wordsOf(survey)).to.include('Phần này hỏi về <b>nơi tiếp nhận</b>.');
    const field = rootOf(survey).querySelector<HTMLInputElement>('input[name="visits"]');
    const hint = rootOf(survey).getElementById(field?.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).to.equal('Tính cả lần nhận kết quả');
    await expect(survey).to.be.accessible();
  });
});
