import { createHash } from 'node:crypto';
import type { ListedProcedure } from './procedures.ts';
import {
  GAPS,
  NO_INFORMATION,
  type PartText,
  WRITTEN_PARTS,
  type WrittenPart,
} from './written-parts.data.ts';

/** The text of a part; without sentences where this procedure leaves the part blank. */
export function writePart(part: WrittenPart, procedure: ListedProcedure): PartText {
  const { noInformation, blank } = GAPS[part];
  const place = percentile(`${part} ${procedure.code}`);
  if (place < blank) return { sentences: [] };
  if (place < blank + noInformation) return { sentences: [NO_INFORMATION] };
  return WRITTEN_PARTS[part](procedure);
}

/** A number from 0 to 99 that depends on the text alone. */
function percentile(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() % 100;
}
