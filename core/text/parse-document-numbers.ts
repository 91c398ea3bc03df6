import { foldText } from './normalize-text.ts';

/** "64/2025/TT-BTC", "97/2015/QH13", "09/2025/NQ-HĐND", "04 /2024/ TT-BTP". */
const NUMBER = /(?<![\p{L}\d/])(\d{1,4}) ?\/ ?((?:19|20)\d{2}) ?\/ ?([A-ZĐ]{2,}\d*(?: ?[-–] ?[A-ZĐ]{2,}\d*)*)/gu;

/** Numbers of legal documents in a text, each once, in its order. */
export function parseDocumentNumbers(text: string): string[] {
  const numbers = [...foldText(text).matchAll(NUMBER)].map(
    ([, number, year, symbol]) => `${number}/${year}/${symbol!.replace(/ ?[-–] ?/gu, '-')}`,
  );
  return [...new Set(numbers)];
}
