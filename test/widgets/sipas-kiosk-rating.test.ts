import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SipasKiosk } from '#widgets/sipas-kiosk/sipas-kiosk.ts';
import type { SipasRating } from '#widgets/sipas-rating/sipas-rating.ts';
import '#widgets/sipas-kiosk/define.ts';
import { TestCollector } from './collector.ts';
import {
  lineIsBack, mountKiosk, queueIn, surveyIn, touch, unmountKiosks, untilWarned, willUnmount,
} from './kiosk-page.ts';
import { answer, press, radiosOf, rootOf, untilItSays, wordsOf } from './survey-page.ts';

const NOTHING_UNSENT = 'Dành cho cán bộ: Trên máy này không còn phiếu nào chưa gửi.';
const MOMENT = 0.3;

const ratingIn = (kiosk: SipasKiosk): SipasRating => rootOf(kiosk).querySelector('sipas-rating')!;

/** A kiosk that asks for a rating, and goes on a moment after a tap. */
async function mountRating(
  collector = new TestCollector(),
  attributes: Record<string, string> = {},
): Promise<SipasKiosk> {
  const kiosk = document.createElement('sipas-kiosk');
  const all = { collector: collector.address, unit: 'H55', asks: 'rating', ...attributes };
  for (const [name, value] of Object.entries(all)) kiosk.setAttribute(name, value);
  document.body.append(kiosk);
  willUnmount(kiosk);
  await kiosk.updateComplete;
  ratingIn(kiosk).hold = MOMENT;
  return kiosk;
}

/** What a finger does. */
async function tap(kiosk: SipasKiosk, level: number): Promise<SipasRating> {
  const rating = ratingIn(kiosk);
  touch();
  radiosOf(rating)[level - 1]!.click();
  await rating.updateComplete;
  return rating;
}

async function expectFresh(kiosk: SipasKiosk, last: SipasRating): Promise<void> {
  const rating = ratingIn(kiosk);
  await rating.updateComplete;
  expect(rating === last).to.equal(false);
  expect(last.isConnected).to.equal(false);
  expect([rating.level, rating.delivery, rating.expanded]).to.deep.equal([undefined, undefined, undefined]);
  expect(radiosOf(rating).some(({ checked }) => checked)).to.equal(false);
  expect(wordsOf(rating)).not.to.match(/đã chọn|trước đây|Đã gửi|Chưa gửi|Đang gửi/u);
  expect(document.activeElement === document.body).to.equal(true);
}

const answersAt = async (collector: TestCollector): Promise<unknown[]> =>
  (await collector.arrivals()).log.map((body) => JSON.parse(body).answers);

