import { html, nothing, type TemplateResult } from 'lit';
import type { Scores } from '#core/protocol/wire.ts';
import type { Score } from '#core/scoring/scores.ts';
import { type Factor, type Instrument, isOfficial, type Item, itemsOf } from '#core/survey/instrument.ts';
import { formatCount, formatDay, formatPercent } from '../localization/format.ts';
import type { ScoreStrings } from '../localization/strings.ts';
import { renderBar } from './render-bar.ts';

/** Days asked for, `YYYY-MM-DD`; what is absent was not limited. */
export interface RequestedPeriod {
  from?: string;
  to?: string;
}

/** All figures of a unit; without answers, the sentence that says so and no figure. */
export function renderScores(
  scores: Scores,
  instrument: Instrument,
  requested: RequestedPeriod,
  strings: ScoreStrings,
): TemplateResult {
  const { overall } = scores;
  return html`
    <p class="kind" part="kind">${strings.kinds[scores.kind]}</p>
    ${overall
      ? renderOverall(overall, scores, strings)
      : html`<p class="empty" part="empty">${strings.empty}</p>`}
    ${renderBasis(scores, instrument, requested, strings)}
    ${overall ? renderFactors(scores, instrument, strings) : nothing}
  `;
}

function rangeWords({ interval }: Score, { language }: ScoreStrings): string {
  const { low, high } = interval;
  return `${formatPercent(low, language)} – ${formatPercent(high, language)}`;
}

/** The two ends stay on one line. */
function renderInterval(score: Score, strings: ScoreStrings): TemplateResult {
  const range = rangeWords(score, strings);
  return html`${strings.interval}: <span class="range">${range}</span>`;
}

function renderOverall(score: Score, scores: Scores, strings: ScoreStrings): TemplateResult {
  const { language } = strings;
  const index = formatPercent(score.index, language);
  const counts = [
    strings.responses(formatCount(scores.responses, language)),
    strings.answers(formatCount(score.answers, language)),
  ];
  return html`
    <div class="overall" part="overall">
      <p class="index" part="index">${index}</p>
      <div
        role="meter"
        aria-labelledby="title"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${(score.index * 100).toFixed(2)}
        aria-valuetext="${index}, ${strings.interval}: ${rangeWords(score, strings)}"
      >
        ${renderBar(score)}
      </div>
      <p class="interval" part="interval">${renderInterval(score, strings)}</p>
      <p class="hint">${counts.join(', ')}</p>
    </div>
  `;
}

function renderBasis(
  scores: Scores,
  instrument: Instrument,
  requested: RequestedPeriod,
  strings: ScoreStrings,
): TemplateResult {
  const { language } = strings;
  const { name, note } = instrument.source;
  const levels = instrument.scale.levels.filter((level) => level.satisfied);
  const satisfied = levels.map((level) => level.label[language]).join(', ');
  const rows: [string, string][] = [
    [strings.period, periodWords(scores, requested, strings)],
    [strings.instrument, strings.instrumentText(name[language], itemsOf(instrument).length)],
    [strings.instrumentNote, isOfficial(instrument) ? '' : (note?.[language] ?? '')],
    [strings.rule, strings.rules[scores.rule](satisfied)],
    [strings.intervalTerm, scores.overall ? strings.intervalText : ''],
  ];
  return html`
    <dl class="basis" part="basis">
      ${rows
        .filter(([, words]) => words)
        .map(([term, words]) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`)}
    </dl>
  `;
}

function periodWords(
  { period }: Scores,
  { from, to }: RequestedPeriod,
  { language, ...strings }: ScoreStrings,
): string {
  const say = (day: string): string => formatDay(day, language);
  if (period) return strings.periodText(say(period.from), say(period.to));
  return strings.requestedPeriod(from && say(from), to && say(to));
}

function renderFactors(
  scores: Scores,
  instrument: Instrument,
  strings: ScoreStrings,
): TemplateResult {
  const byKey = new Map(
    [...scores.factors, ...scores.items].map(({ key, score }) => [key, score] as const),
  );
  return html`
    <h3 class="factors">${strings.factors}</h3>
    ${instrument.factors.map((factor, index) => renderFactor(factor, index + 1, byKey, strings))}
  `;
}

type ScoresByKey = ReadonlyMap<string, Score | undefined>;

function renderFactor(
  factor: Factor,
  number: number,
  scores: ScoresByKey,
  strings: ScoreStrings,
): TemplateResult {
  const score = scores.get(factor.key);
  return html`
    <section class="factor" part="factor" aria-labelledby="factor-${number}">
      <div class="line">
        <h4 id="factor-${number}">${number}. ${factor.name[strings.language]}</h4>
        <p class="figure">
          ${score ? formatPercent(score.index, strings.language) : strings.noAnswers}
        </p>
      </div>
      ${score ? renderFactorBasis(score, strings) : nothing}
      <details part="details">
        <summary>${strings.showItems(factor.items.length)}</summary>
        ${renderTable(factor, number, scores, strings)}
      </details>
    </section>
  `;
}

function renderFactorBasis(score: Score, strings: ScoreStrings): TemplateResult {
  const answers = strings.answers(formatCount(score.answers, strings.language));
  return html`
    ${renderBar(score)}
    <p class="hint">${answers}, ${renderInterval(score, strings)}</p>
  `;
}

/** Roles are repeated because a narrow element lays the rows out as blocks, which drops them. */
function renderTable(
  factor: Factor,
  number: number,
  scores: ScoresByKey,
  strings: ScoreStrings,
): TemplateResult {
  const { item, index, interval, answers } = strings.columns;
  const heads = [item, index, interval, answers];
  return html`
    <table role="table" aria-labelledby="factor-${number}">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${factor.items.map((each) => renderItem(each, scores.get(each.key), strings))}
      </tbody>
    </table>
  `;
}

function renderItem(item: Item, score: Score | undefined, strings: ScoreStrings): TemplateResult {
  return html`
    <tr role="row" part="item">
      <th scope="row" role="rowheader">${item.wording[strings.language]}</th>
      ${score
        ? renderCells(score, strings)
        : html`<td role="cell" colspan="3">${strings.noAnswers}</td>`}
    </tr>
  `;
}

/** The column's name is repeated for the eye where the table is laid out as blocks. */
function renderCells(score: Score, strings: ScoreStrings): TemplateResult[] {
  const { language, columns } = strings;
  const cells = [
    [columns.index, formatPercent(score.index, language)],
    [columns.interval, rangeWords(score, strings)],
    [columns.answers, formatCount(score.answers, language)],
  ];
  return cells.map(
    ([label, words]) =>
      html`<td role="cell"><span class="label" aria-hidden="true">${label}: </span>${words}</td>`,
  );
}
