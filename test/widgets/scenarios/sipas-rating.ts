import '#widgets/sipas-rating/define.ts';
import type { TestCollector } from '../collector.ts';
import type { Scenarios } from '../manifest/check-events.ts';
import { radiosOf, untilItSays } from '../survey-page.ts';

const SENT = 'Đã gửi';
const REFUSED = 'Bộ thu nhận từ chối';

/** What makes `<sipas-rating>` fire its events. */
export const scenarios: Scenarios = {
  'sipas-queued': (collector) => tap(collector, SENT),
  'sipas-receipt': (collector) => tap(collector, SENT),
  'sipas-refused': async (collector) => tap(await collector.plan('refuse'), REFUSED),
};

async function tap(collector: TestCollector, words: string): Promise<void> {
  const rating = document.createElement('sipas-rating');
  rating.collector = collector.address;
  rating.unit = 'H55';
  rating.hold = 0;
  document.body.append(rating);
  await rating.updateComplete;
  radiosOf(rating)[3]?.click();
  await untilItSays(rating, words);
  rating.remove();
}