describe('<sipas-kiosk> that asks for a rating', () => {
  afterEach(unmountKiosks);

  it('takes a tap, thanks, and is empty again', async () => {
    const collector = new TestCollector();
    const kiosk = await mountRating(collector, { thanks: '0.6' });
    expect(rootOf(kiosk).querySelector('sipas-survey')).to.equal(null);
    const gone = oneEvent(kiosk, 'sipas-reset');
    const rating = await tap(kiosk, 4);
    expect(kiosk.stage).to.equal('asking');
    await untilItSays(kiosk, 'Cảm ơn Ông/Bà đã trả lời');
    // One thanks, not two.
    expect(wordsOf(rating)).not.to.include('Cảm ơn');
    expect((await gone).detail).to.deep.equal({ reason: 'done' });
    await expectFresh(kiosk, rating);
    expect(await answersAt(collector)).to.deep.equal([{ 'overall.satisfaction': 4 }]);
    expect(queueIn(kiosk)).to.equal(NOTHING_UNSENT);
  });

  it('offers no longer form, and says nothing of the last citizen while the line is down', async () => {
    const collector = await new TestCollector().plan(...Array<string>(20).fill('busy'));
    const kiosk = await mountRating(collector, { thanks: '0.4' });
    for (const level of [1, 5]) {
      ratingIn(kiosk).hold = MOMENT;
      const gone = oneEvent(kiosk, 'sipas-reset');
      const rating = await tap(kiosk, level);
      await untilItSays(rating, 'Chưa gửi được');
      expect(wordsOf(rating)).not.to.include('Trả lời phiếu đầy đủ');
      await gone;
      await expectFresh(kiosk, rating);
    }
    expect(queueIn(kiosk)).to.include('Trên máy này có 2 phiếu chưa gửi, đã được lưu');
    await collector.plan();
    lineIsBack();
    await waitUntil(() => queueIn(kiosk) === NOTHING_UNSENT, 'all are sent', { timeout: 10_000 });
    expect((await collector.arrivals()).rows).to.equal(2);
  });

  it('drops what the arrow keys passed by when nobody says that it is meant', async () => {
    const collector = new TestCollector();
    const kiosk = await mountRating(collector, { idle: '1.2', warning: '0.6' });
    const rating = ratingIn(kiosk);
    radiosOf(rating)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => rating.delivery?.step === 'choosing', 'the part that sends is there');
    const gone = oneEvent(kiosk, 'sipas-reset');
    await untilWarned(kiosk);
    expect((await gone).detail).to.deep.equal({ reason: 'idle' });
    await expectFresh(kiosk, rating);
    await aTimeout(300);
    expect(await answersAt(collector)).to.deep.equal([]);
  });

  it('keeps a tap that was given when the screen is emptied, and counts it', async () => {
    const collector = await new TestCollector().plan(...Array<string>(20).fill('busy'));
    const kiosk = await mountRating(collector);
    const rating = await tap(kiosk, 2);
    kiosk.reset();
    await expectFresh(kiosk, rating);
    await waitUntil(() => queueIn(kiosk).includes('có 1 phiếu chưa gửi'), 'it is counted');
    await collector.plan();
    lineIsBack();
    await waitUntil(() => queueIn(kiosk) === NOTHING_UNSENT, 'it is sent', { timeout: 10_000 });
    expect(await answersAt(collector)).to.satisfy((all: object[]) =>
      all.length > 0 && all.every((each) => JSON.stringify(each) === '{"overall.satisfaction":2}'));
    expect((await collector.arrivals()).rows).to.equal(1);
  });

  it('holds no rating while the page is put away, and another one when it comes back', async () => {
    const collector = new TestCollector();
    const kiosk = await mountRating(collector);
    const rating = await tap(kiosk, 3);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(rootOf(kiosk).querySelectorAll('sipas-rating')).to.have.length(0);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expectFresh(kiosk, rating);
    await waitUntil(async () => (await collector.arrivals()).rows === 1, 'the tap has arrived');
  });

  it('lets a citizen rate again what the collector refused, and no thanks are given for it', async () => {
    const collector = await new TestCollector().plan('refuse');
    const kiosk = await mountRating(collector);
    const rating = await tap(kiosk, 4);
    await untilItSays(rating, 'Bộ thu nhận từ chối phiếu này');
    expect(wordsOf(kiosk)).not.to.include('Cảm ơn');
    await press(rating, 'Đánh giá lại');
    expect([rating.level, ratingIn(kiosk) === rating]).to.deep.equal([undefined, true]);
  });

  it('has targets of 60 pixels', async () => {
    const kiosk = await mountRating();
    await tap(kiosk, 4);
    const targets = [...rootOf(ratingIn(kiosk)).querySelectorAll('label, button')];
    expect(targets.filter((each) => each.getBoundingClientRect().height < 60)).to.deep.equal([]);
    expect(targets.length).to.be.greaterThan(5);
  });

  it('speaks English where the page does', async () => {
    const kiosk = await mountRating(new TestCollector(), { lang: 'en' });
    await untilItSays(ratingIn(kiosk), 'Are you satisfied');
    expect(wordsOf(ratingIn(kiosk))).not.to.include('Đánh giá');
  });
});

describe('<sipas-kiosk> with one factor a page', () => {
  afterEach(unmountKiosks);

  it('begins at the first page again after a reset', async () => {
    const kiosk = await mountKiosk({ pages: 'factor' });
    const survey = surveyIn(kiosk);
    await untilItSays(survey, 'Phần 1/5');
    await answer(survey, 'access.seats', 4);
    await press(survey, 'Tiếp tục');
    await untilItSays(survey, 'Phần 2/5');
    kiosk.reset();
    await surveyIn(kiosk).updateComplete;
    await untilItSays(surveyIn(kiosk), 'Phần 1/5 · Đã trả lời 0/22');
    expect(surveyIn(kiosk) === survey).to.equal(false);
    expect(surveyIn(kiosk).answers).to.deep.equal({});
  });
});
