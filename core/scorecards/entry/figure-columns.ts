import type { Scorecard } from '../scorecard.ts';
import type { EntryColumn } from './entry-columns.ts';
import { FIGURE_COLUMN_WORDS as WORDS } from './column-words.data.ts';

/** The columns of a table of figures: unit, year and source, each domain, the whole. */
export function figureColumns({ domains, ordering }: Scorecard): EntryColumn[] {
  return [
    { key: 'unit', name: WORDS.unit, required: true },
    { key: 'code', name: WORDS.code, required: false },
    { key: 'year', name: WORDS.year, required: true },
    { key: 'source', name: WORDS.source, required: true },
    ...domains.map(({ key, name }) => ({ key: `domain:${key}`, name, required: true })),
    { key: 'total', name: WORDS.total, required: domains.length === 0 },
    ...(ordering === 'by-figure' ? [{ key: 'place', name: WORDS.place, required: false }] : []),
  ];
}
