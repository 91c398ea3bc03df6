import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitations, type LegalCitation } from '#core/text/parse-citation.ts';
import { CITATIONS } from '../cases/citations.data.ts';

const SEED = 20261121;

describe('parseCitations', () => {
  it.each(CITATIONS.map(([text, ...citations]) => ({ text, citations })))(
    'reads “$text”',
    ({ text, citations }) => expect(parseCitations(text).map(write)).toEqual(citations),
  );

  it('quotes the words from the place to the day', () => {
    const [citation] = parseCitations(
      'Phí theo khoản 1 Điều 14 Luật Phí và lệ phí số 97/2015/QH13 ngày 25/11/2015 của Quốc hội',
    );
    expect(citation?.text).toBe(
      'khoản 1 Điều 14 Luật Phí và lệ phí số 97/2015/QH13 ngày 25/11/2015',
    );
  });

  it(`finds every number of a decree that it is given (seed ${SEED})`, () => {
    const decree = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1996, max: 2030 }));
    fc.assert(
      fc.property(fc.array(decree, { minLength: 1, maxLength: 6 }), (decrees) => {
        const numbers = decrees.map(([n, year]) => `${String(n).padStart(2, '0')}/${year}/NĐ-CP`);
        const text = numbers.map((number) => `Nghị định số ${number}`).join(' và ');
        expect(parseCitations(text).map(({ document }) => document)).toEqual(numbers);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it(`never throws, and quotes what stands there (seed ${SEED})`, () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(words, (text) => {
        for (const { text: quote, type } of parseCitations(text)) {
          expect(quote).not.toBe('');
          expect(type).not.toBe('');
        }
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it.each(['điểm ', 'điểm a, ', '(', '1/2/', '63/2010/', 'Luật ', '63/2010/NĐ-CP '])(
    'takes four times as long, not sixteen times, for four times as many “%s”',
    (unit) => {
      const short = unit.repeat(250_000 / unit.length);
      const long = unit.repeat(1_000_000 / unit.length);
      parseCitations(short);
      const floor = 5;
      const ratio = quickest(long) / Math.max(quickest(short), floor);
      // Seventy thousand results make the memory work too: seven times is usual.
      expect(ratio).toBeLessThanOrEqual(12);
    },
    60_000,
  );
});

/** The quickest of three runs: what the machine does beside it only ever adds time. */
function quickest(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    parseCitations(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const PIECES = [
  'điểm a', ' khoản 1', ' Điều 8', ' Luật ', 'Nghị định số ', '63/2010/NĐ-CP', 'QH13', ', ',
  '54/2014/',
  ' và ', 'ngày 14/11/2016', '(', ')', 'TTLT-', 'BTC', '\ud800', '\u202e', '\u00a0', '99999', '/',
];

function write({ document = '-', type, article = '-', clause, point, issued }: LegalCitation) {
  const place = [article, clause, point].filter((part) => part !== undefined).join('/');
  return `${document} ${type}${place === '-' ? '' : ` ${place}`}${issued ? ` @${issued}` : ''}`;
}
