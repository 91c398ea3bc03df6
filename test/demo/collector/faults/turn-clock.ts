import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import type { Receipt } from '#core/protocol/wire.ts';
import { DEFAULT_GUARD } from '../../../../demo/collector/guard/guard-settings.ts';
import { DEFAULT_OPERATION } from '../../../../demo/collector/operation/operation-settings.ts';
import { startCollector } from '../../../../demo/collector/start-collector.ts';
import { seededRandom } from '../../../seeded-random.ts';
import { NO_LIMITS } from '../fixture.ts';
import type { Databases } from './databases.ts';
import { concludeFault, type FaultReport } from './fault-report.ts';
import type { FaultSize } from './kill.ts';
import { Ledger } from './ledger.ts';
import { ResponseMaker } from './make-responses.ts';
import { sendAll } from './senders.ts';

const HOUR = 3_600_000;
/**
 * How far the clock is turned at most. Further back, a response of today lies in the future, and
 * further on, it is too old: those are refused, and a refusal is no acknowledgement.
 */
const [FARTHEST_BACK, FARTHEST_ON] = [-20 * HOUR, 29 * 24 * HOUR];
const BURST = 8;

/**
 * Turns the collector's clock back and forth between responses. What was received, and in which
 * order, is then told by the places in the logs alone.
 */
export async function turnClock(
  databases: Databases,
  { points, seed }: FaultSize,
): Promise<FaultReport> {
  const random = seededRandom(seed);
  const place = await databases.makePlace();
  const { HAILONG_DATABASE: database = '', DATABASE_URL: databaseUrl } = place.environment;
  const guard = { ...DEFAULT_GUARD, limits: NO_LIMITS };
  const operation = { ...DEFAULT_OPERATION, logLevel: 'error' } as const;
  const clock = { turned: 0, back: 0 };
  const collector = await startCollector(
    { port: 0, host: '127.0.0.1', database, databaseUrl, origins: [], guard, operation },
    { now: () => new Date(Date.now() + clock.turned) },
  );
  const ledger = new Ledger();
  const maker = new ResponseMaker(random);
  const sending = { ledger, random, address: () => collector.url };
  const lastPlace = new Map<string, number>();
  try {
    for (let point = 0; point < points; point += 1) {
      const before = clock.turned;
      clock.turned = FARTHEST_BACK + random() * (FARTHEST_ON - FARTHEST_BACK);
      if (clock.turned < before) clock.back += 1;
      // Answered today, wherever the clock of the collector stands.
      const given = { answeredOn: vietNamDay(new Date()) };
      const responses = Array.from({ length: BURST }, () => maker.make(given));
      await sendAll(responses, sending);
      holdOrder(
        responses.map(({ id }) => ledger.receipts.get(id) ?? '{}'),
        lastPlace,
        clock.turned,
        ledger,
      );
    }
    const notes = [`${clock.back} times back, by up to 29 days`];
    const about = { databases, fault: 'clock turned', points, seed, notes, ledger, place };
    return await concludeFault({ ...about, rigs: [{ url: collector.url, crashes: [] }] });
  } finally {
    await collector.close();
  }
}

/** Every receipt has the time of the turned clock, and a place behind all those before it. */
function holdOrder(
  receipts: readonly string[],
  lastPlace: Map<string, number>,
  turned: number,
  ledger: Ledger,
): void {
  const read = receipts.map((text) => JSON.parse(text) as Required<Receipt>);
  for (const { unit, position, receivedAt } of read.toSorted((a, b) => a.position - b.position)) {
    if (position !== (lastPlace.get(unit) ?? 0) + 1)
      ledger.contradict(`${unit} #${position} is out of order`);
    lastPlace.set(unit, position);
    const off = Math.abs(Date.parse(receivedAt) - Date.now() - turned);
    if (off > HOUR / 4)
      ledger.contradict(`${unit} #${position} was received ${off} ms off the clock`);
  }
}
