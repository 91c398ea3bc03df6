import { describe, expect, it } from 'vitest';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { isGarbled } from '#core/text/is-garbled.ts';
import { isBlank, saysLittle, saysNone } from '#core/text/not-stated.ts';
import { normalizeText } from '#core/text/normalize-text.ts';
import { parseChannel } from '#core/text/parse-channel.ts';
import { parseCitations, parseNamedLaws } from '#core/text/parse-citation.ts';
import { parseDate } from '#core/text/parse-date.ts';
import { parseDecisionNumber } from '#core/text/parse-decision-number.ts';
import { parseDocumentNumbers } from '#core/text/parse-document-numbers.ts';
import { parseFee } from '#core/text/parse-fee.ts';
import { parseFeeFormulas } from '#core/text/parse-fee-formulas.ts';
import { parseFeeWindows } from '#core/text/parse-fee-windows.ts';
import { parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import { parseProcessingTime } from '#core/text/parse-processing-time.ts';
import { parseTimeLimits } from '#core/text/parse-time-limits.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { TODAY } from '../cases/complete-procedure.data.ts';

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  normalizeText, isBlank, saysLittle, saysNone, isGarbled, parseChannel, parseCitations,
  parseDate, parseNamedLaws, parseDecisionNumber, parseDocumentNumbers, parseFee, parseFeeFormulas, parseFeeWindows, parseProcedureCode, parseProcessingTime,
  parseTimeLimits,
  everyRule: (text) => {
    const parts = { steps: text, legalBasis: text, agency: text };
    const row = { channel: text, processingTime: text, fee: text, description: text };
    const procedure = readProcedure({
      code: text, name: text, decisionNumber: text, validity: text, parts, submissionMethods: [row],
    });
    return checkProcedure(procedure, { today: TODAY });
  },
};

/** Pieces that make a careless pattern try again and again. */
const PIECES = [
  '(', ')', '- ', ' ', '\u00a0', '.', ',', '1', '1.', '1.000', '1/', '0', 'một ', 'mười trăm ',
  'ngày ', '1 ngày ', 'trường hợp ', 'đối với 5 ngày ', 'từ ngày ', 'đến hết ngày 1/', 'điểm ',
  'Điều 1 khoản 1 ', '61/2018/NĐ-', 'Thông tư ', 'đồng/', 'triệu ', 'một triệu ', 'Phí: ',
  'Lệ phí ', 'miễn ', '<p', '<', '&', 'Ã', '\u0301', 'a\u0301', '\ud800', '\u202e', 'QĐ-', '5 %',
  'trong đó: ', '1 ngày (', 'sau 1', 'kể từ ngày ', '1 đồng + a ', 'giảm 5% giá ', 'x 1 đồng',
  ' x 1 %', '1 000 ', 'trước ngày ', '1 - ', 'từ 1 đến ',
  'có giá trị ', '1 ngày đối với ', 'Cấp mới: 1 ngày ', '1 tháng 1 ngày ', '8 giờ - ',
  't?c ', 'cÊp ', 'aá', '%C4%90', '=C4=90', 'a%', '\\u0110', 'UBND thành phố ', 'Công an các ', 'Luật Phí và ',
  'Công bố danh mục ', '1/QĐ-UBND, ', '1/QĐ-A (', 'không có hiệu lực ', 'xem chi tiết ',
];
const SMALL = 16_000;
const LARGE = 128_000;
const MEGABYTE = 1_000_000;

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Time of the processor in ms: what else the machine does is not counted. */
function milliseconds(read: (text: string) => unknown, text: string): number {
  const start = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** The quicker of a few tries where the first is slow: memory may be tidied up in any one of them. */
function least(read: (text: string) => unknown, text: string, enough: number): number {
  let time = milliseconds(read, text);
  for (let again = 0; again < 2 && time >= enough; again += 1) {
    time = Math.min(time, milliseconds(read, ` ${text}`.slice(0, text.length - again)));
  }
  return time;
}

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  it('takes eight times the text in far less than 64 times the time', () => {
    for (const piece of PIECES) {
      const small = milliseconds(read, repeat(piece, SMALL));
      // A quadratic reader needs 64 times; below 40 ms the clock says nothing.
      const allowed = Math.max(40, 32 * Math.max(small, 2));
      const large = least(read, repeat(piece, LARGE), allowed);
      expect(large, `“${piece}”: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`).toBeLessThan(allowed);
    }
  }, 120_000);

  it('reads a megabyte without an exception', () => {
    const mixed = repeat(`${PIECES.join(' ')} `, MEGABYTE);
    expect(() => read(mixed)).not.toThrow();
  }, 60_000);
});
