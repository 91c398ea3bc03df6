import { ENTRY_WORDS } from '#core/scorecards/entry/entry-words.data.ts';
import type { EntryIssue } from '#core/scorecards/entry/entry-issue.ts';
import { sayCard } from '#core/scorecards/say-card.ts';
import type { ScorecardResult } from '#core/scorecards/score-card.ts';
import { fillWording, type Language, type Wording, type WordingData } from '#core/wording.ts';
import { ENTRY_SENTENCES as SENTENCES } from './entry-sentences.data.ts';

/** Letters of the control kind, and those that turn a line around: a terminal would obey them. */
const UNSEEN = /\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LONGEST = 60;

/** One thing to mend: where, what stands there, what is wrong and what to do. */
export function sayEntryIssue(issue: EntryIssue, language: Language): string {
  const { row, column, value, code } = issue;
  const say = (words: Wording, data: WordingData): string => fillWording(words, data)[language];
  const place = [
    ...(row === undefined ? [] : [say(SENTENCES.atRow, { row })]),
    ...(column === undefined ? [] : [say(SENTENCES.atColumn, { column: shown(column) })]),
    ...(value === undefined ? [] : [JSON.stringify(shown(value))]),
  ];
  const words = ENTRY_WORDS[code][language];
  return place.length > 0 ? `${place.join(', ')}: ${words}` : words;
}

const shown = (words: string): string => {
  const plain = words.replaceAll(UNSEEN, '?');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};

/** A card in one line: the unit, the year, and what there is to say of its figures. */
export function sayResult(result: ScorecardResult, language: Language): string {
  const { total, sum, disagrees, band, place } = sayCard(result);
  const all = [total, band, place, sum, disagrees];
  const said = all.flatMap((words) => (words ? [words[language]] : []));
  return `${shown(result.unit.name)}, ${result.period.year}: ${said.join('; ')}`;
}
