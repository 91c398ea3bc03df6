import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { ONE_TAP } from '#core/survey/instruments/one-tap.data.ts';
import { createResponse } from '#core/survey/response.ts';
import { makeResponse, openCollector, post, readScores, TODAY } from './fixture.ts';

it('counts a rating and the form that grew out of it once each, each in its own scores', async () => {
  const { app, close, database } = await openCollector();
  const rating = createResponse(
    ONE_TAP,
    { 'overall.satisfaction': 4 },
    { id: randomUUID(), unit: 'H55', answeredOn: TODAY },
  );
  const form = makeResponse({ follows: rating.id });
  for (const response of [rating, form, form, rating]) {
    expect((await post(app, response)).ok).toBe(true);
  }
  expect(await readScores(app, { instrument: 'one-tap' })).toMatchObject({ responses: 1 });
  expect(await readScores(app)).toMatchObject({ responses: 1 });
  const rows = await database.selectFrom('response').select(['id', 'details']).execute();
  const linked = rows.map(({ id, details }) => [id, JSON.parse(details!).follows]);
  expect(new Map(linked as [string, string][])).toEqual(new Map([[rating.id, undefined], [form.id, rating.id]]));
  await close();
});

it('refuses a link that is no id of a response', async () => {
  const { app, close } = await openCollector();
  const answer = await post(app, { ...makeResponse(), follows: 'G22.99.H55-251121-0001' });
  expect([answer.status, (await answer.json()).issues[0].path]).toEqual([422, 'follows']);
  await close();
});
