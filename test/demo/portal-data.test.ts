import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KNOWN_ERRORS, isOrdinary } from '../../demo/portal/known-errors.data.ts';
import type { ProcedureFile } from '../../demo/portal/procedures.ts';

const file = new URL('../../demo/portal/procedures.data.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const data = JSON.parse(text) as ProcedureFile;
const rows = data.procedures.flatMap((procedure) => procedure.rows);

describe('the procedures of the demo portal', () => {
  it('are at least 240, each with a code of its own', () => {
    const codes = data.procedures.map(({ code }) => code);
    expect(codes.length).toBeGreaterThanOrEqual(240);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^\d\.\d{6}$/.test(code))).toEqual([]);
    expect(codes.toSorted()).toEqual(codes);
  });

  it('say where they come from and that errors stay', () => {
    expect(data.about).toContain('dichvucong.gov.vn');
    expect(data.about).toContain('Errors are left as they are');
    const page = /^https:\/\/dichvucong\.gov\.vn\/thu-tuc-hanh-chinh\/[0-9a-f-]{36}$/;
    expect(data.procedures.filter(({ source }) => !page.test(source))).toEqual([]);
  });

  it('hold facts only: no key besides those agreed', () => {
    const fact = 'agency code decisionNumber field level name rows source';
    const row = /^channel( description)? fee processingTime$/;
    expect(keys([data])).toEqual(['about procedures source']);
    expect(keys(data.procedures)).toEqual([fact]);
    expect(keys(rows).filter((key) => !row.test(key))).toEqual([]);
  });

  it('carry no text of more than 200 characters, no note or description of more than 160', () => {
    const facts = data.procedures.flatMap((procedure) => Object.values(procedure));
    const long = facts.filter((fact) => typeof fact === 'string' && fact.length > 200);
    expect(long).toEqual([]);
    const notes = rows.map(({ fee }) => /\((.*)\)$/s.exec(fee)?.[1] ?? '');
    expect(notes.filter((note) => note.length > 160)).toEqual([]);
    expect(rows.filter(({ fee }) => fee.length > 200)).toEqual([]);
    expect(rows.filter(({ processingTime }) => processingTime.length > 160)).toEqual([]);
    expect(rows.filter(({ description = '' }) => description.length > 160)).toEqual([]);
  });

  it('describe a row only where the words state an amount or a time', () => {
    const descriptions = rows.flatMap(({ description }) => description ?? []);
    expect(descriptions.length).toBeGreaterThan(0);
    expect(descriptions.filter((words) => !/\d|trong ngày/.test(words))).toEqual([]);
  });

  it('name no person: no telephone number, no mail address, no identity number', () => {
    const personal = /[\w.]+@[\w.]+|(?<!\d)0\d{9}(?!\d)|(?<!\d)0\d{11}(?!\d)/;
    expect(data.procedures.filter((one) => personal.test(JSON.stringify(one)))).toEqual([]);
  });

  it('are ordinary in their majority and spread over many fields', () => {
    const ordinary = data.procedures.filter(isOrdinary);
    expect(ordinary.length).toBeGreaterThan(data.procedures.length / 2);
    expect(new Set(data.procedures.map(({ field }) => field)).size).toBeGreaterThan(30);
  });

  it.each(KNOWN_ERRORS)('show the known error: $name', ({ shows }) => {
    expect(data.procedures.filter(shows).length).toBeGreaterThan(1);
  });
});

function keys(objects: object[]): string[] {
  return [...new Set(objects.map((one) => Object.keys(one).toSorted().join(' ')))];
}
