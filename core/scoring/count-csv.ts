import type { Instrument } from '../survey/instrument.ts';
import { CsvResponseReader } from './count-csv-reader.ts';
import type { GroupColumn } from './count-groups.ts';
import type { CountIssues } from './count-issues.ts';
import { countResponses } from './count-responses.ts';
import { type CountTable, emptyCountTable } from './count-table.ts';
import { copyBlock, type HeldResponses, type ResponseBlock } from './held-responses.ts';

/** Takes the bytes of a file, and says at the end what they make. */
export interface CsvTaker<Result> {
  /** Takes the next bytes, in pieces of any length; their memory may be used again. */
  push: (bytes: Uint8Array) => void;
  /** What became of the file; nothing is taken after it. */
  end: () => Result;
}

/** The counts of a file. Rows that are bad are not counted but listed. */
export type CountedCsv =
  | { ok: true; table: CountTable; responses: number; issues: CountIssues }
  | { ok: false; issues: CountIssues };

/**
 * Counts the responses of a CSV file while it is being read; memory does not grow with the file. A
 * file that cannot be read to its end makes no table.
 * @param groups the columns that tell the group of a response, such as unit and kind
 * @throws RangeError for columns that make no groups
 */
export function countCsv(
  instrument: Instrument,
  groups: readonly GroupColumn[],
): CsvTaker<CountedCsv> {
  const take = (block: ResponseBlock): void => countResponses(table, block, issues);
  const reader = new CsvResponseReader({ instrument, groups, take });
  const { shape, issues } = reader;
  const table = emptyCountTable(shape);
  return {
    push: (bytes) => reader.push(bytes),
    end: () => {
      const { ok, responses } = reader.end();
      return ok ? { ok, table, responses, issues } : { ok, issues };
    },
  };
}

/**
 * Holds the responses of a CSV file, to be counted as often as is wanted; as `holdResponses` does.
 * A file that cannot be read to its end gives no responses.
 * @throws RangeError for columns that make no groups
 */
export function holdCsv(
  instrument: Instrument,
  groups: readonly GroupColumn[],
): CsvTaker<HeldResponses & { ok: boolean }> {
  const blocks: ResponseBlock[] = [];
  const take = (block: ResponseBlock): void => void blocks.push(copyBlock(block));
  const reader = new CsvResponseReader({ instrument, groups, take });
  return {
    push: (bytes) => reader.push(bytes),
    end: () => {
      const { ok, responses } = reader.end();
      return { ok, blocks: ok ? blocks : [], responses, issues: reader.issues };
    },
  };
}
