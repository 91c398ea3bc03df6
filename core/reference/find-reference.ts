import type { Procedure } from '../procedure/procedure.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { parseProcedureCode } from '../text/parse-procedure-code.ts';

/** The part of a procedure by which it is matched. */
type Named = Pick<Procedure, 'code' | 'name'>;

/**
 * The same procedure in another list: by its national code with or without a province's suffix,
 * otherwise by its name. Undefined when none or more than one fits.
 */
export function findReference<Entry extends Named>(
  list: readonly Entry[],
  procedure: Named,
): Entry | undefined {
  const code = nationalCode(procedure);
  const sameCode = code === undefined ? [] : list.filter((entry) => nationalCode(entry) === code);
  if (sameCode.length === 1) return sameCode[0];
  const name = nameKey(procedure.name ?? '');
  const candidates = sameCode.length > 1 ? sameCode : list;
  const sameName = name === '' ? [] : candidates.filter((entry) => nameKey(entry.name ?? '') === name);
  return sameName.length === 1 ? sameName[0] : undefined;
}

function nationalCode({ code = '' }: Named): string | undefined {
  return parseProcedureCode(code)?.national;
}

/** A name for comparison: without "Thủ tục" before it and without marks. */
export function nameKey(name: string): string {
  return normalizeText(name)
    .replace(/^thủ tục /u, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
