import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import { TestCollector } from './collector.ts';
import { answer, answerAll, mountSurvey, press, radiosOf, unmountAll, untilItSays } from './survey-page.ts';

const SEED = 20261122;

/** Longer than a survey waits before it writes. */
const written = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));

/** The key of a test alone, as a portal would give the id of an invitation. */
const freshKey = (): string => crypto.randomUUID();

async function mountAgain(collector: TestCollector, attributes: Record<string, string>): Promise<SipasSurvey> {
  unmountAll();
  return mountSurvey(collector, attributes);
}

describe('<sipas-survey> drafts', () => {
  afterEach(unmountAll);

  it(`restores exactly what was answered, whatever it was (seed ${SEED})`, async () => {
    const keys = itemsOf(SIPAS_2017).map(({ key }) => key);
    const levels = fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 1, max: 5 }));
    const collector = new TestCollector();
    for (const chosen of fc.sample(levels, { seed: SEED, numRuns: 12 })) {
      const draft = freshKey();
      const survey = await mountSurvey(collector, { draft });
      for (const [key, level] of Object.entries(chosen)) await answer(survey, key, level);
      const given = { ...survey.answers };
      expect(given).to.deep.equal({ ...chosen });
      await written();
      const again = await mountAgain(collector, { draft });
      expect(again.answers).to.deep.equal(given);
      for (const { key } of itemsOf(SIPAS_2017)) {
        const checked = radiosOf(again, key).find((radio) => radio.checked);
        expect(checked ? Number(checked.value) : undefined).to.equal(given[key]);
        // A draft changes what is chosen, never what a button stands for.
        expect(radiosOf(again, key).map(({ value }) => value)).to.deep.equal(['1', '2', '3', '4', '5']);
      }
      unmountAll();
    }
  });

  it('keeps nothing unless the portal gives a key', async () => {
    const collector = new TestCollector();
    await answer(await mountSurvey(collector), 'access.seats', 4);
    await written();
    expect((await mountAgain(collector, {})).answers).to.deep.equal({});
  });

  it('belongs to its key, its unit and its form', async () => {
    const collector = new TestCollector();
    const draft = freshKey();
    await answer(await mountSurvey(collector, { draft }), 'access.seats', 4);
    await written();
    const others: Record<string, string>[] = [
      { draft: freshKey() }, { draft, unit: 'H12' }, { draft, procedure: '1.000689' },
    ];
    for (const other of others) {
      expect((await mountAgain(collector, other)).answers).to.deep.equal({});
    }
    const changed = await mountAgain(collector, { draft, 'instrument-id': RATING_2025.id });
    expect(changed.answers).to.deep.equal({});
    expect((await mountAgain(collector, { draft })).answers).to.deep.equal({ 'access.seats': 4 });
  });

  it('is wiped when the response is kept in the queue, and by reset()', async () => {
    const collector = new TestCollector();
    const draft = freshKey();
    const survey = await mountSurvey(collector, { draft });
    await answerAll(survey);
    await written();
    await press(survey, 'Gửi phiếu');
    await untilItSays(survey, 'Đã gửi');
    await written();
    const second = await mountAgain(collector, { draft });
    expect(second.answers).to.deep.equal({});
    await answer(second, 'access.seats', 2);
    await written();
    second.reset();
    await written();
    expect((await mountAgain(collector, { draft })).answers).to.deep.equal({});
  });
});
