import { expect } from '@open-wc/testing';
import { SipasScore } from '#widgets/sipas-score/sipas-score.ts';
import '#widgets/sipas-rating/define.ts';
import '#widgets/sipas-question/define.ts';
import '#widgets/sipas-kiosk/define.ts';
import '#widgets/sipas-paper/define.ts';
import '#widgets/sipas-qr/define.ts';
import '#widgets/sipas-score/define.ts';
import { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import '#widgets/sipas-survey/define.ts';
import { TestCollector } from './collector.ts';
import { answer, mountSurvey, press, radiosOf, unmountAll, untilItSays } from './survey-page.ts';
import { watchEverything } from './watch-everything.ts';

const MOUNTS = 100;

/** Every element, with what makes it hold the most. */
const ELEMENTS: Record<string, Record<string, string>> = {
  'sipas-survey': { unit: 'H55', procedure: '1.001193', draft: 'lifecycle', lang: 'en' },
  'sipas-rating': { unit: 'H55', procedure: '1.001193', lang: 'en' },
  'sipas-question': { 'instrument-id': 'sipas-2017', question: 'officials.polite' },
  'sipas-kiosk': { unit: 'H55' },
  'sipas-paper': { unit: 'H55' },
  'sipas-qr': { address: 'https://khaosat.example.gov.vn/phieu' },
  'sipas-score': { unit: 'H55' },
};

/** Elements that listen to the page or to the queue. */
const LISTENING = new Set(['sipas-survey', 'sipas-kiosk', 'sipas-score']);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function make(tag: string, attributes: Record<string, string>): SipasSurvey | SipasScore {
  const element = document.createElement(tag) as SipasSurvey | SipasScore;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe('lifecycle', () => {
  afterEach(unmountAll);

  for (const [tag, attributes] of Object.entries(ELEMENTS)) {
    it(`${MOUNTS} mounts of <${tag}> leave no listener, channel, connection or node`, async () => {
      const collector = (await new TestCollector().serveScores({}, 503)).address;
      const mount = async (): Promise<void> => {
        const element = make(tag, { ...attributes, collector });
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      };
      // What is loaded when it is first asked for is loaded once.
      await mount();
      await pause(300);
      const nodes = document.querySelectorAll('*').length;
      const watch = watchEverything();
      try {
        for (let round = 0; round < MOUNTS; round += 1) await mount();
        await pause(300);
        // The others listen to nothing outside of themselves, from the first mount on.
        const added = LISTENING.has(tag) ? MOUNTS : 0;
        expect(watch.added(), 'the watch sees what is added').to.be.at.least(added);
        expect(watch.live()).to.deep.equal([]);
        expect(watch.connections()).to.equal(0);
        expect(document.querySelectorAll('*').length).to.equal(nodes);
      } finally {
        watch.restore();
      }
    });

    it(`<${tag}> moved ${MOUNTS} times over has one set of listeners`, async () => {
      const collector = (await new TestCollector().serveScores({}, 503)).address;
      const element = make(tag, { ...attributes, collector });
      document.body.append(element);
      await element.updateComplete;
      await pause(300);
      const inside = element.shadowRoot!.querySelectorAll('*').length;
      const watch = watchEverything();
      try {
        document.body.append(element);
        const once = watch.live().toSorted();
        for (let round = 0; round < MOUNTS; round += 1) document.body.prepend(element);
        await pause(300);
        expect(watch.live().toSorted()).to.deep.equal(once);
        expect(element.shadowRoot!.querySelectorAll('*').length).to.equal(inside);
        element.remove();
        expect(watch.live()).to.deep.equal([]);
      } finally {
        watch.restore();
        element.remove();
      }
    });
  }

  it('keeps answers and notice when it is moved or taken out for a while', async () => {
    const survey = await mountSurvey(new TestCollector());
    await answer(survey, 'access.seats', 4);
    await answer(survey, 'result.accurate', 2);
    await press(survey, 'Gửi phiếu');
    await untilItSays(survey, 'Còn 20 tiêu chí chưa trả lời');
    const place = document.createElement('section');
    document.body.append(place);
    const moves = [
      () => place.append(survey),
      () => document.body.prepend(survey),
      () => {
        survey.remove();
        document.body.append(survey);
      },
    ];
    for (const move of moves) {
      move();
      await survey.updateComplete;
      expect(survey.answers).to.deep.equal({ 'access.seats': 4, 'result.accurate': 2 });
      expect(radiosOf(survey, 'access.seats').map(({ checked }) => checked)).to.deep.equal(
        [false, false, false, true, false],
      );
      expect(survey.notice).to.equal('blanks');
    }
    place.remove();
  });
});
