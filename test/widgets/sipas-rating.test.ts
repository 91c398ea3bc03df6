import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { SipasRating } from '#widgets/sipas-rating/sipas-rating.ts';
import '#widgets/sipas-rating/define.ts';
import { TestCollector } from './collector.ts';
import {
  focusedIn, press, radiosOf, rootOf, storedFor, untilItSays, wordsOf,
} from './survey-page.ts';
import { watchResources } from './watch-resources.ts';

const SENT = 'Đã gửi. Bộ thu nhận đã nhận phiếu lúc 14:05 ngày 21/11/2026, gồm 1 tiêu chí.';
const NOT_SENT = 'Chưa gửi được – phiếu đã lưu trên máy này và sẽ tự gửi lại';
const HOLDING = 'Chưa gửi – sẽ tự gửi nếu trong';
const CHOOSING = 'Chưa gửi – Ông/Bà nhấn phím Enter';

async function mount(
  collector: TestCollector,
  attributes: Record<string, string> = {},
): Promise<SipasRating> {
  const rating = document.createElement('sipas-rating');
  const all = { collector: collector.address, unit: 'H55', procedure: '1.001193', ...attributes };
  for (const [name, value] of Object.entries(all)) rating.setAttribute(name, value);
  document.body.append(rating);
  await rating.updateComplete;
  return rating;
}

/** What a finger does: a click that leaves no ring of the keyboard behind. */
async function tap(rating: SipasRating, level: number): Promise<void> {
  radiosOf(rating)[level - 1]?.click();
  await rating.updateComplete;
}

const responsesOf = async (collector: TestCollector): Promise<SurveyResponse[]> =>
  (await collector.arrivals()).log.map((body) => JSON.parse(body) as SurveyResponse);

const lineIsBack = (): boolean => dispatchEvent(new Event('online'));

/** Long enough for a clock of a tenth of a second and a request. */
const LATER = 400;

