import { writeFile } from 'node:fs/promises';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { daysOf } from '#core/calendar/period.ts';
import { formatDay } from '#core/report/format-number.ts';
import type { Letterhead } from '#core/report/score-report-html.ts';
import { nameOf, notesOn, scopeLines, type WordedReport } from '#core/report/score-report-lines.ts';
import { SCORE_REPORT_WORDS as WORDS } from '#core/report/score-report-words.data.ts';
import type {
  ReportedItem, ReportedScore, ScoreReport, UnitReport,
} from '#core/report/score-report.ts';
import type { Instrument } from '#core/survey/instrument.ts';

/** Writes the report as a workbook: one row a unit, one row a criterion, and how it was made. */
export async function writeReportXlsx(
  path: string,
  report: ScoreReport,
  instrument: Instrument,
  { names }: Letterhead,
): Promise<void> {
  const worded = { report, instrument, names };
  const sheets = [
    { sheet: 'Tổng hợp', data: overviewOf(worded), columns: widths(40, 12), ...STICKY },
    { sheet: 'Tiêu chí', data: detailOf(worded), columns: widths(30, 30, 60, 12), ...STICKY },
    { sheet: 'Phương pháp', data: methodOf(worded), columns: widths(26, 110) },
  ];
  await writeFile(path, await writeExcelFile(sheets).toBuffer());
}

/** The heads stay in sight. */
const STICKY = { stickyRowsCount: 1 };
const INTERVAL = ['dưới', 'trên'].map((end) => `${WORDS.columns.interval}: cận ${end}`);

function overviewOf({ report, instrument, names }: WordedReport): Row[] {
  const { columns } = WORDS;
  const factors = instrument.factors.map(({ name }) => name.vi);
  const first = [columns.unit, columns.responses, WORDS.overall, ...INTERVAL, WORDS.reliable];
  const rows = report.units.map((unit) => [
    text(nameOf(unit.unit, names)),
    count(unit.responses),
    ...scoreCells(unit.overall),
    ...unit.factors.map(({ score }) => share(score?.index)),
    text(placesOf(unit)),
  ]);
  return [[...first, ...factors, columns.places].map(head), ...rows];
}

function detailOf({ report, instrument, names }: WordedReport): Row[] {
  const { columns } = WORDS;
  const levels = instrument.scale.levels.map(({ label }) => label.vi);
  const first = [columns.unit, WORDS.factor, WORDS.item, columns.answers];
  const heads = [...first, ...levels, columns.index, ...INTERVAL, WORDS.reliable];
  const rows = report.units.flatMap(({ unit, factors, overall }) => {
    const start = (...words: string[]): Cell[] => [nameOf(unit, names), ...words].map(text);
    return [
      ...instrument.factors.flatMap(({ name, items }, at) => [
        [...start(name.vi, ''), ...sumCells(factors[at]!.score, levels.length)],
        ...items.map(({ wording }, item) => [
          ...start(name.vi, wording.vi), ...itemCells(factors[at]!.items[item]!),
        ]),
      ]),
      [...start(WORDS.overall, ''), ...sumCells(overall, levels.length)],
    ];
  });
  return [heads.map(head), ...rows];
}

/** The same as the page says in words. */
function methodOf(worded: WordedReport): Row[] {
  const { from, to } = worded.report;
  const period = `${formatDay(daysOf(from).from)} – ${formatDay(daysOf(to).to)}`;
  return [
    [head(WORDS.subject), null],
    [text(WORDS.time), text(period)],
    ...scopeLines(worded).map(([term, words]) => [text(term), text(words)]),
    ...notesOn(worded).map((note) => [null, text(note)]),
  ];
}

function itemCells({ answers, counts, score }: ReportedItem): Cell[] {
  const shown = counts.map((each): Cell => (each === undefined ? text(WORDS.hidden) : count(each)));
  return [count(answers), ...shown, ...scoreCells(score)];
}

/** A factor and the whole have no counts of levels. */
const sumCells = (score: ReportedScore | undefined, levels: number): Cell[] => [
  count(score?.answers), ...Array.from({ length: levels }, (): Cell => null), ...scoreCells(score),
];

function scoreCells(score: ReportedScore | undefined): Cell[] {
  if (!score) return [text(WORDS.noFigure), null, null, null];
  const reliable = score.reliable ? null : text(WORDS.notReliable);
  return [share(score.index), share(score.interval.low), share(score.interval.high), reliable];
}

const placesOf = ({ places }: UnitReport): string =>
  !places ? '' : [...new Set([places.from, places.to])].join('–');

const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true });
const text = (value: string): Cell => ({ value, type: String, wrap: true });
const count = (value: number | undefined): Cell =>
  value === undefined ? null : { value, type: Number, format: '#,##0' };
const share = (value: number | undefined): Cell =>
  value === undefined ? null : { value, type: Number, format: '0.00%' };

/** The last width goes on for the other columns. */
const widths = (...first: number[]): { width: number }[] =>
  Array.from({ length: 20 }, (_, at) => ({ width: first[at] ?? first.at(-1)! }));
