import fc from 'fast-check';
import { toCurrency } from 'n2words/vi-VN';
import { describe, expect, it } from 'vitest';
import { foldText } from '#core/text/normalize-text.ts';
import { MONEY_WORDS, parseMoneyWords } from '#core/text/parse-money-words.ts';
import { parseAmounts } from '#core/text/parse-money.ts';
import { hasCorpus, readCorpus } from '../corpus/corpus-records.ts';

// Second opinions on sums: a library writes them in words, and portals write some of them twice.

const SEED = 20261121;

describe('parseMoneyWords', () => {
  it(`reads what a library writes, from 1.000 đồng to 100 tỷ (seed ${SEED})`, () => {
    const sum = fc.integer({ min: 1000, max: 100_000_000_000 });
    const thousands = fc.integer({ min: 1, max: 100_000_000 }).map((value) => value * 1000);
    fc.assert(
      fc.property(fc.oneof(sum, thousands), (value) => {
        expect(parseMoneyWords(toCurrency(value))).toBe(value);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('is undefined for words that are no number', () => {
    expect(parseMoneyWords('mươi trăm nghìn đồng')).toBeUndefined();
    expect(parseMoneyWords('đồng')).toBeUndefined();
  });
});

describe('sums that a portal writes in digits and in words', () => {
  /** Words that are wrong on the page: "hai triệu năm trăm đồng" for 2.500.000. */
  const SLIPS = new Set(['hai triệu năm trăm đồng']);
  const pairs = hasCorpus() ? readCorpus().flatMap(({ fee_raw }) => fee_raw ?? []).flatMap(toPairs) : [];

  it.skipIf(!hasCorpus())('are the same sum', () => {
    expect(pairs.length).toBeGreaterThan(30);
    const differ = pairs.filter(({ digits, words }) => digits !== parseMoneyWords(words));
    expect(differ.filter(({ words }) => !SLIPS.has(words.toLowerCase()))).toEqual([]);
  });
  if (!hasCorpus()) console.log('skipped: no corpus');
});

/** Sums in words in brackets behind a sum in digits, with the value of those digits. */
function toPairs(cell: string | null): { digits: number | undefined; words: string }[] {
  const text = foldText(cell ?? '');
  return [...text.matchAll(MONEY_WORDS)].flatMap((match) => {
    const before = text.slice(0, match.index);
    if (!/\((?:bằng chữ:? ?)?$/iu.test(before)) return [];
    return [{ digits: parseAmounts(before).at(-1)?.value, words: match[0] }];
  });
}
