import { keepResponses } from '../store/keep-responses.ts';
import type { CollectorDatabase } from '../store/tables.ts';
import { workIn } from '../store/work.ts';
import type { KeyedForm } from './read-forms.ts';

/** How many forms were kept now, and how many had been kept before. */
export interface KeptForms {
  kept: number;
  repeated: number;
}

/** As many as fit into the statements of every engine. */
const AT_ONCE = 500;

/**
 * Keeps all forms or none: one transaction for the whole file. Other writers to the same unit wait
 * for its end; a collector beside it answers them to come again when that takes too long.
 * @throws Error when one of them cannot be kept: somebody else was faster with the same form
 */
export function keepForms(
  database: CollectorDatabase,
  forms: readonly KeyedForm[],
  receivedAt: string,
  onProgress: (forms: number) => void = () => {},
): Promise<KeptForms> {
  return database
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (transaction) => {
      const sums: KeptForms = { kept: 0, repeated: 0 };
      for (let at = 0; at < forms.length; at += AT_ONCE) {
        const some = forms.slice(at, at + AT_ONCE);
        const arrivals = some.map(({ response }) => ({ response, receivedAt, invitation: undefined }));
        const kept = await workIn(transaction, keepResponses(transaction, arrivals));
        for (const [index, { outcome }] of kept.entries()) {
          if (outcome !== 'kept' && outcome !== 'repeated') throw new Error(sayRace(some[index]!));
          sums[outcome] += 1;
        }
        onProgress(some.length);
      }
      return sums;
    });
}

const sayRace = ({ row }: KeyedForm): string =>
  `row ${row} was kept by somebody else with other answers just now; nothing was imported`;
