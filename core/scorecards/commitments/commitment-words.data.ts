import type { Wording } from '../../wording.ts';
import type { CommitmentOutcome, CommitmentReason } from './commitment.ts';

/** Outcomes as people read them. */
export const OUTCOME_WORDS: Readonly<Record<CommitmentOutcome, Wording>> = {
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Không đạt', en: 'Not met' },
  'no-data': { vi: 'Chưa có số liệu', en: 'No data' },
  'in-words': { vi: 'Không đo bằng số', en: 'Not measured by numbers' },
};

/** Why the outcome is what it is. */
export const REASON_WORDS: Readonly<Record<CommitmentReason, Wording>> = {
  reached: { vi: 'Đạt mục tiêu.', en: 'The target is reached.' },
  'above-range': {
    vi: 'Vượt mức trên của mục tiêu.', en: 'More than the upper end of the target.',
  },
  'nothing-due': {
    vi: 'Trong kỳ không có {due} nên không phát sinh việc phải làm.',
    en: 'There were no {due} in the period, so nothing was due.',
  },
  done: { vi: 'Đã thực hiện.', en: 'It was done.' },
  below: { vi: 'Thấp hơn mục tiêu.', en: 'Below the target.' },
  'at-limit': {
    vi: 'Bằng đúng mức nêu trong mục tiêu, trong khi mục tiêu là phải cao hơn.',
    en: 'Exactly the figure that the target names, and the target is to be above it.',
  },
  'some-below': {
    vi: 'Chưa đạt ở: {names}.', en: 'Not reached in: {names}.',
  },
  'not-all': { vi: 'Còn {open} trường hợp chưa thực hiện.', en: 'Still open: {open}.' },
  'lower-band': {
    vi: 'Xếp loại {band}, thấp hơn mục tiêu.', en: 'Class {band}, below the target.',
  },
  'not-done': { vi: 'Chưa thực hiện.', en: 'It was not done.' },
  'not-reported': { vi: 'Đơn vị chưa báo cáo.', en: 'Not reported.' },
  'nothing-counted': {
    vi: 'Không có trường hợp nào để tính tỷ lệ.', en: 'There was nothing to make a share of.',
  },
  'parts-missing': {
    vi: 'Mục tiêu áp dụng cho {each}; số liệu chung chưa cho biết đạt hay không.',
    en: 'The target is for {each}; the overall figure does not tell.',
  },
  'band-unknown': {
    vi: 'Bảng xếp loại không có mức {band}, hoặc không xếp loại được số này.',
    en: 'The classes have no {band}, or none for this figure.',
  },
  'other-kind': {
    vi: 'Số liệu không cùng loại với mục tiêu.',
    en: 'The figure is of another kind than the target.',
  },
  'not-measurable': {
    vi: 'Nội dung này được đánh giá bằng nhận xét.', en: 'This is judged in words.',
  },
};

/** Targets as people read them. */
export const TARGET_WORDS = {
  above: { vi: 'trên {share}', en: 'above {share}' },
  'at-least': { vi: 'tối thiểu {share}', en: 'at least {share}' },
  range: { vi: 'từ {from} đến {to}', en: '{from} to {to}' },
  all: { vi: '100%', en: '100%' },
  count: { vi: 'ít nhất {count}', en: 'at least {count}' },
  band: { vi: 'từ loại {band} trở lên', en: '{band} or better' },
  done: { vi: 'phải thực hiện', en: 'to be done' },
  'in-words': { vi: 'đánh giá bằng nhận xét', en: 'judged in words' },
  each: { vi: '{target}, {each}', en: '{target}, {each}' },
} as const satisfies Record<string, Wording>;

/** Measured values as people read them. */
export const MEASURED_WORDS = {
  ratio: { vi: '{share} ({done}/{of})', en: '{share} ({done} of {of})' },
  nothing: { vi: 'không có trường hợp nào', en: 'none' },
  figure: { vi: '{figure} (loại {band})', en: '{figure} (class {band})' },
  figureAlone: { vi: '{figure} (chưa xếp loại)', en: '{figure} (no class)' },
  done: { vi: 'đã thực hiện', en: 'done' },
  notDone: { vi: 'chưa thực hiện', en: 'not done' },
} as const satisfies Record<string, Wording>;
