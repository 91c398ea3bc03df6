import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { SurveyResponse } from '#core/survey/response.ts';
import { TestCollector } from './collector.ts';
import {
  answerAll,
  focusedIn,
  mountSurvey,
  press,
  radiosOf,
  rootOf,
  storedFor,
  unmountAll,
  untilItSays,
  wordsOf,
} from './survey-page.ts';
import { watchResources } from './watch-resources.ts';

const SENT = 'Đã gửi. Bộ thu nhận đã nhận phiếu lúc 14:05 ngày 21/11/2026, gồm';
const NOT_SENT = 'Chưa gửi được – phiếu đã lưu trên máy này và sẽ tự gửi lại';

const parsed = (body: string | undefined): SurveyResponse => JSON.parse(body ?? 'null');

/** What the browser fires when a line comes back; the element may not trust it, only try. */
const lineIsBack = (): boolean => dispatchEvent(new Event('online'));

describe('<sipas-survey> delivery', () => {
  afterEach(unmountAll);

  describe('delivery', () => {
    it('posts one body, shows success only with the receipt, forgets the response', async () => {
      const collector = await new TestCollector().plan('slowly');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      const queued = oneEvent(survey, 'sipas-queued');
      const receipt = oneEvent(document, 'sipas-receipt');
      await press(survey, 'Gửi phiếu');
      expect(wordsOf(survey)).to.include('Đang gửi…').and.not.to.include('Đã gửi');
      expect(focusedIn(survey)?.id).to.equal('delivery');
      expect((await queued).detail).to.include({ unit: 'H55', stored: true });
      expect(await storedFor(collector)).to.equal(1);
      const { detail, composed } = await receipt;
      expect(detail).to.include({ unit: 'H55', procedure: '1.001193' });
      expect(detail).not.to.have.property('answers');
      expect(composed).to.equal(true);
      await untilItSays(survey, `${SENT} 22 tiêu chí.`);
      const { log, rows } = await collector.arrivals();
      expect([log.length, rows]).to.deep.equal([1, 1]);
      expect(await storedFor(collector)).to.equal(0);
    });

    it('writes exactly the fields of a response, without a mark of the person', async () => {
      const collector = new TestCollector();
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, SENT);
      const response = parsed((await collector.arrivals()).log[0]);
      const fields = ['answeredOn', 'answers', 'id', 'instrument', 'procedure', 'unit'];
      expect(Object.keys(response).toSorted()).to.deep.equal(fields);
      expect(response.instrument).to.deep.equal({ id: 'sipas-2017', version: 1 });
      expect(response.id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
      expect(response.answeredOn).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(Object.keys(response.answers)).to.have.length(22);
    });

    it('repeats the same id and bytes when the acknowledgement is lost: one row', async () => {
      const collector = await new TestCollector().plan('lose-acknowledgement');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, NOT_SENT);
      expect(await storedFor(collector)).to.equal(1);
      lineIsBack();
      await untilItSays(survey, `${SENT} 22 tiêu chí.`);
      const { log, rows } = await collector.arrivals();
      expect(log).to.have.length(2);
      expect(log[0]).to.equal(log[1]);
      expect(rows).to.equal(1);
    });

    it('tries again by itself after a failure', async () => {
      const collector = await new TestCollector().plan('busy');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, NOT_SENT);
      await untilItSays(survey, SENT);
      expect((await collector.arrivals()).log).to.have.length(2);
    });

    it('does not take the page of a captive portal for a receipt', async () => {
      const collector = await new TestCollector().plan('other-page');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, NOT_SENT);
      await press(survey, 'Gửi lại ngay');
      await untilItSays(survey, SENT);
      expect((await collector.arrivals()).log).to.have.length(2);
    });

    it('waits as long as the collector asks, whatever wakes it', async () => {
      const collector = await new TestCollector().plan('busy-for-an-hour');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, NOT_SENT);
      lineIsBack();
      await press(survey, 'Gửi lại ngay');
      await aTimeout(300);
      expect((await collector.arrivals()).log).to.have.length(1);
      expect(wordsOf(survey)).to.include(NOT_SENT);
    });

    it('says that and why a response was refused, keeps the answers, does not repeat', async () => {
      const collector = await new TestCollector().plan('refuse');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      const refused = oneEvent(survey, 'sipas-refused');
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, 'Bộ thu nhận từ chối phiếu này');
      await untilItSays(survey, 'bộ thu nhận không biết cơ quan này (unit)');
      expect((await refused).detail).to.deep.include({ status: 422 });
      expect(await storedFor(collector)).to.equal(0);
      lineIsBack();
      await press(survey, 'Xem lại câu trả lời');
      expect(wordsOf(survey)).to.include('Đã trả lời 22/22 tiêu chí');
      expect((await collector.arrivals()).log).to.have.length(1);
    });

    it('names a conflict of ids', async () => {
      const collector = await new TestCollector().plan('conflict');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, 'mã phiếu đã được dùng cho một phiếu có nội dung khác');
      expect(wordsOf(survey)).not.to.include('Đã gửi');
    });

    it('offers a new form after success, with a new id', async () => {
      const collector = new TestCollector();
      const survey = await mountSurvey(collector);
      for (let round = 0; round < 2; round += 1) {
        await answerAll(survey);
        await press(survey, 'Gửi phiếu');
        await untilItSays(survey, SENT);
        await press(survey, 'Trả lời phiếu mới');
        expect(wordsOf(survey)).to.include('Đã trả lời 0/22 tiêu chí');
        expect(radiosOf(survey).some((radio) => radio.checked)).to.equal(false);
      }
      const { log, rows } = await collector.arrivals();
      expect(rows).to.equal(2);
      expect(parsed(log[0]).id).not.to.equal(parsed(log[1]).id);
    });

    it('sends one response for two presses', async () => {
      const collector = await new TestCollector().plan('slowly');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      const button = rootOf(survey).querySelector<HTMLButtonElement>('button[type="submit"]')!;
      button.click();
      button.click();
      await untilItSays(survey, SENT);
      expect((await collector.arrivals()).rows).to.equal(1);
    });
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

    it('says to keep the page open, and still sends', async () => {
      const collector = await new TestCollector().plan('busy');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      const queued = oneEvent(survey, 'sipas-queued');
      await press(survey, 'Gửi phiếu');
      expect((await queued).detail.stored).to.equal(false);
      await untilItSays(survey, 'đừng đóng trang đến khi gửi xong');
      await untilItSays(survey, 'Chưa gửi được');
      expect(wordsOf(survey)).not.to.include('đã lưu trên máy này');
      lineIsBack();
      await untilItSays(survey, SENT);
      expect(wordsOf(survey)).not.to.include('đừng đóng trang');
    });
  });

  describe('on later visits', () => {
    it('says that an earlier response waits, sends it, and leaves the form alone', async () => {
      const collector = await new TestCollector().plan('busy');
      const before = await mountSurvey(collector);
      await answerAll(before);
      await press(before, 'Gửi phiếu');
      await untilItSays(before, NOT_SENT);
      before.remove();
      await collector.plan('slowly');
      const receipt = oneEvent(document, 'sipas-receipt');
      const survey = await mountSurvey(collector);
      await untilItSays(survey, 'còn một phiếu trả lời trước đây chưa gửi được');
      expect(wordsOf(survey)).to.include('Đã trả lời 0/22 tiêu chí');
      await untilItSays(survey, 'Phiếu trả lời trước đây đã gửi xong');
      expect((await receipt).detail.unit).to.equal('H55');
      const { log, rows } = await collector.arrivals();
      expect(log[0]).to.equal(log[1]);
      expect([log.length, rows]).to.deep.equal([2, 1]);
      expect(await storedFor(collector)).to.equal(0);
    });

    it('goes on with its own response after it was taken out and put back', async () => {
      const collector = await new TestCollector().plan('slowly');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await waitUntil(async () => (await collector.arrivals()).log.length === 1);
      survey.remove();
      const gone = async (): Promise<boolean> => (await storedFor(collector)) === 0;
      await waitUntil(gone, 'forgotten', { timeout: 5000 });
      document.body.append(survey);
      await untilItSays(survey, `${SENT} 22 tiêu chí.`);
      expect((await collector.arrivals()).rows).to.equal(1);
    });

    it('sends once when it is moved while it sends', async () => {
      const collector = await new TestCollector().plan('slowly');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await waitUntil(async () => (await collector.arrivals()).log.length === 1);
      document.body.prepend(survey);
      await untilItSays(survey, `${SENT} 22 tiêu chí.`);
      expect((await collector.arrivals()).log).to.have.length(1);
    });
  });

  it('leaves no listener, timer or channel behind when it is removed in mid-delivery', async () => {
    const watch = watchResources();
    try {
      const collector = await new TestCollector().plan('busy', 'busy', 'busy');
      const survey = await mountSurvey(collector);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, NOT_SENT);
      expect(watch.openChannels()).to.equal(1);
      expect(watch.liveListeners()).to.have.members(['online', 'visibilitychange']);
      survey.remove();
      expect(watch.openChannels()).to.equal(0);
      expect(watch.liveListeners()).to.deep.equal([]);
      expect([...watch.timers.values()]).to.deep.equal([]);
    } finally {
      watch.restore();
    }
  });

  it('brings a response to the collector it was meant for, whatever the page names later', async () => {
    const first = await new TestCollector().plan('busy');
    const survey = await mountSurvey(first);
    await answerAll(survey);
    await press(survey, 'Gửi phiếu');
    await untilItSays(survey, NOT_SENT);
    survey.collector = new TestCollector().address;
    await untilItSays(survey, SENT);
    expect((await first.arrivals()).rows).to.equal(1);
  });

  it('lives beside another one on a page: each shows and fires its own', async () => {
    const collector = await new TestCollector().plan('busy', 'busy', 'busy');
    const one = await mountSurvey(collector, { procedure: '1.000001' });
    const two = await mountSurvey(collector, { procedure: '1.000002' });
    const fired: string[] = [];
    for (const survey of [one, two]) {
      survey.addEventListener('sipas-receipt', ({ detail }) => fired.push(detail.procedure ?? ''));
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await untilItSays(survey, NOT_SENT);
    }
    lineIsBack();
    for (const survey of [one, two]) {
      await untilItSays(survey, `${SENT} 22 tiêu chí.`);
      expect(wordsOf(survey)).not.to.include('trước đây');
    }
    expect(fired.toSorted()).to.deep.equal(['1.000001', '1.000002']);
    expect((await collector.arrivals()).rows).to.equal(2);
  });
});
