import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import { Stopwatch } from '#widgets/sipas-kiosk/stopwatch.ts';
import { TestCollector } from './collector.ts';
import { FakeClock } from './fake-clock.ts';
import {
  dialogIn, expectEmpty, mountKiosk, QUICK, surveyIn, touch, unmountKiosks, untilWarned, willUnmount,
} from './kiosk-page.ts';
import { answer, focusedIn, press, radiosOf, rootOf, untilItSays, wordsOf } from './survey-page.ts';
import { watchResources } from './watch-resources.ts';

const KEY = 'access.seats';

describe('<sipas-kiosk>', () => {
  afterEach(unmountKiosks);

  it('stays as it is while nobody has come', async () => {
    const kiosk = await mountKiosk({ idle: '0.4', warning: '0.2' });
    const survey = surveyIn(kiosk);
    dispatchEvent(new PointerEvent('pointermove'));
    await aTimeout(700);
    expect(dialogIn(kiosk).open).to.equal(false);
    expect(surveyIn(kiosk) === survey).to.equal(true);
  });

  it('asks, and then leaves nothing of the last citizen', async () => {
    const kiosk = await mountKiosk({ ...QUICK, 'instrument-id': 'rating-2025', respondent: 'age' });
    const survey = surveyIn(kiosk);
    const before = [location.href, history.length, localStorage.length, sessionStorage.length];
    await answer(survey, 'handling.attitude', 2);
    const field = rootOf(survey).querySelector('textarea')!;
    field.focus();
    document.execCommand('insertText', false, 'Đi lại nhiều lần');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    getSelection()?.selectAllChildren(kiosk);
    const gone = oneEvent(kiosk, 'sipas-reset');
    await untilWarned(kiosk);
    expect(survey.answers).to.deep.equal({
      'handling.attitude': 2,
      'other-contents': 'Đi lại nhiều lần',
    });
    expect((await gone).detail).to.deep.equal({ reason: 'idle' });
    expect(surveyIn(kiosk) === survey).to.equal(false);
    expect(survey.isConnected).to.equal(false);
    await expectEmpty(kiosk);
    document.execCommand('undo');
    await expectEmpty(kiosk);
    const after = [location.href, history.length, localStorage.length, sessionStorage.length];
    expect(after).to.deep.equal(before);
    // The old node gets no news any more: it can be thrown away.
    expect(rootOf(kiosk).querySelectorAll('sipas-survey')).to.have.length(1);
  });

  it('goes on where the citizen was when somebody presses the button', async () => {
    const kiosk = await mountKiosk(QUICK);
    const survey = surveyIn(kiosk);
    await answer(survey, KEY, 4);
    radiosOf(survey, KEY)[3]?.focus();
    await untilWarned(kiosk);
    expect(focusedIn(kiosk)?.textContent?.trim()).to.equal('Tôi vẫn đang trả lời');
    (focusedIn(kiosk) as HTMLButtonElement).click();
    await kiosk.updateComplete;
    expect(dialogIn(kiosk).open).to.equal(false);
    expect(surveyIn(kiosk) === survey).to.equal(true);
    expect(focusedIn(survey) === radiosOf(survey, KEY)[3]).to.equal(true);
    expect(survey.answers).to.deep.equal({ [KEY]: 4 });
    await untilWarned(kiosk);
  });

  it('takes any key, Escape and a touch beside the question for an answer', async () => {
    const kiosk = await mountKiosk(QUICK);
    const answers: ((dialog: HTMLDialogElement) => void)[] = [
      (dialog) => dialog.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab' })),
      (dialog) => dialog.dispatchEvent(new Event('cancel', { cancelable: true })),
      (dialog) => dialog.click(),
    ];
    touch();
    for (const give of answers) {
      await untilWarned(kiosk);
      give(dialogIn(kiosk));
      await kiosk.updateComplete;
      expect(dialogIn(kiosk).open).to.equal(false);
    }
  });

  it('starts to count anew with every touch, key and move', async () => {
    const kiosk = await mountKiosk({ idle: '0.9', warning: '0.3' });
    touch();
    for (const type of ['keydown', 'wheel', 'pointermove', 'input', 'click']) {
      await aTimeout(350);
      expect(dialogIn(kiosk).open, `before ${type}`).to.equal(false);
      dispatchEvent(new Event(type));
    }
    await untilWarned(kiosk);
  });

  it('counts down for the eye only: what is read out stays the same', async () => {
    const kiosk = await mountKiosk({ idle: '3', warning: '2.5' });
    touch();
    await untilWarned(kiosk);
    const dialog = dialogIn(kiosk);
    const timer = dialog.querySelector('[role="timer"]')!;
    const said = (): string => dialog.querySelector('#warning-text')!.textContent;
    const [first, words] = [timer.textContent, said()];
    await waitUntil(() => timer.textContent !== first, 'it counts', { timeout: 3000 });
    expect(said()).to.equal(words);
    expect(timer.closest('[aria-live], [role="status"]')).to.equal(null);
  });

  it('asks at 40 seconds and is empty within 60, whenever the last touch was', async () => {
    for (const lastTouch of [0, 0.4, 13.25]) {
      const clock = new FakeClock();
      const kiosk = await mountKiosk({}, new TestCollector(), clock);
      const survey = surveyIn(kiosk);
      touch();
      clock.pass(lastTouch);
      await answer(survey, KEY, 1);
      clock.pass(39.8);
      await kiosk.updateComplete;
      expect(dialogIn(kiosk).open, `39.8 s after ${lastTouch}`).to.equal(false);
      clock.pass(0.2);
      await kiosk.updateComplete;
      expect(dialogIn(kiosk).open, `40 s after ${lastTouch}`).to.equal(true);
      clock.pass(19.8);
      expect(surveyIn(kiosk) === survey, `59.8 s after ${lastTouch}`).to.equal(true);
      clock.pass(0.2);
      expect(surveyIn(kiosk) === survey, `60 s after ${lastTouch}`).to.equal(false);
      await expectEmpty(kiosk);
      expect(clock.waiting).to.equal(0);
      kiosk.remove();
    }
  });

  it('shows every second that is left, once', async () => {
    const clock = new FakeClock();
    const kiosk = await mountKiosk({}, new TestCollector(), clock);
    touch();
    clock.pass(40);
    const shown: number[] = [];
    for (let second = 0; second < 20; second += 1) {
      await kiosk.updateComplete;
      shown.push(Number(dialogIn(kiosk).querySelector('[role="timer"] b')!.textContent));
      clock.pass(1);
    }
    expect(shown).to.deep.equal(Array.from({ length: 20 }, (_, index) => 20 - index));
  });

  it('goes by the clock and not by ticks: a page asleep is empty before it is seen', async () => {
    const clock = new FakeClock();
    const kiosk = await mountKiosk({}, new TestCollector(), clock);
    const survey = surveyIn(kiosk);
    await answer(survey, KEY, 1);
    clock.sleep(59);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(surveyIn(kiosk) === survey).to.equal(true);
    clock.sleep(1);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(surveyIn(kiosk) === survey).to.equal(false);
    await expectEmpty(kiosk);
  });

  it('is not fooled by a clock that is set back', () => {
    const clocks = [100_000, 5_000];
    const watch = new Stopwatch(() => [...clocks]);
    expect(watch.seconds).to.equal(0);
    watch.restart();
    clocks[0] = 40_000;
    clocks[1] = 35_000;
    expect(watch.seconds).to.equal(30);
    watch.restart();
    expect(watch.seconds).to.equal(0);
  });

  it('holds no survey while the page is put away, and another one when it comes back', async () => {
    const kiosk = await mountKiosk();
    const survey = surveyIn(kiosk);
    await answer(survey, KEY, 1);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(rootOf(kiosk).querySelectorAll('sipas-survey')).to.have.length(0);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(surveyIn(kiosk) === survey).to.equal(false);
    await expectEmpty(kiosk);
  });

  it('is emptied when the page comes back, even where nobody told that it was put away', async () => {
    const kiosk = await mountKiosk();
    const survey = surveyIn(kiosk);
    await answer(survey, KEY, 1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(surveyIn(kiosk) === survey).to.equal(false);
    await expectEmpty(kiosk);
  });

  it('writes no draft, whatever key a page gives the survey', async () => {
    const kiosk = await mountKiosk();
    const survey = surveyIn(kiosk);
    const draft = crypto.randomUUID();
    survey.draft = draft;
    await survey.updateComplete;
    await answer(survey, KEY, 3);
    await aTimeout(600);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('hailong-drafts')) return;
    const database = await openDB('hailong-drafts');
    const keys = await database.getAllKeys('drafts');
    database.close();
    expect(keys.filter((key) => JSON.stringify(key).includes(draft))).to.deep.equal([]);
  });

  it('turns off what a browser would fill in by itself', async () => {
    const survey = surveyIn(await mountKiosk());
    expect(rootOf(survey).querySelector('form')?.autocomplete).to.equal('off');
  });

  for (const width of [360, 900, 1280]) {
    it(`gives every target 60 pixels in a place of ${width}`, async () => {
      const kiosk = await mountKiosk({ 'instrument-id': 'rating-2025', respondent: 'age gender' });
      kiosk.style.width = `${width}px`;
      const survey = surveyIn(kiosk);
      await answer(survey, 'handling.attitude', 2);
      await press(survey, 'Gửi phiếu');
      kiosk.stage = 'thanks';
      await kiosk.updateComplete;
      const targets = 'label:has(input), button, a, textarea, input[type="number"]';
      const low = [survey, kiosk]
        .flatMap((host) => [...rootOf(host).querySelectorAll(targets)])
        .filter((each) => each.matches('label') || !each.closest('label'))
        .map((each) => [each.textContent?.trim(), each.getBoundingClientRect().height] as const)
        .filter(([, height]) => height > 0 && height < 60);
      expect(low).to.deep.equal([]);
      kiosk.stage = 'warning';
      await kiosk.updateComplete;
      const button = dialogIn(kiosk).querySelector('button')!;
      expect(button.getBoundingClientRect().height).to.be.at.least(60);
      expect(kiosk.getBoundingClientRect().height).to.be.at.least(innerHeight);
    });
  }

  for (const [name, value] of [['idle', '61'], ['idle', 'abc'], ['warning', '90'], ['thanks', '0']]) {
    it(`says so where a page states ${name}="${value}"`, async () => {
      const kiosk = document.createElement('sipas-kiosk');
      kiosk.setAttribute(name!, value!);
      document.body.append(kiosk);
      willUnmount(kiosk);
      await kiosk.updateComplete;
      expect(wordsOf(kiosk)).to.include(`${name} phải là số giây lớn hơn 0 và không quá`);
      expect(rootOf(kiosk).querySelector('sipas-survey')).to.equal(null);
    });
  }

  it('leaves no listener, timer or channel behind when it is taken out', async () => {
    const watch = watchResources();
    try {
      const kiosk = await mountKiosk(QUICK);
      touch();
      await untilWarned(kiosk);
      kiosk.remove();
      expect(watch.liveListeners()).to.deep.equal([]);
      expect(watch.openChannels()).to.equal(0);
      expect([...watch.timers.values()]).to.deep.equal([]);
      await aTimeout(1500);
    } finally {
      watch.restore();
    }
  });

  it('speaks English where the page does, and changes with it', async () => {
    const kiosk = await mountKiosk({ lang: 'en' });
    kiosk.stage = 'warning';
    await kiosk.updateComplete;
    expect(dialogIn(kiosk).textContent).to.include('I am still answering');
    await untilItSays(surveyIn(kiosk), 'Satisfaction survey');
    kiosk.lang = 'vi';
    await kiosk.updateComplete;
    expect(dialogIn(kiosk).textContent).to.include('Tôi vẫn đang trả lời');
    await untilItSays(surveyIn(kiosk), 'Gửi phiếu');
  });
});
