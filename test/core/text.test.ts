import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount, FeeFormula } from '#core/procedure/fee.ts';
import type { Duration } from '#core/procedure/processing-time.ts';
import { foldText, normalizeText } from '#core/text/normalize-text.ts';
import { parseDate } from '#core/text/parse-date.ts';
import { parseChannel } from '#core/text/parse-channel.ts';
import { parseDecisionNumber } from '#core/text/parse-decision-number.ts';
import { parseFee } from '#core/text/parse-fee.ts';
import { parseNumber } from '#core/text/parse-number.ts';
import { parseNumberWords } from '#core/text/parse-number-words.ts';
import { parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import { parseProcessingTime } from '#core/text/parse-processing-time.ts';
import { FEE_EXEMPTIONS, FEE_FORMULAS, FEES } from '../cases/fees.data.ts';
import { CASES_OF_DURATIONS, CUT_OFFS, PROCESSING_TIMES } from '../cases/processing-times.data.ts';

const SEED = 20261121;

const writeDuration = ({ amount, maximum, isPart, unit }: Duration): string =>
  `${amount}${maximum === undefined ? '' : `-${maximum}`}${isPart ? '+' : ''} ${unit ?? '-'}`;
const writeAmount = ({ value, currency }: Amount): string => `${value} ${currency ?? '-'}`;
const writeFormula = ({ kind, percent, fixed, rate, of, atLeast, atMost }: FeeFormula): string => {
  const what = fixed ? `${fixed.value} + ${rate?.value}/${rate?.per}` : (percent ?? rate?.value);
  return [kind, what, of, atLeast?.value ?? '-', atMost?.value ?? '-'].join(' ');
};

describe('normalizeText', () => {
  it('holds one tone placement, one kind of space and one Đ', () => {
    expect(normalizeText('Hoá\u00a0 đơn')).toBe(normalizeText('hóa đơn'));
    expect(normalizeText('Ðối tượng')).toBe('đối tượng');
    expect(normalizeText('quý')).toBe('quý');
    expect(normalizeText('thuỷ lợi'.normalize('NFD'))).toBe('thủy lợi');
  });
  it('drops marks without width and parts nothing at them', () => {
    expect(foldText('2\u200b0 ngày\ufeff làm\u2060 việc')).toBe('20 ngày làm việc');
  });
  it('leaves case and tones as written when it only folds', () => {
    expect(foldText(' Hoá \n Đơn ')).toBe('Hoá Đơn');
  });
});

describe('numbers', () => {
  it.each([
    ['135.000', 135000], ['135,000', 135000], ['1.622.000', 1622000], ['1,5', 1.5], ['1.5', 1.5],
    ['07', 7], ['1/2', 0.5], ['0.000', 0], ['1.2.3', undefined], ['', undefined], ['1/0', undefined],
  ])('reads %s as %s', (text, value) => expect(parseNumber(text)).toBe(value));
  it.each([
    ['một', 1], ['mười', 10], ['mười lăm', 15], ['hai mươi', 20], ['hai mươi mốt', 21],
    ['một trăm linh năm', 105], ['hai trăm', 200], ['mươi', undefined],
  ])('reads the words %s as %s', (text, value) => expect(parseNumberWords(text)).toBe(value));
});

describe('parseProcessingTime', () => {
  it.each(PROCESSING_TIMES)('reads “%s” as %s %s', (text, statement, durations = '', sameDay) => {
    const time = parseProcessingTime(text);
    expect(time.statement).toBe(statement);
    expect(time.durations.map(writeDuration).join('; ')).toBe(durations);
    expect(time.sameDay).toBe(sameDay);
    expect(time.text).toBe(text);
  });
});

describe('the words around a duration', () => {
  it.each(CUT_OFFS)('“%s” has the cut-off %s', (text, cutOff) => {
    expect(parseProcessingTime(text).cutOff).toBe(cutOff);
  });
  it.each(CASES_OF_DURATIONS.map(([text, ...cases]) => ({ text, cases })))(
    '“$text” is for $cases',
    ({ text, cases }) => {
      const { durations } = parseProcessingTime(text);
      expect(durations.map(({ condition = '-' }) => condition)).toEqual(cases);
    },
  );
});

describe('parseFee', () => {
  it.each(FEES)('reads “%s” as %s', (text, statement, head = '', note = '', windows = '') => {
    const fee = parseFee(text);
    expect(fee.statement).toBe(statement);
    expect(fee.head.map(writeAmount).join('; ')).toBe(head);
    expect(fee.noteAmounts.map(writeAmount).join('; ')).toBe(note);
    expect(fee.windows.map(({ from, to }) => `${from}..${to}`).join('; ')).toBe(windows);
    expect(fee.text).toBe(text);
  });

  it.each(FEE_FORMULAS.map(([text, ...formulas]) => ({ text, formulas })))(
    'calculates “$text” by $formulas',
    ({ text, formulas }) => {
      expect(parseFee(text).formulas.map(writeFormula)).toEqual(formulas);
    },
  );

  it.each(FEE_EXEMPTIONS.map(([text, ...exemptions]) => ({ text, exemptions })))(
    'finds who is exempt in “$text”: $exemptions',
    ({ text, exemptions }) => {
      expect(parseFee(text).exemptions).toEqual(exemptions);
    },
  );

  it('keeps floor and cap of a formula apart from what is charged', () => {
    const { head, formulas } = parseFee('2% giá bán, tối thiểu 100.000 đồng, tối đa 500.000 đồng');
    expect(head).toEqual([]);
    expect(formulas[0]).toMatchObject({ atLeast: { value: 100_000 }, atMost: { value: 500_000 } });
  });

  it('tells phí from lệ phí', () => {
    expect(parseFee('Phí : 500.000 Đồng').kind).toBe('fee');
    expect(parseFee('Lệ phí : 500.000 Đồng').kind).toBe('charge');
    expect(parseFee('500.000 Đồng').kind).toBeUndefined();
  });
});

describe('parseDecisionNumber', () => {
  it.each([
    ['2628/QĐ-BTC', 'wellFormed'], ['105a/QĐ-NHNN', 'wellFormed'], ['28/2018/QĐ-TTg', 'wellFormed'],
    ['SỐ 64/QĐ-NHNN', 'wellFormed'], ['Quyết định số 2422/QĐ-UBND', 'wellFormed'],
    ['4308/QĐ-BNN-TCLN', 'wellFormed'], ['Demo/QĐ-BCA', 'placeholder'],
    ['QĐ/0001-BTP', 'placeholder'], ['0000/QĐ-BTP', 'placeholder'], ['[Chưa có]', 'placeholder'],
    ['9303', 'malformed'], ['2267./QĐ-BXD', 'malformed'], ['1707/QD-BTC', 'malformed'],
    ['QĐ2338-BTP', 'malformed'], ['01/QĐCB', 'malformed'],
  ])('finds %s %s', (text, shape) => expect(parseDecisionNumber(text)?.shape).toBe(shape));
  it('is undefined for a blank', () => expect(parseDecisionNumber(' ')).toBeUndefined());
  it('keeps number, year and issuer apart', () => {
    expect(parseDecisionNumber('28/2018/QĐ-TTg')).toMatchObject({
      number: 28, year: 2018, issuer: 'TTg',
    });
  });
});

describe('parseProcedureCode', () => {
  it.each([
    ['1.001193', '1.001193', undefined], ['1.013831.H38', '1.013831', 'H38'],
    ['1.010708.000.00.00.H56', '1.010708', 'H56'], ['2.000815.000.00.00.H55.02', '2.000815', 'H55'],
  ])('reads %s', (text, national, agency) => {
    expect(parseProcedureCode(text)).toMatchObject({ national, ...(agency && { agency }) });
  });
  it('knows no other shape', () => expect(parseProcedureCode('T-THA-288411-TT')).toBeUndefined());
});

describe('parseDate', () => {
  it.each([
    ['01/7/2025', '2025-07-01'], ['31-12-2026', '2026-12-31'],
    ['ngày 14 tháng 11 năm 2016', '2016-11-14'], ['31/02/2026', undefined], ['hôm nay', undefined],
    ['01/07/2025 00:00:00', '2025-07-01'], ['01/07/2025, 08:30', '2025-07-01'],
    ['2025-07-01T00:00:00', '2025-07-01'], ['2025-07-01 08:30:00.000', '2025-07-01'],
    ['2025-06-30T17:00:00Z', '2025-07-01'], ['2025-07-01T00:00:00+07:00', '2025-07-01'],
    ['01/10/0205', undefined], ['31/12/1944', undefined], ['02/9/1945', '1945-09-02'],
    ['2025-13-01T00:00:00Z', undefined], ['01/07/2025 là ngày ký', undefined],
  ])('reads %s', (text, day) => expect(parseDate(text)).toBe(day));
});

describe('parseChannel', () => {
  it.each([
    ['Trực tuyến', 'online'], ['Dịch vụ bưu chính', 'postal'], ['Qua bưu điện', 'postal'],
    ['TRỰC TIẾP', 'inPerson'], ['Trực tiếp\nTrực tuyến', 'unknown'], ['Khác', 'unknown'],
  ])('reads %s as %s', (text, channel) => expect(parseChannel(text)).toBe(channel));
});

describe('every parser', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(
      fc.constantFrom(
        'ngày', 'làm việc', 'giờ', '(', ')', '1.000', '0', 'đồng', 'triệu', 'Miễn phí', 'từ ngày',
        '31/12/2026', 'đến hết ngày', '-', '/', '\ud800', '\u202e', ' ', 'một', 'trăm',
      ),
      { maxLength: 30 },
    ).map((parts) => parts.join(' ')),
  );
  it(`never throws and keeps the words (seed ${SEED})`, () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(parseProcessingTime(text).text).toBe(text);
        expect(parseFee(text).text).toBe(text);
        parseDecisionNumber(text);
        parseProcedureCode(text);
        parseDate(text);
        parseChannel(text);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
