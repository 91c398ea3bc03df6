import { markdownTable } from '../markdown-table.ts';
import type { RecomputedFigure } from './recompute-row.ts';
import { VERDICT_WORDS } from './verdict-words.data.ts';

const HEAD = ['Số liệu', 'Nguồn', 'Như in', 'Cách tính', 'Tính được', 'Kết quả'];

/** The recomputed figures in Markdown: figure, source, as printed, rule, ours, verdict. */
export function recomputeTable(rows: readonly RecomputedFigure[]): string {
  const body = rows.map(({ what, source, printed = '', rule, ours, verdict, note }) => [
    what.vi, `\`${source}\``, printed, rule, ours,
    note ? `${VERDICT_WORDS[verdict].vi}. ${note.vi}` : VERDICT_WORDS[verdict].vi,
  ]);
  return markdownTable(HEAD, body);
}
