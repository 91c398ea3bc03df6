import { type Instrument, itemsOf, type Level } from '../survey/instrument.ts';
import { fillWording, type WordingData } from '../wording.ts';
import { RELIABLE_FROM, type ScoreReport, type UnitReport } from './score-report.ts';
import { SCORE_REPORT_WORDS as WORDS } from './score-report-words.data.ts';

/** A report with what its sentences are made of. */
export interface WordedReport {
  report: ScoreReport;
  instrument: Instrument;
  /** Names of units by agency id. */
  names: Readonly<Record<string, string>>;
}

/** What a report is about and how it was made, as terms and sentences. */
export function scopeLines({ report, instrument, names }: WordedReport): [string, string][] {
  const { title, scale } = instrument;
  const note = noteOn(instrument);
  return [
    [WORDS.units, report.units.map(({ unit }) => nameOf(unit, names)).join('; ')],
    [WORDS.instrument, `${title.vi}. ${sourceOf(instrument)}`],
    ...(note === '' ? [] : [[WORDS.note, note] as [string, string]]),
    [WORDS.kind, WORDS.kinds[report.kind]],
    [WORDS.rule, fill(WORDS.ruleText, { levels: satisfiedWords(scale.levels) })],
    [WORDS.interval, WORDS.intervalText],
  ];
}

/** What its marks mean, and how its figures are not to be read. */
export function notesOn({ report, instrument, names }: WordedReport): string[] {
  const { footnotes } = WORDS;
  const { threshold, units } = report;
  const items = itemsOf(instrument).length;
  const partly = units.filter(({ counted, responses }) => responses > 0 && counted < items);
  const reliable = { reliable: RELIABLE_FROM };
  return [
    fill(footnotes.hidden, { most: threshold - 1 }),
    fill(footnotes.fewAnswers, { threshold }),
    fill(footnotes.notReliable, reliable),
    ...(hasPlaces(units) ? [fill(footnotes.places, reliable)] : []),
    ...partly.map(({ unit, counted }) =>
      fill(footnotes.counted, { unit: nameOf(unit, names), counted, items }),
    ),
    footnotes.sample,
  ];
}

/** Whether units are ranked in this report. */
export const hasPlaces = (units: readonly UnitReport[]): boolean =>
  units.some(({ places }) => places !== undefined);

/** A unit as it is called, with its agency id. */
export const nameOf = (unit: string, names: WordedReport['names']): string =>
  Object.hasOwn(names, unit) ? `${names[unit]} (${unit})` : unit;

/** A Vietnamese sentence with its data. */
export const fill = (vi: string, data: WordingData): string =>
  fillWording({ vi, en: '' }, data).vi;

function sourceOf(instrument: Instrument): string {
  const { id, version, source } = instrument;
  const items = itemsOf(instrument).length;
  return fill(WORDS.instrumentText, { source: source.name.vi, items, id, version });
}

function noteOn({ source, missingItems = 0 }: Instrument): string {
  const missing = missingItems > 0 ? fill(WORDS.missingItems, { count: missingItems }) : '';
  return [source.note?.vi, missing].filter(Boolean).join(' ');
}

const satisfiedWords = (levels: readonly Level[]): string =>
  levels.filter(({ satisfied }) => satisfied).map(({ label }) => `“${label.vi}”`).join(', ');
