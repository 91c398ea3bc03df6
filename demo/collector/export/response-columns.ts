import { findPersonalData } from '#core/survey/personal-data.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import type { NumberQuestion, Question } from '#core/survey/question.ts';
import type { Answers, AnswerValue } from '#core/survey/response.ts';
import type { Cell, Column } from './table-file.ts';

/** What is exported besides what is safe for everybody. */
export interface MoreAnswers {
  /** Words of citizens. */
  texts?: boolean | undefined;
  /** Sensitive data of respondents (dữ liệu cá nhân nhạy cảm). */
  sensitive?: boolean | undefined;
}

/** A column, and how its cell is made of the answers of a response. */
export interface AnswerColumn extends Column {
  read: (answers: Answers) => Cell;
}

/** The columns of responses to an instrument, in the order of its form. */
export interface ResponseColumns {
  /** What respondents say of themselves: shown only in combinations that enough people share. */
  attributes: readonly AnswerColumn[];
  answers: readonly AnswerColumn[];
}

/** Keys of several options stand in one cell, separated by it. */
export const BETWEEN_OPTIONS = ';';

/** Makes the columns. Their keys are those that an import reads; `age-band` is the exception. */
export function responseColumns(instrument: Instrument, more: MoreAnswers): ResponseColumns {
  const { eligibility, before = [], after = [], respondent = [] } = instrument;
  const asked = (questions: readonly Question[]): AnswerColumn[] =>
    questions.flatMap((question) => columnsOf(question, more));
  return {
    attributes: asked(respondent.toSorted((a, b) => Number(!!a.sensitive) - Number(!!b.sensitive))),
    answers: [
      ...asked(eligibility ? [eligibility.question] : []),
      ...asked(before),
      ...itemsOf(instrument).map(({ key, wording }) => levelColumn(key, wording.vi)),
      ...asked(after),
    ],
  };
}

function columnsOf(question: Question, { texts, sensitive }: MoreAnswers): AnswerColumn[] {
  const { key, wording, kind } = question;
  if (kind === 'note' || (question.sensitive && !sensitive)) return [];
  if (kind === 'ratings') {
    return question.items.map((item) => levelColumn(item.key, item.wording.vi));
  }
  if (kind === 'number') return [bandColumn(question)];
  if (kind === 'text' && !texts) return [];
  const read = (answers: Answers): Cell => wordsOf(answers[key], kind === 'text');
  return [{ key, type: 'text', wording: wording.vi, read }];
}

function levelColumn(key: string, wording: string): AnswerColumn {
  const read = (answers: Answers): Cell => {
    const level = answers[key];
    return typeof level === 'number' ? level : undefined;
  };
  return { key, type: 'integer', wording, read };
}

/** Numbers such as an age in years are too exact to be shown: `30-39`. */
function bandColumn({ key, wording, min, max }: NumberQuestion): AnswerColumn {
  const read = (answers: Answers): Cell => {
    const number = answers[key];
    return typeof number === 'number' ? bandOf(number, min, max) : undefined;
  };
  return { key: `${key}-band`, type: 'text', wording: `${wording.vi} (khoảng)`, read };
}

/** Bands of ten; one below five at either end goes with the next: 18-29, 30-39, …, 110-120. */
function bandOf(number: number, min: number, max: number): string {
  const ten = Math.ceil(min / 10) * 10;
  const second = ten - min < 5 ? ten + 10 : ten;
  if (number < second) return `${min}-${second - 1}`;
  const floor = Math.floor(number / 10) * 10;
  const low = max - floor < 4 ? floor - 10 : floor;
  return `${low}-${max - low < 14 ? max : low + 9}`;
}

function wordsOf(answer: AnswerValue | undefined, words: boolean): Cell {
  if (answer === undefined || typeof answer === 'number') return undefined;
  if (typeof answer !== 'string') return answer.join(BETWEEN_OPTIONS);
  return words ? withoutPersonalData(answer) : answer;
}

/** What looks like a telephone number, an address or a number of a document is taken out. */
function withoutPersonalData(words: string): string {
  return findPersonalData(words).reduce(
    (rest, { text }) => rest.replace(text, '[…]'),
    words.normalize('NFC'),
  );
}