describe('<sipas-rating>', () => {
  afterEach(() => document.querySelectorAll('sipas-rating').forEach((rating) => rating.remove()));

  describe('question', () => {
    it('asks one question in five words, as native radio buttons in a named group', async () => {
      const rating = await mount(new TestCollector());
      const root = rootOf(rating);
      expect(radiosOf(rating)).to.have.length(5);
      expect(root.querySelector('fieldset > legend')?.textContent).to.include('Ông/Bà có hài lòng');
      for (const words of ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng']) {
        expect([...root.querySelectorAll('label')].map((label) => label.innerText.trim())).to.include(words);
      }
      expect(root.querySelector('select, img, svg')).to.equal(null);
    });

    for (const width of [288, 328, 900]) {
      it(`has targets of 44 pixels at ${width} pixels, in each state`, async () => {
        const rating = await mount(new TestCollector(), { 'full-form': 'sipas-2017' });
        rating.style.width = `${width}px`;
        await tap(rating, 4);
        const check = (): void => {
          for (const target of rootOf(rating).querySelectorAll('label, button')) {
            const { width: wide, height } = target.getBoundingClientRect();
            expect(Math.min(wide, height)).to.be.at.least(44);
          }
        };
        check();
        await press(rating, 'Gửi ngay');
        await untilItSays(rating, SENT);
        check();
      });
    }

    it('speaks English, also of what becomes of the response', async () => {
      const rating = await mount(new TestCollector(), { lang: 'en', hold: '0.1' });
      expect(wordsOf(rating)).to.include('Are you satisfied').and.to.include('anonymous and voluntary');
      await tap(rating, 4);
      await untilItSays(rating, 'Sent. The collector received the response at 14:05 on 21 November 2026');
      expect(wordsOf(rating)).to.include('You chose: Satisfied.').and.not.to.include('Ông/Bà');
    });

    it('says which attributes are missing and asks nothing', async () => {
      const rating = document.createElement('sipas-rating');
      document.body.append(rating);
      await untilItSays(rating, 'chưa khai báo: collector, unit');
      expect(radiosOf(rating)).to.have.length(0);
    });
  });

  describe('one tap', () => {
    it('sends by itself after the moment to think, and nothing before it', async () => {
      const collector = new TestCollector();
      const rating = await mount(collector, { hold: '0.5' });
      await tap(rating, 4);
      await untilItSays(rating, HOLDING);
      expect(wordsOf(rating)).to.include('Ông/Bà đã chọn: Hài lòng.');
      expect((await collector.arrivals()).log).to.have.length(0);
      const queued = oneEvent(rating, 'sipas-queued');
      const receipt = oneEvent(document, 'sipas-receipt');
      await untilItSays(rating, SENT);
      expect((await queued).detail).to.include({ unit: 'H55', stored: true });
      expect((await receipt).detail).to.include({ procedure: '1.001193' });
      const [response, ...others] = await responsesOf(collector);
      expect(others).to.deep.equal([]);
      expect(response).to.deep.include({
        instrument: { id: 'one-tap', version: 1 }, answers: { 'overall.satisfaction': 4 },
      });
      const fields = ['answeredOn', 'answers', 'id', 'instrument', 'procedure', 'unit'];
      expect(Object.keys(response!).toSorted()).to.deep.equal(fields);
      expect(await storedFor(collector)).to.equal(0);
    });

    it('takes a tap of a real mouse for a tap, and gives no second one after it', async () => {
      const collector = new TestCollector();
      const rating = await mount(collector, { hold: '0.1' });
      const clickLevel = async (index: number): Promise<void> => {
        const { x, y } = rootOf(rating).querySelectorAll('label')[index]!.getBoundingClientRect();
        await sendMouse({ type: 'click', position: [Math.round(x) + 30, Math.round(y) + 20] });
      };
      await clickLevel(4);
      await untilItSays(rating, SENT);
      await clickLevel(0);
      await aTimeout(LATER);
      expect(rating.level).to.equal(5);
      expect(radiosOf(rating)[4]?.checked).to.equal(true);
      expect((await collector.arrivals()).log).to.have.length(1);
    });

    it('counts the moment anew with another level and sends only the last', async () => {
      const collector = new TestCollector();
      const rating = await mount(collector, { hold: '1.5' });
      for (const level of [1, 2, 5]) {
        await tap(rating, level);
        // Three times this is longer than the hold, once is far from it on a slow machine too.
        await aTimeout(600);
        expect((await collector.arrivals()).log).to.have.length(0);
      }
      await untilItSays(rating, SENT);
      const responses = await responsesOf(collector);
      expect(responses.map(({ answers }) => answers)).to.deep.equal([{ 'overall.satisfaction': 5 }]);
    });

    it('takes a choice back: nothing is sent, the focus is where it was', async () => {
      const collector = new TestCollector();
      const rating = await mount(collector, { hold: '0.3' });
      await tap(rating, 2);
      await press(rating, 'Bỏ chọn');
      await waitUntil(() => focusedIn(rating) === radiosOf(rating)[1]);
      await aTimeout(LATER);
      expect(radiosOf(rating).some(({ checked }) => checked)).to.equal(false);
      expect(wordsOf(rating)).not.to.include('Chưa gửi');
      expect((await collector.arrivals()).log).to.have.length(0);
    });

    it('sends one response for two presses of the button, and gives the focus to the status', async () => {
      const collector = await new TestCollector().plan('slowly');
      const rating = await mount(collector);
      await tap(rating, 4);
      const button = rootOf(rating).querySelector<HTMLButtonElement>('.actions button')!;
      button.focus();
      button.click();
      button.click();
      await untilItSays(rating, 'Đang gửi…');
      expect(focusedIn(rating)?.part.value).to.equal('status');
      await untilItSays(rating, SENT);
      expect((await collector.arrivals()).log).to.have.length(1);
    });
  });

  describe('keyboard', () => {
    it('sends nothing that the arrow keys pass by; Enter sends', async () => {
      const collector = new TestCollector();
      const rating = await mount(collector, { hold: '0.1' });
      radiosOf(rating)[0]?.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await untilItSays(rating, CHOOSING);
      await aTimeout(LATER);
      expect((await collector.arrivals()).log).to.have.length(0);
      await sendKeys({ press: 'Enter' });
      await untilItSays(rating, SENT);
      expect(focusedIn(rating)?.part.value).to.equal('status');
      const [response] = await responsesOf(collector);
      expect(response?.answers).to.deep.equal({ 'overall.satisfaction': 3 });
    });

    it('does not send a form of the portal around it', async () => {
      const form = document.createElement('form');
      let submitted = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted += 1;
      });
      document.body.append(form);
      const rating = await mount(new TestCollector());
      form.append(rating);
      radiosOf(rating)[3]?.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Enter' });
      await untilItSays(rating, SENT);
      expect(submitted).to.equal(0);
      form.remove();
    });
  });

  describe('delivery', () => {
    it('says that it is stored where the line is down, and repeats the same id and bytes', async () => {
      const collector = await new TestCollector().plan('lose-acknowledgement');
      const rating = await mount(collector, { hold: '0' });
      await tap(rating, 4);
      await untilItSays(rating, NOT_SENT);
      expect(await storedFor(collector)).to.equal(1);
      await press(rating, 'Gửi lại ngay');
      await untilItSays(rating, SENT);
      const { log, rows } = await collector.arrivals();
      expect([log.length, rows]).to.deep.equal([2, 1]);
      expect(log[0]).to.equal(log[1]);
    });

    it('says why it was refused; another rating has another id', async () => {
      const collector = await new TestCollector().plan('refuse');
      const rating = await mount(collector, { hold: '0' });
      await tap(rating, 4);
      const refused = await oneEvent(rating, 'sipas-refused');
      expect(refused.detail.status).to.equal(422);
      await untilItSays(rating, 'bộ thu nhận không biết cơ quan này (unit)');
      expect(wordsOf(rating)).not.to.include('Cảm ơn');
      await press(rating, 'Đánh giá lại');
      await tap(rating, 3);
      if (rating.delivery?.step === 'choosing') await press(rating, 'Gửi ngay');
      await untilItSays(rating, SENT);
      const [first, second] = await responsesOf(collector);
      expect(first?.id).not.to.equal(second?.id);
    });

    it('sends what waits from an earlier visit, and leaves the question alone', async () => {
      const collector = await new TestCollector().plan('busy');
      const before = await mount(collector, { hold: '0' });
      await tap(before, 4);
      await untilItSays(before, NOT_SENT);
      before.remove();
      await collector.plan('slowly');
      const rating = await mount(collector);
      await untilItSays(rating, 'còn một phiếu trả lời trước đây chưa gửi được');
      await untilItSays(rating, 'Phiếu trả lời trước đây đã gửi xong');
      expect(radiosOf(rating).some(({ checked }) => checked)).to.equal(false);
      expect((await collector.arrivals()).rows).to.equal(1);
    });

    describe('where storage is blocked', () => {
      const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
      beforeEach(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('storage is blocked', 'SecurityError');
        };
      });
      afterEach(() => {
        Object.defineProperty(IDBFactory.prototype, 'open', open);
      });

      it('says to keep the page open, never that it is stored, and still sends', async () => {
        const collector = await new TestCollector().plan('busy');
        const rating = await mount(collector, { hold: '0' });
        await tap(rating, 4);
        await untilItSays(rating, 'đừng đóng trang đến khi gửi xong');
        await untilItSays(rating, 'Chưa gửi được');
        expect(wordsOf(rating)).not.to.include('đã lưu trên máy này');
        lineIsBack();
        await untilItSays(rating, SENT);
        expect((await collector.arrivals()).rows).to.equal(1);
      });
    });
  });

  describe('leaving', () => {
    it('sends a tap when the page goes away, once, however often it is sent', async () => {
      const collector = await new TestCollector().plan('slowly');
      const rating = await mount(collector, { hold: '60' });
      await tap(rating, 4);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      await untilItSays(rating, SENT);
      const { log, rows } = await collector.arrivals();
      expect(rows).to.equal(1);
      expect(new Set(log).size).to.equal(1);
    });

    it('sends a tap when the page is hidden', async () => {
      const collector = new TestCollector();
      const rating = await mount(collector, { hold: '60' });
      await tap(rating, 4);
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
      await untilItSays(rating, SENT);
      expect((await collector.arrivals()).log).to.have.length(1);
    });

    it('sends a tap when the element is taken away, and nothing that the keyboard only chose', async () => {
      const collector = new TestCollector();
      const tapped = await mount(collector, { hold: '60' });
      const chosen = await mount(collector, { hold: '60' });
      radiosOf(chosen)[1]?.focus();
      await sendKeys({ press: ' ' });
      await tap(tapped, 5);
      tapped.remove();
      chosen.remove();
      await waitUntil(async () => (await collector.arrivals()).rows === 1);
      await waitUntil(async () => (await storedFor(collector)) === 0);
      const responses = await responsesOf(collector);
      expect(responses.map(({ answers }) => answers)).to.deep.equal([{ 'overall.satisfaction': 5 }]);
    });

    it('keeps the choice and its moment when it is moved', async () => {
      const collector = new TestCollector();
      const rating = await mount(collector, { hold: '0.4' });
      await tap(rating, 4);
      document.body.prepend(rating);
      await aTimeout(100);
      expect((await collector.arrivals()).log).to.have.length(0);
      await untilItSays(rating, SENT);
      expect((await collector.arrivals()).log).to.have.length(1);
    });

    it('leaves no listener, timer or channel behind', async () => {
      const watch = watchResources();
      try {
        const collector = await new TestCollector().plan('busy', 'busy', 'busy');
        const rating = await mount(collector, { hold: '2' });
        await tap(rating, 4);
        await untilItSays(rating, HOLDING);
        expect(watch.timers.size).to.equal(1);
        await press(rating, 'Gửi ngay');
        await untilItSays(rating, NOT_SENT);
        expect(watch.openChannels()).to.equal(1);
        rating.remove();
        expect(watch.openChannels()).to.equal(0);
        expect(watch.liveListeners()).to.deep.equal([]);
        expect([...watch.timers.values()]).to.deep.equal([]);
      } finally {
        watch.restore();
      }
    });
  });

  describe('full form', () => {
    it('opens on the wish of the citizen, keeps the rating, and links the two', async () => {
      const collector = new TestCollector();
      const rating = await mount(collector, { 'full-form': 'rating-2025', hold: '0' });
      expect(rootOf(rating).querySelector('sipas-survey')).to.equal(null);
      await tap(rating, 4);
      await untilItSays(rating, SENT);
      await press(rating, 'Trả lời phiếu đầy đủ');
      await waitUntil(() => rootOf(rating).querySelector('sipas-survey'));
      const survey = rootOf(rating).querySelector('sipas-survey')!;
      await survey.updateComplete;
      await waitUntil(() => focusedIn(survey)?.id === 'title', 'the form has the focus');
      expect(rootOf(rating).textContent).to.include('bằng một mã ngẫu nhiên');
      for (const radio of radiosOf(survey).filter(({ value }) => value === '5')) radio.click();
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, 'gồm 6 tiêu chí');
      expect(wordsOf(rating)).to.include(SENT);
      const [tapped, full] = await responsesOf(collector);
      expect(full?.follows).to.equal(tapped?.id);
      expect(full?.id).not.to.equal(tapped?.id);
      expect(full?.instrument).to.deep.equal({ id: 'rating-2025', version: 1 });
      expect((await collector.arrivals()).rows).to.equal(2);
      await press(survey, 'Trả lời phiếu mới');
      radiosOf(survey)[0]?.click();
      await press(survey, 'Gửi phiếu');
      await press(survey, 'Gửi các câu đã trả lời');
      await untilItSays(survey, 'gồm 1 tiêu chí');
      expect((await responsesOf(collector)).at(-1)).not.to.have.property('follows');
    });

    it('is not offered unless the portal names one', async () => {
      const rating = await mount(new TestCollector(), { hold: '0' });
      await tap(rating, 4);
      await untilItSays(rating, SENT);
      expect(rootOf(rating).querySelectorAll('button')).to.have.length(0);
    });

    it('goes with a reset, and the next rating is another one', async () => {
      const collector = new TestCollector();
      const rating = await mount(collector, { 'full-form': 'rating-2025', hold: '0' });
      await tap(rating, 4);
      await untilItSays(rating, SENT);
      await press(rating, 'Trả lời phiếu đầy đủ');
      rating.reset();
      await rating.updateComplete;
      expect(rootOf(rating).querySelector('sipas-survey')).to.equal(null);
      expect(radiosOf(rating).some(({ checked }) => checked)).to.equal(false);
      await tap(rating, 1);
      await untilItSays(rating, SENT);
      const [first, second] = await responsesOf(collector);
      expect(first?.id).not.to.equal(second?.id);
    });
  });
});
