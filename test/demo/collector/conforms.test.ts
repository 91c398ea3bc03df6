import { expect, it } from 'vitest';
import { startCollector } from '../../../demo/collector/start-collector.ts';
import { ask, makeConformanceFixture, namesOf } from './conformance/conformance-fixture.ts';
import { makePlace } from './engine.ts';
import { memoryLog } from './fixture.ts';

it('a collector on this engine keeps the contract', async () => {
  const [at, fixture] = [await makePlace(), await makeConformanceFixture()];
  const config = { ...fixture.config, ...at.settings };
  const { url, close } = await startCollector(config, { log: memoryLog().log });
  const results = await ask(url, fixture.options);
  await close();
  fixture.remove();
  await at.remove();
  expect(namesOf(results, 'broken')).toEqual([]);
  expect(results.length).toBeGreaterThan(150);
});
