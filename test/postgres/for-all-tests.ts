import type { TestProject } from 'vitest/node';
import { PostgresServer } from './start-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Port of the server of this run on loopback. */
    postgresPort: number;
  }
}

/** One server for all tests of a run; each test makes a database of its own in it. */
export default async function startForAllTests(project: TestProject): Promise<() => Promise<void>> {
  const server = await PostgresServer.start();
  project.provide('postgresPort', server.port);
  return () => server.remove();
}
