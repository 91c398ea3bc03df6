import { toVietnameseDate } from '#core/calendar/to-vietnamese-date.ts';
import type { Amount, Fee, FeeLine, FeeWindow } from '#core/procedure/fee.ts';
import { fill } from '../../localization/fill.ts';
import {
  BOUND_WORDS,
  CURRENCY_WORDS,
  FEE_KIND_WORDS,
  FEE_STATEMENT_WORDS,
  NO_CURRENCY,
} from './record-words.data.ts';
import { type Speaker, writeNumber } from './speaker.ts';

/** What was read from phí, lệ phí: each line, then formulas, windows and documents. */
export function writeFee(fee: Fee, speaker: Speaker): string[] {
  const { texts } = speaker;
  const { lines = [fee], formulas, windows, documents } = fee;
  return [
    ...lines.map((line) => writeLine(line, speaker)),
    ...formulas.map(({ text }) => fill(texts.formula, { words: text })),
    ...windows.map((window) => writeWindow(window, speaker)),
    ...(documents.length > 0 ? [fill(texts.documents, { numbers: documents.join('; ') })] : []),
  ];
}

/** "lệ phí: 100.000 đồng/hồ sơ; ghi chú: 50.000 đồng". */
function writeLine(line: FeeLine, speaker: Speaker): string {
  const { kind, noteAmounts } = line;
  const name = kind ? `${FEE_KIND_WORDS[kind][speaker.language]}: ` : '';
  if (noteAmounts.length === 0) return name + writeHead(line, speaker);
  const amounts = noteAmounts.map((amount) => writeAmount(amount, speaker)).join('; ');
  return `${name}${writeHead(line, speaker)}; ${fill(speaker.texts.feeNote, { amounts })}`;
}

function writeHead({ statement, head, text }: FeeLine, speaker: Speaker): string {
  if (head.length > 0) return head.map((amount) => writeAmount(amount, speaker)).join('; ');
  if (statement === 'amount' || statement === 'formula') return text;
  return FEE_STATEMENT_WORDS[statement][speaker.language];
}

/** "tối đa 100.000 đồng/hồ sơ". */
function writeAmount(
  { value, currency, per, bound }: Amount,
  { language, texts }: Speaker,
): string {
  const money = (currency ? CURRENCY_WORDS[currency] : NO_CURRENCY)[language];
  const sum = `${writeNumber(value, language)} ${money}`;
  const amount = bound ? `${BOUND_WORDS[bound][language]} ${sum}` : sum;
  return per === undefined ? amount : fill(texts.feePer, { amount, per });
}

function writeWindow({ from, to, text }: FeeWindow, { texts }: Speaker): string {
  if (from !== undefined && to !== undefined) {
    return fill(texts.windowBoth, { from: toVietnameseDate(from), to: toVietnameseDate(to) });
  }
  if (from !== undefined) return fill(texts.windowFrom, { from: toVietnameseDate(from) });
  return to === undefined ? text : fill(texts.windowTo, { to: toVietnameseDate(to) });
}
