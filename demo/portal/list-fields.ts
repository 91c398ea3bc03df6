import type { ListedProcedure } from './procedures.ts';
import { fieldSlug } from './search-procedures.ts';

/** Lĩnh vực with the number of its procedures. */
export interface Field {
  name: string;
  slug: string;
  count: number;
  /** How many of them the commune settles: those that most citizens come for. */
  atCommune: number;
}

/** The fields of the procedures in the order of the Vietnamese alphabet. */
export function listFields(procedures: readonly ListedProcedure[]): Field[] {
  const fields = new Map<string, Field>();
  for (const { field: name, level } of procedures) {
    const slug = fieldSlug(name);
    const { count, atCommune } = fields.get(slug) ?? { count: 0, atCommune: 0 };
    const here = Number(level.includes('Cấp xã'));
    fields.set(slug, { name, slug, count: count + 1, atCommune: atCommune + here });
  }
  const { compare } = new Intl.Collator('vi');
  return [...fields.values()].toSorted((a, b) => compare(a.name, b.name));
}
