import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { SIPAS_2023 } from '#core/survey/instruments/sipas-2023.data.ts';
import { readResponse } from '../../demo/collector/check-response.ts';
import { makeResponse } from '../demo/collector/fixture.ts';
import { median } from './median.ts';

// npm run bench: what the collector's check of one fully answered response costs (shape,
// instrument, every answer), in microseconds, without reading JSON and without the store.

const LIMIT = 10;
const RESPONSES = 2_000;
const WARM_UP = 10;
const ROUNDS = 25;

for (const instrument of [SIPAS_2017, SIPAS_2023]) {
  const keys = itemsOf(instrument).map(({ key }) => key);
  const answers = Object.fromEntries(keys.map((key, index) => [key, (index % 5) + 1]));
  const made = Array.from({ length: RESPONSES }, () => makeResponse({ answers }));
  const received: unknown[] = made.map((response) => {
    const { id, version } = instrument;
    return JSON.parse(JSON.stringify({ ...response, instrument: { id, version } })) as unknown;
  });
  for (let round = 0; round < WARM_UP; round += 1) microseconds(received);
  const each = median(Array.from({ length: ROUNDS }, () => microseconds(received)));
  const over = each > LIMIT;
  const figure = `${each.toFixed(2)} µs of at most ${LIMIT}${over ? '  TOO SLOW' : ''}`;
  console.log(`checking one response of ${instrument.id}  ${figure}`);
  if (over) process.exitCode = 1;
}

/** Microseconds of the processor for one of these responses; all of them have to pass. */
function microseconds(received: readonly unknown[]): number {
  const start = process.cpuUsage();
  const passed = received.filter((one) => readResponse(one).ok).length;
  const { user, system } = process.cpuUsage(start);
  if (passed !== received.length) throw new Error(`${received.length - passed} responses refused`);
  return (user + system) / received.length;
}
