import { describe, expect, it } from 'vitest';
import { readProcedure } from '#core/text/read-procedure.ts';
import { CARD_TEXTS } from '../../../extension/localization/card-texts.data.ts';
import { en } from '../../../extension/localization/en.ts';
import { fill } from '../../../extension/localization/fill.ts';
import { nameField, nameWhere } from '../../../extension/localization/name-field.ts';
import { vi } from '../../../extension/localization/vi.ts';

const slots = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe('the texts of the panel', () => {
  const keys = Object.keys(vi) as (keyof typeof vi)[];

  it('are the same set in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual([...keys].toSorted());
  });

  it.each(keys)('%s has the same slots in both languages, and words', (key) => {
    expect(slots(en[key])).toEqual(slots(vi[key]));
    expect(vi[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
    expect(vi[key].normalize('NFC')).toBe(vi[key]);
  });

  it('keep a slot that nothing is put into visible', () => {
    expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}');
  });
});

describe('the texts of the cards on a page', () => {
  it('are whole in both languages', () => {
    expect(Object.keys(CARD_TEXTS.en)).toEqual(Object.keys(CARD_TEXTS.vi));
    for (const text of Object.values(CARD_TEXTS).flatMap((texts) => Object.values(texts))) {
      expect(text.trim()).not.toBe('');
      expect(text.normalize('NFC')).toBe(text);
    }
  });
});

describe('the names of fields', () => {
  const procedure = readProcedure({
    parts: {},
    submissionMethods: [{ channel: 'Trực tuyến', fee: 'Miễn phí' }, { fee: '0' }],
  });

  it.each([
    ['submissionMethods.0.fee', 'Phí, lệ phí – Trực tuyến, dòng 1'],
    ['submissionMethods.1.fee', 'Phí, lệ phí – dòng 2'],
    ['parts.steps', 'Trình tự thực hiện'],
    ['decisionNumber', 'Số quyết định'],
  ])('%s is "%s"', (field, name) => {
    expect(nameWhere(field, procedure, { language: 'vi', texts: vi })).toBe(name);
  });

  it('are known for every field that an adapter may miss', () => {
    for (const field of ['code', 'level', 'submissionMethods', 'parts.legalBasis']) {
      expect(nameField(field, 'en')).not.toBe(field);
    }
  });
});
