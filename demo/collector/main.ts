/** Runs the collector as a process. Its settings are in the environment, see README.md. */
import { type CollectorConfig, readConfig } from './config.ts';
import { createLog } from './operation/log.ts';
import { DEFAULT_OPERATION } from './operation/operation-settings.ts';
import { runUntilSignal } from './operation/run-until-signal.ts';
import { startCollector } from './start-collector.ts';

const read = readConfig(process.env);
if (read.ok) await run(read.config);
else fail(read.problems);

async function run(config: CollectorConfig): Promise<void> {
  const { operation = DEFAULT_OPERATION } = config;
  const log = createLog(operation.logLevel);
  try {
    const collector = await startCollector(config, { log });
    runUntilSignal(collector, operation, log);
    console.log(`collector listening on ${collector.url}`);
  } catch (error) {
    fail([explain(error, config)]);
  }
}

function explain(error: unknown, { host, port }: CollectorConfig): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  return `port ${port} on ${host} is already in use; set HAILONG_PORT to another one`;
}

function fail(problems: readonly string[]): void {
  for (const problem of problems) console.error(`collector: ${problem}`);
  process.exitCode = 1;
}
