import { expect, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import { writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import { TestCollector } from './collector.ts';
import { answer, mountSurvey, press, storedFor, unmountAll, untilItSays, wordsOf } from './survey-page.ts';

const INVITED = 'Phiếu này có kèm thư mời dùng một lần của cổng';
const AN_HOUR = 3600;

/** An invitation as far as a browser can read it; nobody here has a key. */
function makeToken(claims: object = {}): string {
  const encode = (value: object): string => btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const exp = Math.floor(Date.now() / 1000) + AN_HOUR;
  return `${encode({ alg: 'ES256' })}.${encode({ unit: 'H55', procedure: '1.001193', exp, ...claims })}.c2ln`;
}

async function sendOne(survey: SipasSurvey): Promise<void> {
  await answer(survey, 'access.seats', 4);
  await press(survey, 'Gửi phiếu');
  await press(survey, 'Gửi các câu đã trả lời');
}

async function arrivedAt(collector: TestCollector): Promise<{ id: string; invitation?: string }[]> {
  return (await collector.arrivals()).log.map((body) => JSON.parse(body));
}

describe('<sipas-survey> with an invitation', () => {
  const { pathname, search } = location;
  const state = history.state as unknown;
  afterEach(() => {
    unmountAll();
    history.replaceState(state, '', pathname + search);
  });

  it('says so and sends it, and not with the next response', async () => {
    const collector = new TestCollector();
    const token = makeToken();
    const survey = await mountSurvey(collector, { invitation: token });
    expect(wordsOf(survey)).to.include(INVITED);
    await sendOne(survey);
    await untilItSays(survey, 'Đã gửi');
    await press(survey, 'Trả lời phiếu mới');
    expect(wordsOf(survey)).not.to.include(INVITED);
    await sendOne(survey);
    await untilItSays(survey, 'Đã gửi');
    expect((await arrivedAt(collector)).map(({ invitation }) => invitation)).to.deep.equal([token, undefined]);
  });

  it('without one says nothing of it and sends none', async () => {
    const collector = new TestCollector();
    const survey = await mountSurvey(collector);
    expect(wordsOf(survey)).not.to.include('thư mời');
    await sendOne(survey);
    await untilItSays(survey, 'Đã gửi');
    expect(await arrivedAt(collector)).to.satisfy(([body]: object[]) => !('invitation' in body!));
  });

  it('takes it from the link and out of the address, with the rest of the fragment kept', async () => {
    const collector = new TestCollector();
    const token = makeToken();
    history.replaceState({ own: 1 }, '', `${pathname}${search}#muc=3&sipas-invitation=${token}`);
    const survey = await mountSurvey(collector);
    expect(location.hash).to.equal('#muc=3');
    expect(history.state).to.deep.equal({ own: 1 });
    expect(wordsOf(survey)).to.include(INVITED);
    await sendOne(survey);
    await untilItSays(survey, 'Đã gửi');
    expect((await arrivedAt(collector))[0]!.invitation).to.equal(token);
  });

  it('leaves one for another survey of the page to that one', async () => {
    const collector = new TestCollector();
    const token = makeToken({ procedure: '2.000748' });
    history.replaceState(state, '', `${pathname}${search}#sipas-invitation=${token}`);
    const other = await mountSurvey(collector);
    expect(wordsOf(other)).not.to.include(INVITED);
    expect(location.hash).to.include(token);
    const own = await mountSurvey(collector, { procedure: '2.000748' });
    expect(wordsOf(own)).to.include(INVITED);
    expect(location.hash).to.equal('');
  });

  it('takes it from a form of the page that works without JavaScript', async () => {
    const collector = new TestCollector();
    const token = makeToken();
    const survey = document.createElement('sipas-survey');
    const options = { action: '/v1/forms', unit: 'H55', invitation: token };
    const markup = writeSurveyForm(SIPAS_2017, options);
    survey.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
    Object.assign(survey, { collector: collector.address, unit: 'H55' });
    document.body.append(survey);
    await survey.updateComplete;
    expect(survey.invitation).to.equal(token);
    expect(survey.querySelector('[name="_invitation"]')).to.equal(null);
    survey.remove();
  });

  it('says beforehand when it is over by the clock of the device', async () => {
    const token = makeToken({ exp: Math.floor(Date.now() / 1000) - 60 });
    const survey = await mountSurvey(new TestCollector(), { invitation: token });
    expect(wordsOf(survey)).to.include('Theo đồng hồ của máy này, thư mời đã hết hạn');
  });

  it('that the collector refuses says why, and the answers can go as an open response', async () => {
    const collector = await new TestCollector().plan('refuse-invitation');
    const survey = await mountSurvey(collector, { invitation: makeToken() });
    await sendOne(survey);
    await untilItSays(survey, 'thư mời này đã được dùng cho một phiếu khác');
    expect(wordsOf(survey)).to.include('gửi thành phiếu mở, không kèm thư mời');
    await press(survey, 'Xem lại câu trả lời');
    expect(survey.answers).to.deep.equal({ 'access.seats': 4 });
    expect(wordsOf(survey)).not.to.include(INVITED);
    await press(survey, 'Gửi phiếu');
    await press(survey, 'Gửi các câu đã trả lời');
    await untilItSays(survey, 'Đã gửi');
    const [first, second] = await arrivedAt(collector);
    expect(second!.id).not.to.equal(first!.id);
    expect(second).not.to.have.property('invitation');
  });

  it('keeps it with the response that waits, and nowhere once that is confirmed', async () => {
    const collector = await new TestCollector().plan('busy');
    const token = makeToken();
    const survey = await mountSurvey(collector, { invitation: token, draft: 'phieu-1' });
    await sendOne(survey);
    await untilItSays(survey, 'Chưa gửi được');
    expect(await everythingStored()).to.include(token);
    await press(survey, 'Gửi lại ngay');
    await untilItSays(survey, 'Đã gửi');
    await waitUntil(async () => (await storedFor(collector)) === 0);
    expect(await everythingStored()).not.to.include(token);
    expect(survey.invitation).to.equal(undefined);
  });

  it('is forgotten by a reset', async () => {
    const survey = await mountSurvey(new TestCollector(), { invitation: makeToken() });
    survey.reset();
    await survey.updateComplete;
    expect(wordsOf(survey)).not.to.include(INVITED);
  });
});

/** All that this origin keeps, as text. */
async function everythingStored(): Promise<string> {
  const parts: unknown[] = [document.cookie, Object.entries(localStorage), Object.entries(sessionStorage)];
  for (const { name } of await indexedDB.databases()) {
    const database = await openDB(name!);
    for (const store of database.objectStoreNames) parts.push(await database.getAll(store));
    database.close();
  }
  return JSON.stringify(parts);
}
