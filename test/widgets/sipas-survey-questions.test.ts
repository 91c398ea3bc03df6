import { expect } from '@open-wc/testing';
import type { Instrument } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import { TestCollector } from './collector.ts';
import {
  answer, focusedIn, mountSurvey, press, rootOf, unmountAll, untilItSays, wordsOf,
} from './survey-page.ts';

/** What arrived, in order. */
async function responsesOf(collector: TestCollector): Promise<SurveyResponse[]> {
  const { log } = await collector.arrivals();
  return log.map((body) => JSON.parse(body) as SurveyResponse);
}

/** The field of a question; options are told apart by their key. */
function fieldOf(survey: SipasSurvey, name: string, value?: string): HTMLInputElement {
  const rest = value === undefined ? '' : `[value="${value}"]`;
  const field = rootOf(survey).querySelector<HTMLInputElement>(`[name="${name}"]${rest}`);
  if (!field) throw new Error(`no field ${name} ${value ?? ''}`);
  return field;
}

async function write(survey: SipasSurvey, name: string, words: string): Promise<void> {
  const field = fieldOf(survey, name);
  field.value = words;
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await survey.updateComplete;
}

async function choose(survey: SipasSurvey, name: string, value: string): Promise<void> {
  fieldOf(survey, name, value).click();
  await survey.updateComplete;
}

const LATE: Instrument = {
  ...SIPAS_2017,
  id: 'late',
  after: [
    {
      kind: 'choice', key: 'late', wording: { vi: 'Hồ sơ có trễ hẹn không?', en: 'Was it late?' },
      options: [
        { key: 'yes', label: { vi: 'Có', en: 'Yes' } },
        { key: 'no', label: { vi: 'Không', en: 'No' } },
      ],
    },
    {
      kind: 'text', key: 'reason', maxLength: 200, askIf: { key: 'late', anyOf: ['yes'] },
      wording: { vi: 'Lý do được nêu', en: 'Reason given' },
    },
  ],
};

describe('<sipas-survey> questions besides the criteria', () => {
  afterEach(unmountAll);

  it('asks the form of 2023–2026 by its name, in its order, and sends every kind of answer', async () => {
    const collector = new TestCollector();
    const survey = await mountSurvey(collector, { 'instrument-id': 'sipas-2023' });
    const words = wordsOf(survey);
    const order = ['Ông/Bà quan tâm theo dõi', 'Qua loa phát thanh phường', 'Biển hiệu', 'Ý kiến khác'];
    const places = order.map((part) => words.toLowerCase().indexOf(part.toLowerCase()));
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    expect(places[0]).to.be.greaterThan(0);
    await answer(survey, 'interest.economy', 3);
    await choose(survey, 'channels', 'press');
    await choose(survey, 'channels', 'internet');
    await choose(survey, 'harassment', 'some');
    await answer(survey, 'access.signs', 5);
    await write(survey, 'other-opinions', '  Cần thêm ghế.  ');
    await press(survey, 'Gửi phiếu');
    await press(survey, 'Gửi các câu đã trả lời');
    await untilItSays(survey, 'Đã gửi');
    expect((await responsesOf(collector))[0]).to.deep.include({
      instrument: { id: 'sipas-2023', version: 1 },
      answers: {
        'interest.economy': 3, channels: ['press', 'internet'], harassment: 'some',
        'access.signs': 5, 'other-opinions': 'Cần thêm ghế.',
      },
    });
  });

  it('takes an option back, and an emptied field is no answer', async () => {
    const survey = await mountSurvey(new TestCollector(), { 'instrument-id': 'sipas-2023' });
    await choose(survey, 'channels', 'press');
    await choose(survey, 'channels', 'press');
    await write(survey, 'other-opinions', 'a');
    await write(survey, 'other-opinions', ' ');
    expect(survey.answers).to.deep.equal({});
  });

  it('asks nothing about the respondent unless the portal names it', async () => {
    const survey = await mountSurvey(new TestCollector(), { 'instrument-id': 'sipas-2023' });
    expect(wordsOf(survey)).not.to.include('Giới tính');
    survey.setAttribute('respondent', 'gender age');
    await survey.updateComplete;
    expect(wordsOf(survey)).to.include('Giới tính');
    expect(wordsOf(survey)).not.to.include('Dân tộc');
    await write(survey, 'age', '42');
    expect(survey.answers['age']).to.equal(42);
  });

  it('asks before it sends what may point to a person, and sends it only when told to', async () => {
    const collector = new TestCollector();
    const survey = await mountSurvey(collector, { 'instrument-id': 'rating-2025' });
    await answer(survey, 'handling.attitude', 2);
    await write(survey, 'other-contents', 'Gọi tôi 0912 345 678');
    await press(survey, 'Gửi phiếu');
    expect(wordsOf(survey)).to.include('Số điện thoại: 0912 345 678');
    expect(focusedIn(survey)?.id).to.equal('notice');
    rootOf(survey).querySelector<HTMLAnchorElement>('.notice a')?.click();
    expect(focusedIn(survey)).to.equal(fieldOf(survey, 'other-contents'));
    expect(await responsesOf(collector)).to.have.length(0);
    await press(survey, 'Không phải thông tin cá nhân, gửi phiếu');
    await press(survey, 'Gửi các câu đã trả lời');
    await untilItSays(survey, 'Đã gửi');
    expect(await responsesOf(collector)).to.have.length(1);
  });

  it('skips a question whose condition is not met, and does not send its answer', async () => {
    const collector = new TestCollector();
    const survey = await mountSurvey(collector);
    survey.instrument = LATE;
    await survey.updateComplete;
    expect(wordsOf(survey)).not.to.include('Lý do được nêu');
    await choose(survey, 'late', 'yes');
    await write(survey, 'reason', 'Thiếu người');
    await choose(survey, 'late', 'no');
    expect(wordsOf(survey)).not.to.include('Lý do được nêu');
    await press(survey, 'Gửi phiếu');
    await press(survey, 'Gửi các câu đã trả lời');
    await untilItSays(survey, 'Đã gửi');
    expect((await responsesOf(collector))[0]?.answers).to.deep.equal({ late: 'no' });
  });

  it('says so when the portal names a form that does not exist', async () => {
    const survey = await mountSurvey(new TestCollector(), { 'instrument-id': 'sipas-1999' });
    expect(wordsOf(survey)).to.include('chưa khai báo: instrument-id');
  });
});
