import type { Scale } from '#core/survey/instrument.ts';
import type { Option } from '#core/survey/question.ts';
import type { AnswerValue } from '#core/survey/response.ts';
import { normalizeText } from '#core/text/normalize-text.ts';
import { BETWEEN_OPTIONS } from '../export/response-columns.ts';
import type { Asked } from './map-columns.ts';
import type { SheetCell } from './sheet.ts';
import type { IssueCode } from './words.data.ts';

/** What a cell says, or what is wrong with it. */
export type ReadCell<Value> = { ok: true; value: Value } | { ok: false; code: IssueCode };

/** No answer is longer; a cell that is comes from a broken file. */
const LONGEST = 4000;

/** The answer in a cell that is not blank, whichever way the clerk wrote it. */
export function readAnswer(cell: SheetCell, asked: Asked): ReadCell<AnswerValue> {
  const words = cellWords(cell);
  if (words.length > LONGEST) return wrong('too-long');
  if (asked.kind === 'level') return readLevel(words, asked.scale);
  if (asked.kind === 'choice') return readOption(words, asked.options);
  if (asked.kind === 'choices') return readOptions(words, asked.options);
  if (asked.kind === 'number') {
    return /^-?\d{1,9}$/u.test(words) ? right(Number(words)) : wrong('not-a-whole-number');
  }
  return right(words);
}

/** A cell as a person reads it. */
export function cellWords(cell: SheetCell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell ?? '').normalize('NFC').trim();
}

/** A level by its number or by its official name. */
function readLevel(words: string, { levels }: Scale): ReadCell<AnswerValue> {
  const folded = normalizeText(words);
  const found = levels.find(
    ({ value, label }) => String(value) === folded || normalizeText(label.vi) === folded,
  );
  return found ? right(found.value) : wrong('not-a-level');
}

function readOption(words: string, options: readonly Option[]): ReadCell<string> {
  const folded = normalizeText(words);
  const found = options.find(
    ({ key, label }) => key === folded || normalizeText(label.vi) === folded,
  );
  return found ? right(found.key) : wrong('not-an-option');
}

function readOptions(words: string, options: readonly Option[]): ReadCell<AnswerValue> {
  const parts = words.split(BETWEEN_OPTIONS).map((part) => part.trim()).filter(Boolean);
  const keys = parts.map((part) => readOption(part, options));
  const found = keys.flatMap((key) => (key.ok ? [key.value] : []));
  if (found.length < keys.length || found.length === 0) return wrong('not-an-option');
  return new Set(found).size < found.length ? wrong('option-twice') : right(found);
}

const right = <Value>(value: Value): ReadCell<Value> => ({ ok: true, value });
const wrong = (code: IssueCode): { ok: false; code: IssueCode } => ({ ok: false, code });
