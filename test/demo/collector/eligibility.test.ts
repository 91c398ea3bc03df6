import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SIPAS_2017_RECEIVED } from '#core/survey/instruments/sipas-2017-received.data.ts';
import type { Answers } from '#core/survey/response.ts';
import {
  makeResponse, openCollector, post, readScores, type TestCollector,
} from './fixture.ts';

const { id, version } = SIPAS_2017_RECEIVED;
let collector: TestCollector;

/** Sends answers to the form for those who have received their result. */
async function send(answers: Answers): Promise<{ status: number; body: unknown }> {
  const response = { ...makeResponse({ answers }), instrument: { id, version } };
  const answer = await post(collector.app, response);
  return { status: answer.status, body: await answer.json() };
}

describe('a collector of the form for those who have received their result', () => {
  beforeEach(async () => void (collector = await openCollector()));
  afterEach(() => collector.close());

  it('counts answers of those who have, and of nobody else', async () => {
    const seats: Answers = { 'access.seats': 1 };
    for (const others of [{ 'received-result': 'not-yet' }, {}] as Answers[]) {
      const { status, body } = await send({ ...seats, ...others });
      expect(status).toBe(422);
      expect(JSON.stringify(body)).toContain('"code":"not-eligible"');
    }
    const { status } = await send({ 'access.seats': 5, 'received-result': 'received' });
    expect(status).toBe(201);
    const scores = await readScores(collector.app, { instrument: id, version: String(version) });
    expect(scores).toMatchObject({ responses: 1, overall: { index: 1 } });
  });
});
