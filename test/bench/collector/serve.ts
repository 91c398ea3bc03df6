import { UNLIMITED } from './unlimited.ts';
import { DEFAULT_OPERATION } from '../../../demo/collector/operation/operation-settings.ts';
import { startCollector } from '../../../demo/collector/start-collector.ts';

// A collector for a benchmark, in a process of its own: says where it listens, and its memory and
// time of the processor whenever it is asked. `most` is the largest group of one commit.

const [place, most] = process.argv.slice(2);
const isAddress = place!.startsWith('postgres:');
const collector = await startCollector({
  port: 0,
  host: '127.0.0.1',
  database: isAddress ? '' : place!,
  databaseUrl: isAddress ? place : undefined,
  origins: [],
  guard: UNLIMITED,
  operation: { ...DEFAULT_OPERATION, logLevel: 'warn' },
  groups: { most: Number(most) },
});
process.send!(collector.url);
process.on('message', (message) => {
  if (message === 'stop') void collector.close().then(() => process.disconnect());
  else process.send!({ memory: process.memoryUsage().rss, cpu: process.cpuUsage() });
});
