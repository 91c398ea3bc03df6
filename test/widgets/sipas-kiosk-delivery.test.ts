import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { SipasEventMap } from '#widgets/events.ts';
import { TestCollector } from './collector.ts';
import {
  dialogIn, expectEmpty, lineIsBack, mountKiosk, queueIn, QUICK, surveyIn, unmountKiosks, untilWarned,
} from './kiosk-page.ts';
import { answerAll, press, storedFor, untilItSays, wordsOf } from './survey-page.ts';

const SENT = 'Đã gửi. Bộ thu nhận đã nhận phiếu lúc';
const NOT_SENT = 'Chưa gửi được – phiếu đã lưu trên máy này và sẽ tự gửi lại';
const NOTHING_UNSENT = 'Dành cho cán bộ: Trên máy này không còn phiếu nào chưa gửi.';

describe('<sipas-kiosk> and its responses', () => {
  afterEach(unmountKiosks);

  it('thanks with what is true, and is empty some seconds later', async () => {
    const collector = new TestCollector();
    const kiosk = await mountKiosk({ thanks: '0.8' }, collector);
    const survey = surveyIn(kiosk);
    await answerAll(survey);
    const gone = oneEvent(kiosk, 'sipas-reset');
    await press(survey, 'Gửi phiếu');
    await untilItSays(survey, SENT);
    await untilItSays(kiosk, 'Cảm ơn Ông/Bà đã trả lời');
    expect(dialogIn(kiosk).open).to.equal(false);
    expect((await gone).detail).to.deep.equal({ reason: 'done' });
    await expectEmpty(kiosk);
    expect(wordsOf(kiosk)).not.to.include('Cảm ơn');
    expect((await collector.arrivals()).rows).to.equal(1);
    expect(await storedFor(collector)).to.equal(0);
  });

  for (const [where, words] of [['kiosk', 'Xong, xóa màn hình'], ['survey', 'Trả lời phiếu mới']]) {
    it(`is empty at once for the button "${words}" of the ${where}`, async () => {
      const kiosk = await mountKiosk();
      const survey = surveyIn(kiosk);
      await answerAll(survey);
      await press(survey, 'Gửi phiếu');
      await untilItSays(kiosk, 'Cảm ơn Ông/Bà đã trả lời');
      await untilItSays(survey, SENT);
      await press(where === 'kiosk' ? kiosk : survey, words!);
      expect(surveyIn(kiosk) === survey).to.equal(false);
      await expectEmpty(kiosk);
    });
  }

  it('keeps an unsent response over the reset and says nothing of it to the next citizen', async () => {
    const collector = await new TestCollector().plan('busy');
    const kiosk = await mountKiosk({ thanks: '0.6' }, collector);
    await answerAll(surveyIn(kiosk));
    const gone = oneEvent(kiosk, 'sipas-reset');
    await press(surveyIn(kiosk), 'Gửi phiếu');
    await untilItSays(surveyIn(kiosk), NOT_SENT);
    await gone;
    await expectEmpty(kiosk);
    expect(queueIn(kiosk)).to.equal(
      'Dành cho cán bộ: Trên máy này có 1 phiếu chưa gửi, đã được lưu. Máy sẽ tự gửi khi có đường truyền.',
    );
    expect(await storedFor(collector)).to.equal(1);
    const receipt = oneEvent(document, 'sipas-receipt');
    lineIsBack();
    expect((await receipt).detail.unit).to.equal('H55');
    await waitUntil(async () => (await storedFor(collector)) === 0);
    await aTimeout(50);
    await expectEmpty(kiosk);
    expect(queueIn(kiosk)).to.equal(NOTHING_UNSENT);
    expect((await collector.arrivals()).rows).to.equal(1);
  });

  it('keeps an unsent response in the page where storage is blocked', async () => {
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    try {
      const collector = await new TestCollector().plan('busy');
      const kiosk = await mountKiosk({ thanks: '0.6' }, collector);
      await answerAll(surveyIn(kiosk));
      const gone = oneEvent(kiosk, 'sipas-reset');
      await press(surveyIn(kiosk), 'Gửi phiếu');
      await untilItSays(surveyIn(kiosk), 'đừng đóng trang đến khi gửi xong');
      await gone;
      await expectEmpty(kiosk);
      expect(queueIn(kiosk)).to.include('Có 1 phiếu chưa gửi mà trình duyệt không cho lưu');
      lineIsBack();
      await waitUntil(async () => (await collector.arrivals()).rows === 1, 'it arrives', {
        timeout: 10_000,
      });
      await waitUntil(() => queueIn(kiosk) === NOTHING_UNSENT, 'nothing is left');
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', open);
    }
  });

  it('lets a citizen go back to the answers that the collector refused', async () => {
    const collector = await new TestCollector().plan('refuse');
    const kiosk = await mountKiosk({ ...QUICK, idle: '2.5' }, collector);
    const survey = surveyIn(kiosk);
    await answerAll(survey);
    await press(survey, 'Gửi phiếu');
    await untilItSays(survey, 'Bộ thu nhận từ chối phiếu này');
    expect(wordsOf(kiosk)).not.to.include('Cảm ơn');
    expect(queueIn(kiosk)).to.include('bộ thu nhận đã từ chối 1 phiếu');
    await press(survey, 'Xem lại câu trả lời');
    expect(surveyIn(kiosk) === survey).to.equal(true);
    expect(Object.keys(survey.answers)).to.have.length(22);
    await untilWarned(kiosk);
  });

  it('counts what earlier days left on the device, and fires one receipt for each', async () => {
    const collector = await new TestCollector().plan(...Array<string>(50).fill('busy'));
    const first = await mountKiosk({}, collector);
    for (let visit = 0; visit < 2; visit += 1) {
      await answerAll(surveyIn(first));
      await press(surveyIn(first), 'Gửi phiếu');
      await untilItSays(surveyIn(first), NOT_SENT);
      first.reset();
      await surveyIn(first).updateComplete;
    }
    first.remove();
    const kiosk = await mountKiosk({}, collector);
    await waitUntil(() => queueIn(kiosk).includes('có 2 phiếu chưa gửi'), 'two are counted');
    const ids: string[] = [];
    const note = ({ detail }: SipasEventMap['sipas-receipt']): unknown => ids.push(detail.id);
    document.addEventListener('sipas-receipt', note);
    await collector.plan();
    lineIsBack();
    await waitUntil(() => queueIn(kiosk) === NOTHING_UNSENT, 'all are sent', { timeout: 10_000 });
    await aTimeout(50);
    document.removeEventListener('sipas-receipt', note);
    expect([ids.length, new Set(ids).size]).to.deep.equal([2, 2]);
  });

  it('has loaded every form and language before the line may go', async () => {
    await mountKiosk();
    const loaded = (): string[] =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    for (const part of ['instruments/index.ts', 'survey-en.ts', 'sipas-survey/form-parts.ts']) {
      await waitUntil(() => loaded().some((name) => name.endsWith(part)), `${part} is loaded`);
    }
    expect(loaded().some((name) => name.endsWith('sipas-2023.data.ts'))).to.equal(true);
  });
});
