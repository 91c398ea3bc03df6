import type { TestCollector } from '../collector.ts';
import { mountKiosk, surveyIn, unmountKiosks } from '../kiosk-page.ts';
import type { Scenarios } from '../manifest/check-events.ts';
import { answerAll, press, untilItSays } from '../survey-page.ts';

const SENT = 'Đã gửi';
const REFUSED = 'Bộ thu nhận từ chối';

/** What makes `<sipas-kiosk>` fire its events. */
export const scenarios: Scenarios = {
  'sipas-queued': (collector) => answerAndSend(collector, SENT),
  'sipas-receipt': (collector) => answerAndSend(collector, SENT),
  'sipas-refused': async (collector) => answerAndSend(await collector.plan('refuse'), REFUSED),
  'sipas-reset': async (collector) => {
    const kiosk = await mountKiosk({}, collector);
    kiosk.reset();
    unmountKiosks();
  },
};

async function answerAndSend(collector: TestCollector, words: string): Promise<void> {
  const survey = surveyIn(await mountKiosk({}, collector));
  await answerAll(survey);
  await press(survey, 'Gửi phiếu');
  await untilItSays(survey, words);
  unmountKiosks();
}
