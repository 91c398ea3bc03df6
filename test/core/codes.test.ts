import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '#core/text/parse-date.ts';
import { parseDecisionNumber } from '#core/text/parse-decision-number.ts';
import { parseDossierCode } from '#core/text/parse-dossier-code.ts';
import { parseOldProcedureCode, parseProcedureCode } from '#core/text/parse-procedure-code.ts';
import {
  DATES, DECISION_NUMBERS, DOSSIER_CODES, OLD_PROCEDURE_CODES, PROCEDURE_CODES,
} from '../cases/codes.data.ts';

const SEED = 20261121;

const write = (...parts: readonly (string | number | undefined)[]): string =>
  parts.map((part) => part ?? '-').join(' ');

describe('parseProcedureCode', () => {
  it.each(PROCEDURE_CODES)('reads “%s” as %s', (text, expected) => {
    const code = parseProcedureCode(text);
    expect(code && write(code.national, code.agency, code.case, code.service)).toBe(expected);
  });
});

describe('parseOldProcedureCode', () => {
  it.each(OLD_PROCEDURE_CODES)('reads “%s” as %s', (text, expected) => {
    const code = parseOldProcedureCode(text);
    expect(code && write(code.level, code.owner, code.number)).toBe(expected);
    expect(code?.shape).toBe(code && 'old');
  });
});

describe('parseDossierCode', () => {
  it.each(DOSSIER_CODES)('reads “%s” as %s', (text, expected) => {
    const code = parseDossierCode(text);
    const written = code && write(code.shape, code.agency, code.agencyId, code.day, code.sequence);
    expect(written).toBe(expected);
  });

  it(`reads back every day of the calendar (seed ${SEED})`, () => {
    const min = new Date('2018-01-01T00:00:00Z');
    const max = new Date('2040-12-31T00:00:00Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        const digits = day.slice(2).replaceAll('-', '');
        expect(parseDossierCode(`H21.17-${digits}-0001`)?.day).toBe(day);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('parseDecisionNumber', () => {
  it.each(DECISION_NUMBERS)('reads “%s” as %s', (text, expected) => {
    const number = parseDecisionNumber(text);
    expect(number?.text).toBe(text);
    const { shape, number: value, year, issuer, issued } = number ?? {};
    expect(write(shape, value, year, issuer, issued)).toBe(expected);
  });
});

describe('parseDate', () => {
  it.each(DATES)('reads “%s” as %s', (text, day) => expect(parseDate(text)).toBe(day));
});

describe('every code parser', () => {
  const parsers = {
    parseDate, parseDecisionNumber, parseDossierCode, parseOldProcedureCode, parseProcedureCode,
  };
  it.each(Object.entries(parsers))(`%s never throws (seed ${SEED})`, (_, parse) => {
    const pieces = ['H21', '.17', '-', '260921', '0099', '1.001193', 'QĐ-', '/', 'ngày ', '\ud800'];
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
    );
    const read = fc.property(words, (text) => {
      expect(() => parse(text)).not.toThrow();
    });
    fc.assert(read, { seed: SEED, numRuns: 500 });
  });

  it.each(Object.entries(parsers))('%s reads a megabyte in linear time', (_, parse) => {
    for (const unit of ['1', '1/', 'QĐ-A', '000.', 'H21.', 'ngày ']) {
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const times = Array.from({ length: 3 }, () => {
          const start = performance.now();
          parse(text);
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      expect(time(1_000_000) / Math.max(time(250_000), 5)).toBeLessThanOrEqual(8);
    }
  });
});
