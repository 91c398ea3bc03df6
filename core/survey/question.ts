import type { Wording } from '../wording.ts';
import type { Item, Scale } from './instrument.ts';

/** Phương án trả lời of a question; `key` is what is stored, never the words. */
export interface Option {
  key: string;
  label: Wording;
}

/** Asked only when another question has one of these answers. */
export interface Condition {
  key: string;
  anyOf: readonly (string | number)[];
}

/** What every question has. `key` is unique in the instrument and never changes. */
export interface QuestionBase {
  key: string;
  wording: Wording;
  /** Gợi ý: words below the question that help to answer it. */
  hint?: Wording;
  /** True where the question itself is worded by us: the source names its options only. */
  ownWording?: true;
  askIf?: Condition;
  /** Dữ liệu cá nhân nhạy cảm: not asked unless the portal turns it on. */
  sensitive?: true;
}

/** Chọn một: one option. */
export interface ChoiceQuestion extends QuestionBase {
  kind: 'choice';
  options: readonly Option[];
}

/** Chọn nhiều: any number of options. */
export interface ChoicesQuestion extends QuestionBase {
  kind: 'choices';
  options: readonly Option[];
}

/** Bảng đánh giá: rows rated on a scale that is not the one of satisfaction; a row has its own key. */
export interface RatingsQuestion extends QuestionBase {
  kind: 'ratings';
  scale: Scale;
  items: readonly Item[];
}

/** Ý kiến: words of the citizen, who is told not to write names. */
export interface TextQuestion extends QuestionBase {
  kind: 'text';
  /** In characters. */
  maxLength: number;
}

/** Số: a whole number, such as an age in years. */
export interface NumberQuestion extends QuestionBase {
  kind: 'number';
  min: number;
  max: number;
}

/** Lời dẫn: words between the questions, such as what a part is about. Nobody answers it. */
export interface Note extends Omit<QuestionBase, 'hint'> {
  kind: 'note';
}

/** Câu hỏi besides the criteria. */
export type Question =
  | Note
  | ChoiceQuestion
  | ChoicesQuestion
  | RatingsQuestion
  | TextQuestion
  | NumberQuestion;
