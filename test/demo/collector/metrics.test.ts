import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMS_PATH, RESPONSES_PATH } from '#core/protocol/wire.ts';
import { CollectorMetrics } from '../../../demo/collector/operation/metrics.ts';
import { DEFAULT_OPERATION } from '../../../demo/collector/operation/operation-settings.ts';
import { startCollector } from '../../../demo/collector/start-collector.ts';
import { makePlace } from './engine.ts';
import {
  makeResponse, memoryLog, NOW, openCollector, post, send, type TestCollector,
} from './fixture.ts';
import { formFields, sendForm } from './form-fixture.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await openCollector(['H55']);
});
afterEach(() => collector.close());

/** What Prometheus would read, as `name{labels}` and value. */
async function read(metrics: CollectorMetrics = collector.metrics): Promise<Record<string, number>> {
  const lines = (await metrics.registry.metrics()).split('\n').filter((line) => /^\w/u.test(line));
  return Object.fromEntries(lines.map((line) => {
    const at = line.lastIndexOf(' ');
    return [line.slice(0, at), Number(line.slice(at + 1))];
  }));
}

describe('the metrics', () => {
  it('count requests by route, method and status, and time them', async () => {
    await post(collector.app, makeResponse());
    await post(collector.app, '{');
    await collector.app.request(`${FORMS_PATH}/${randomUUID()}`);
    await collector.app.request(`/secret/${randomUUID()}`, { method: 'PATCH' });
    expect(await read()).toMatchObject({
      'hailong_requests_total{route="/v1/responses",method="POST",status="201"}': 1,
      'hailong_requests_total{route="/v1/responses",method="POST",status="400"}': 1,
      'hailong_requests_total{route="/v1/forms/:id",method="GET",status="404"}': 1,
      'hailong_requests_total{route="other",method="other",status="404"}': 1,
      'hailong_request_seconds_count{route="/v1/responses"}': 2,
    });
  });

  it('count what became of responses, sent in either way, and why they were refused', async () => {
    const response = makeResponse();
    const form = formFields({ id: randomUUID() });
    for (const body of [response, response, { ...response, unit: 'H26' }, {}, '{', { ...response, follows: 1 }]) {
      await post(collector.app, body);
    }
    for (const fields of [form, form, { ...form, _hash: '' }]) await sendForm(collector.app, fields);
    await post(collector.app, makeResponse(), { Origin: 'https://a.example' });
    await collector.app.request('/v1/scores');
    await collector.database.schema.dropTable('tally').execute();
    await post(collector.app, makeResponse());
    const seen = await read();
    expect(seen).toMatchObject({
      'hailong_responses_total{outcome="kept"}': 2,
      'hailong_responses_total{outcome="repeated"}': 2,
      'hailong_responses_total{outcome="refused"}': 6,
      'hailong_responses_total{outcome="failed"}': 1,
      'hailong_refusals_total{code="id-already-used"}': 1,
      'hailong_refusals_total{code="malformed-json"}': 1,
      'hailong_refusals_total{code="other-wording"}': 1,
      'hailong_refusals_total{code="origin-not-allowed"}': 1,
    });
    // Six keys are missing in `{}`, and the query of the scores lacks three: each counts once.
    expect(seen['hailong_refusals_total{code="invalid_type"}']).toBe(3);
  });

  it('have bounded labels whatever is asked', async () => {
    for (let index = 0; index < 300; index += 1) {
      await collector.app.request(`/${randomUUID()}`, { method: ['GET', 'PUT', 'PURGE'][index % 3]! });
      await collector.app.request(`${FORMS_PATH}/${randomUUID()}`);
      await post(collector.app, { ...makeResponse(), [`key${index}`]: index });
      await collector.app.request(`/v1/scores?${randomUUID()}=1`);
    }
    const series = Object.keys(await read()).filter((name) => !name.includes('_seconds_bucket'));
    expect(series.length).toBeLessThan(40);
    for (let index = 0; index < 500; index += 1) collector.metrics.refusal([`code-${index}`]);
    const codes = Object.keys(await read()).filter((name) => name.startsWith('hailong_refusals_total'));
    expect(codes).toHaveLength(101);
    expect(codes).toContain('hailong_refusals_total{code="other"}');
  });

  it('measure the commits of the store', async () => {
    const { commit } = collector.metrics;
    commit(3, 4);
    commit(60, 200);
    expect(await read()).toMatchObject({
      hailong_commit_responses_sum: 63,
      hailong_commit_responses_count: 2,
      'hailong_commit_responses_bucket{le="50"}': 1,
      'hailong_commit_seconds_bucket{le="0.005"}': 1,
      hailong_commit_seconds_count: 2,
    });
  });

  it('are of each collector alone', async () => {
    await post(collector.app, makeResponse());
    expect(Object.keys(await read(new CollectorMetrics())).filter((name) => name.includes('{'))
      .filter((name) => /requests|outcome/u.test(name))).toEqual([]);
  });
});

describe('the port of the metrics', () => {
  it('serves them with those of the process, and the pages do not', async () => {
    const at = await makePlace();
    const { log } = memoryLog();
    const operation = { ...DEFAULT_OPERATION, metrics: { host: '127.0.0.1', port: 0 } };
    const config = { port: 0, host: '127.0.0.1', ...at.settings, origins: [], operation };
    const running = await startCollector(config, { now: () => NOW, log });
    await send(running.url, makeResponse());
    const answer = await fetch(running.metricsUrl!);
    expect(answer.headers.get('Content-Type')).toContain('text/plain');
    const text = await answer.text();
    for (const line of [
      'hailong_responses_total{outcome="kept"} 1', 'hailong_ready 1', 'process_cpu_seconds_total ',
      'process_resident_memory_bytes ', 'nodejs_eventloop_lag_seconds ', 'nodejs_heap_size_used_bytes ',
    ]) expect(text).toContain(`\n${line}`);
    expect((await fetch(`${running.url}/metrics`)).status).toBe(404);
    const other = new URL(RESPONSES_PATH, running.metricsUrl);
    expect((await fetch(other, { method: 'POST' })).status).toBe(404);
    await running.close();
    await expect(fetch(running.metricsUrl!)).rejects.toThrow('fetch failed');
    await at.remove();
  });
});
