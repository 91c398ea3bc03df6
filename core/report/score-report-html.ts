import { daysOf } from '../calendar/period.ts';
import type { Instrument } from '../survey/instrument.ts';
import { type Html, html } from '../survey/form/html.ts';
import { formatCount, formatDay, formatPercent } from './format-number.ts';
import {
  fill, hasPlaces, nameOf, notesOn, scopeLines, type WordedReport,
} from './score-report-lines.ts';
import type { ReportedItem, ReportedScore, ScoreReport, UnitReport } from './score-report.ts';
import { SCORE_REPORT_WORDS as WORDS } from './score-report-words.data.ts';

/** What stands at the head of the document; what is not given is left as a line to fill in. */
export interface Letterhead {
  /** Cơ quan chủ quản. */
  superior?: string | undefined;
  /** Cơ quan ban hành. */
  agency?: string | undefined;
  /** Địa danh. */
  place?: string | undefined;
  /** Names of units by agency id. */
  names: Readonly<Record<string, string>>;
}

/** What every part of the page is made of. */
type ReportPage = Letterhead & WordedReport;

/**
 * The report as the body of a page: markup alone, without style and script. It is laid out like an
 * administrative report (quốc hiệu, tiêu ngữ, cơ quan, số, tên báo cáo, nơi nhận, chữ ký).
 */
export function scoreReportHtml(
  report: ScoreReport,
  instrument: Instrument,
  head: Letterhead,
): Html {
  const page = { ...head, report, instrument };
  const details = report.units.map((unit, at) => detailOf(page, unit, at + 3));
  return html`<main>
${letterheadOf(page)}
${titleOf(page)}
<section><h2>${WORDS.scope}</h2>
<dl>${scopeLines(page).map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>\n`)}</dl>
</section>
<section><h2>${WORDS.overview}</h2>
${overviewOf(page)}</section>
${details}
<section class="notes"><h2>${fill(WORDS.notes, { at: report.units.length + 3 })}</h2>
<ul>${notesOn(page).map((note) => html`<li>${note}</li>\n`)}</ul></section>
${SIGNATURE}
</main>
`;
}

function letterheadOf({ superior, agency, place }: ReportPage): Html {
  return html`<header>
<div class="issuer">
<p>${superior ?? WORDS.superior}</p>
<p class="strong lined">${agency ?? WORDS.agency}</p>
<p>${WORDS.number}</p>
</div>
<div class="nation">
<p class="strong">${WORDS.nation}</p>
<p class="motto lined">${WORDS.motto}</p>
<p class="day">${place ?? WORDS.place}, ${WORDS.day}</p>
</div>
</header>`;
}

function titleOf({ report }: ReportPage): Html {
  const [from, to] = [daysOf(report.from).from, daysOf(report.to).to].map(formatDay);
  return html`<h1>${WORDS.kindOfDocument}</h1>
<p class="subject lined">${WORDS.subject}<br>${fill(WORDS.period, { from: from!, to: to! })}</p>`;
}

/** One row a unit: number of responses, index with its interval, index of each factor. */
function overviewOf({ report, instrument, names }: ReportPage): Html {
  const { columns } = WORDS;
  const ranked = hasPlaces(report.units);
  const factors = instrument.factors.map(({ name }) => name.vi);
  const places = ranked ? [columns.places] : [];
  const heads = [columns.responses, WORDS.overall, columns.interval, ...factors, ...places];
  const rows = report.units.map((unit) => {
    const indexes = unit.factors.map(({ score }) => indexOf(score));
    const cells = [formatCount(unit.responses), ...figuresOf(unit.overall), ...indexes];
    return row(nameOf(unit.unit, names), [...cells, ...(ranked ? [placesOf(unit)] : [])], heads);
  });
  return table('overview', [columns.unit, ...heads], rows);
}

/** One row a factor and a criterion: answers, how often each level was chosen, index, interval. */
function detailOf({ report, instrument, names }: ReportPage, unit: UnitReport, at: number): Html {
  const { columns } = WORDS;
  const levels = instrument.scale.levels.map(({ label }) => label.vi);
  const heads = [columns.answers, ...levels, columns.index, columns.interval];
  const sums = (score: ReportedScore | undefined): string[] => [
    score ? formatCount(score.answers) : WORDS.noFigure,
    ...levels.map(() => ''),
    ...figuresOf(score),
  ];
  const rows = instrument.factors.flatMap(({ name, items }, factor) => {
    const { score, items: reported } = unit.factors[factor]!;
    return [
      row(`${factor + 1}. ${name.vi}`, sums(score), heads, 'factor'),
      ...items.map(({ wording }, item) => row(wording.vi, cellsOf(reported[item]!), heads)),
    ];
  });
  const words = report.units.length > 1 ? WORDS.detailOf : WORDS.detail;
  const title = fill(words, { at, unit: nameOf(unit.unit, names) });
  const whole = row(WORDS.overall, sums(unit.overall), heads, 'whole');
  return html`<section class="detail"><h2>${title}</h2>
${unit.responses === 0 ? html`<p>${WORDS.empty}</p>` : ''}
${table('detail', [columns.criterion, ...heads], [...rows, whole])}</section>`;
}

function cellsOf({ answers, counts, score }: ReportedItem): string[] {
  const shown = counts.map((count) => (count === undefined ? WORDS.hidden : formatCount(count)));
  return [formatCount(answers), ...shown, ...figuresOf(score)];
}

function table(name: string, heads: readonly string[], rows: readonly Html[]): Html {
  const columns = heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`);
  return html`<table class="${name}" role="table">
<thead role="rowgroup"><tr role="row">${columns}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody></table>`;
}

/** On a narrow screen a row becomes a block whose cells say what they are: hence roles, heads. */
function row(name: string, cells: readonly string[], heads: readonly string[], kind = ''): Html {
  const data = cells.map(
    (cell, at) => html`<td role="cell" data-head="${heads[at]}">${cell}</td>`,
  );
  return html`<tr role="row" class="${kind}">
<th scope="row" role="rowheader">${name}</th>${data}</tr>
`;
}

/** Index and interval. */
function figuresOf(score: ReportedScore | undefined): string[] {
  if (!score) return [WORDS.noFigure, WORDS.noFigure];
  const { low, high } = score.interval;
  const interval = { low: formatPercent(low), high: formatPercent(high) };
  return [indexOf(score), fill(WORDS.intervalRange, interval)];
}

function indexOf(score: ReportedScore | undefined): string {
  if (!score) return WORDS.noFigure;
  return `${formatPercent(score.index)}${score.reliable ? '' : ` ${WORDS.notReliable}`}`;
}

function placesOf({ places }: UnitReport): string {
  if (!places) return WORDS.noFigure;
  return places.from === places.to ? String(places.from) : fill(WORDS.placeRange, { ...places });
}

const SIGNATURE = html`<footer>
<div class="recipients">
<p>${WORDS.recipients}</p>
${WORDS.recipientLines.map((line) => html`<p>${line}</p>\n`)}</div>
<div class="signature"><p class="strong">${WORDS.office}</p><p>${WORDS.signature}</p></div>
</footer>`;
