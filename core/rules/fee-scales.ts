import type { Amount, Fee } from '../procedure/fee.ts';
import { normalizeText } from '../text/normalize-text.ts';

/** Two sums of one cell with the same digits and another number of zeros. */
export interface OtherScale {
  head: Amount;
  note: Amount;
  /** By how many zeros they differ. */
  zeros: number;
  /** True where the head cannot be what is paid. */
  certain: boolean;
}

const MOST_ZEROS = 7;
/** Smallest note in use, in đồng. */
export const SMALLEST_SUM = 1000;

/**
 * A sum of the head beside one of its note that differs by zeros only; undefined where the note also
 * states the sum of the head. What is certain comes first.
 */
export function otherScale(fee: Fee): OtherScale | undefined {
  const noted = fee.noteAmounts.filter((note) => isDong(note) && note.value > 0);
  const found = fee.head
    .filter((head) => isDong(head) && !noted.some(({ value }) => value === head.value))
    .flatMap((head) => noted.flatMap((note) => compare(head, note, fee.note) ?? []));
  const [thousand, certain] = [found.find(({ zeros }) => zeros === 3), found.find((each) => each.certain)];
  return thousand?.certain ? thousand : (certain ?? found[0]);
}

export function isDong({ currency }: Amount): boolean {
  return currency === 'VND' || currency === undefined;
}

function compare(head: Amount, note: Amount, text: string): OtherScale | undefined {
  const noteIsMore = note.value > head.value;
  const ratio = noteIsMore ? note.value / head.value : head.value / note.value;
  const zeros = Math.round(Math.log10(ratio));
  const exact = Math.abs(ratio / 10 ** zeros - 1) < 1e-9;
  if (!exact || zeros < 1 || zeros > MOST_ZEROS || isThreshold(note, text)) return undefined;
  // Three zeros too few is how portals cut sums; below a thousand đồng, two zeros or more are enough.
  const certain = noteIsMore && (zeros === 3 || (zeros > 1 && head.value < SMALLEST_SUM));
  return { head, note, zeros, certain };
}

const LIMITS = ['dưới', 'trên', 'hơn', 'từ', 'đến', 'vốn', 'trị giá', 'giá trị'];

/** "Dự án dưới 1 tỷ đồng": a limit of the tariff, no sum to pay. */
function isThreshold(note: Amount, text: string): boolean {
  const [sum, words] = [normalizeText(note.text), normalizeText(text)];
  return LIMITS.some((word) => words.includes(`${word} ${sum}`));
}
