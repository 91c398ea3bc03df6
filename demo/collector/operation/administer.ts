import type { Administration } from '../guard/admin-routes.ts';
import type { ResponseStore } from '../store/response-store.ts';
import type { CollectorDatabase } from '../store/tables.ts';
import { type UnitState, VERSION } from './collector-state.ts';
import type { SettingsFiles } from './settings-files.ts';

/** What the administration of a running collector needs. */
export interface AdministrationParts {
  tokenHash: string;
  files: SettingsFiles;
  database: CollectorDatabase;
  store: ResponseStore;
  now: () => Date;
}

/** The administration of a collector that starts now. */
export function administer(parts: AdministrationParts): Administration {
  const { tokenHash, files, database, store, now } = parts;
  const startedAt = new Date().toISOString();
  const start = performance.now();
  return {
    tokenHash,
    reload: files.reload,
    withdraw: (id) => store.withdraw(id, now().toISOString()),
    state: async () => ({
      version: VERSION,
      startedAt,
      uptimeSeconds: Math.round((performance.now() - start) / 1000),
      units: { served: files.units.size(), withResponses: await readLogs(database) },
      files: files.states(),
    }),
  };
}

/** The heads of all logs, by unit. */
async function readLogs(database: CollectorDatabase): Promise<UnitState[]> {
  const rows = await database
    .selectFrom('unit_log')
    .select(['unit', 'position', 'hash'])
    .orderBy('unit')
    .execute();
  return rows.map(({ unit, position, hash }) => ({ unit, log: { position, hash } }));
}
