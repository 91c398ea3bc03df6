import type { Scale } from '../../instrument.ts';
import { KEY } from '../../key.ts';
import type { Option } from '../../question.ts';
import type { SheetRow } from './sheet-row.ts';

/** The lists of the sheet of choices, and which of them some question uses. */
export class ChoiceLists {
  readonly #lists = new Map<string, SheetRow[]>();
  readonly #used = new Set<string>();

  constructor(rows: readonly SheetRow[]) {
    for (const row of rows.filter(({ isBlank }) => !isBlank)) {
      const list = row.get('list_name');
      if (list === undefined) row.report('list_name', 'missing');
      else this.#lists.set(list, [...(this.#lists.get(list) ?? []), row]);
    }
  }

  /** The rows of a list; none where there is no such list. */
  get(name: string | undefined): readonly SheetRow[] {
    this.#used.add(name ?? '');
    return this.#lists.get(name ?? '') ?? [];
  }

  /** A list that nobody asks from would be left out. */
  reportUnused(): void {
    for (const [name, [first]] of this.#lists) {
      if (!this.#used.has(name)) first?.report('list_name', 'unused-list');
    }
  }
}

/** Whether every choice is a whole number: then a list may be a scale. */
export const isNumbered = (rows: readonly SheetRow[]): boolean =>
  rows.length > 0 && rows.every((row) => /^-?\d+$/u.test(row.get('name') ?? ''));

/** Whether a list says which of its levels count as satisfied: the mark of a scale of criteria. */
export const saysSatisfied = (rows: readonly SheetRow[]): boolean =>
  rows.some((row) => row.isYes('satisfied'));

/** A list as a scale. */
export function toScale(rows: readonly SheetRow[]): Scale {
  return {
    levels: rows.map((row) => ({
      value: Number(row.get('name')),
      label: row.needWording('label'),
      satisfied: row.isYes('satisfied'),
    })),
  };
}

/** A list as options. Their names are not rewritten: they are what answers hold. */
export function toOptions(rows: readonly SheetRow[]): Option[] {
  return rows.map((row) => {
    const key = row.need('name');
    if (!KEY.test(key) && key !== '') row.report('name', 'not-a-key');
    row.refuse(['satisfied'], 'not-kept');
    return { key, label: row.needWording('label') };
  });
}
