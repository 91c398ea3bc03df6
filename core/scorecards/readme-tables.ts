import { type BandTable, sayBand } from './bands.ts';
import { type Certainty, isShown, type Known, sayCertainty } from './certainty.ts';
import { sayTarget } from './commitments/assess-commitments.ts';
import type { CommitmentPlan } from './commitments/commitment.ts';
import { formatDecimal } from './format-figure.ts';
import { markdownTable } from './markdown-table.ts';
import type { Contradiction } from './published/contradiction.ts';
import type { PublishedSet } from './published/published-figure.ts';
import type { Scorecard, Years } from './scorecard.ts';
import type { Source } from './source.ts';

const mark = (certainty: Certainty): string => sayCertainty(certainty).vi.toLowerCase();
const numberOf = (fact: Known<number> | undefined): string => {
  if (!fact) return '–';
  const words = formatDecimal(fact.value, Number.isInteger(fact.value) ? 0 : 2);
  return fact.certainty === 'confirmed' ? words : `${words} (${mark(fact.certainty)})`;
};
const yearsOf = ({ from, to }: Years): string =>
  from === to ? `${from ?? ''}` : `${from ?? ''}–${to ?? ''}`;

/** The cards: id, name, years, basis, counts, maximum. */
export function cardsTable(cards: readonly Scorecard[]): string {
  return markdownTable(
    ['id', 'bộ chỉ số', 'năm', 'căn cứ', 'lĩnh vực', 'tiêu chí', 'tiêu chí thành phần', 'tối đa'],
    cards.map(({ id, name, years, basis, stated, maximum }) => [
      `\`${id}\``, name.vi, yearsOf(years), `${basis.name.vi} (${mark(basis.certainty)})`,
      numberOf(stated.domains), numberOf(stated.criteria), numberOf(stated.subCriteria),
      numberOf(maximum),
    ]),
  );
}

/** The bands, with those that are not shown marked. */
export function bandsTable(tables: readonly BandTable[]): string {
  return markdownTable(
    ['id', 'bảng', 'mức', 'giới hạn', 'chắc chắn', 'căn cứ'],
    tables.flatMap(({ id, name, unit, basis, certainty, bands }) =>
      bands.map((band) => {
        const sure = band.certainty ?? certainty;
        const words = isShown(sure) ? mark(sure) : `${mark(sure)}, không hiển thị`;
        return [`\`${id}\``, name.vi, band.name.vi, sayBand(band, unit).vi, words, basis.name.vi];
      }),
    ),
  );
}

/** The duties of the plans with their targets. */
export function plansTable(plans: readonly CommitmentPlan[]): string {
  return markdownTable(
    ['kế hoạch', 'nội dung', 'mã', 'mục tiêu', 'lời của kế hoạch'],
    plans.flatMap(({ id, items }) =>
      items.flatMap(({ number, duties }) =>
        duties.map((duty) => [
          `\`${id}\``, String(number), `\`${duty.key}\``, sayTarget(duty).vi, duty.text.vi,
        ]),
      ),
    ),
  );
}

/** How many figures of each index and year are held, and of which certainty. */
export function publishedTable(sets: readonly PublishedSet[]): string {
  return markdownTable(
    ['id', 'năm', 'số liệu', 'nguồn', 'chắc chắn'],
    sets.map(({ id, year, figures, source, certainty }) => {
      const others = figures.filter((figure) => figure.certainty).length;
      const words = others > 0 ? `${mark(certainty)}; ${others} số liệu khác` : mark(certainty);
      return [`\`${id}\``, String(year), String(figures.length), `\`${source}\``, words];
    }),
  );
}

/** The contradictions: what stands against what, and what is done about it. */
export function contradictionsTable(all: readonly Contradiction[]): string {
  return markdownTable(
    ['id', 'mâu thuẫn', 'cách xử lý', 'nguồn'],
    all.map(({ id, statement, treatment, sources }) => [
      `\`${id}\``, statement.vi, treatment.vi, sources.map((source) => `\`${source}\``).join(', '),
    ]),
  );
}

/** The sources, with the highest certainty that a fact of each can have. */
export function sourcesTable(sources: readonly Source[]): string {
  return markdownTable(
    ['id', 'nguồn', 'chắc chắn'],
    sources.map(({ id, name, certainty }) => [`\`${id}\``, name.vi, mark(certainty)]),
  );
}
