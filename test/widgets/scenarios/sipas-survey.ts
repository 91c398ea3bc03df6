import type { Scenarios } from '../manifest/check-events.ts';
import { answerAll, mountSurvey, press, unmountAll, untilItSays } from '../survey-page.ts';

const SENT = 'Đã gửi';
const REFUSED = 'Bộ thu nhận từ chối';

/** What makes `<sipas-survey>` fire its events. */
export const scenarios: Scenarios = {
  'sipas-queued': (collector) => answerAndSend(collector, SENT),
  'sipas-receipt': (collector) => answerAndSend(collector, SENT),
  'sipas-refused': async (collector) => answerAndSend(await collector.plan('refuse'), REFUSED),
};

async function answerAndSend(
  collector: Parameters<typeof mountSurvey>[0],
  words: string,
): Promise<void> {
  const survey = await mountSurvey(collector);
  await answerAll(survey);
  await press(survey, 'Gửi phiếu');
  await untilItSays(survey, words);
  unmountAll();
}
