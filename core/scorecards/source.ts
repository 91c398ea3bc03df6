import type { Wording } from '../wording.ts';
import type { Certainty } from './certainty.ts';
import { SOURCES } from './sources.data.ts';

/** Nguồn: where facts of this folder were read. */
export interface Source {
  id: string;
  /** What it is and who issued it, as a reader is told. */
  name: Wording;
  /** Day on which it was published, `YYYY-MM-DD`. */
  published?: string;
  /** The highest certainty that a fact of it can have. */
  certainty: Certainty;
}

const BY_ID = new Map(SOURCES.map((source) => [source.id, source]));

/**
 * The source of that id.
 * @throws RangeError for an id that the table does not have
 */
export function sourceOf(id: string): Source {
  const source = BY_ID.get(id);
  if (!source) throw new RangeError(`no source with the id ${id}`);
  return source;
}
