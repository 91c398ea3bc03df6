import { describe, expect, it } from 'vitest';
import { answerDue } from '../../../extension/panel/due-date/answer-due.ts';
import { type DueForm, readDueForm } from '../../../extension/panel/due-date/read-due-form.ts';
import { restoreMarks } from '../../../extension/panel/due-date/restore-marks.ts';
import { writeMoment } from '../../../extension/panel/due-date/write-moment.ts';
import { vi } from '../../../extension/localization/vi.ts';

const form = (part: Partial<DueForm> = {}): DueForm => ({
  received: '20/11/2026',
  time: '',
  limit: '5 ngày làm việc',
  afterHours: false,
  printed: '',
  times: '',
  extension: '',
  ...part,
});
const answer = (part: Partial<DueForm> = {}) => {
  const read = readDueForm(form(part));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return answerDue(read.question);
};
const dues = (part: Partial<DueForm>): string[] =>
  answer(part).cases.map(({ result }) => (result.status === 'known' ? result.due : result.status));

describe('the form of the due date tool', () => {
  it.each([
    [{ received: '' }, 'received', 'dueDayMissing'],
    [{ received: '31/02/2026' }, 'received', 'dueDayWrong'],
    [{ received: '20/11/26' }, 'received', 'dueDayWrong'],
    [{ time: '25:00' }, 'time', 'dueTimeWrong'],
    [{ limit: ' ' }, 'limit', 'dueLimitMissing'],
    [{ limit: '15' }, 'limit', 'dueLimitNoUnit'],
    [{ limit: 'Theo quy định' }, 'limit', 'dueLimitElsewhere'],
    [{ limit: 'nhanh nhất' }, 'limit', 'dueLimitWrong'],
    [{ printed: 'mai' }, 'printed', 'dueDayWrong'],
    [{ times: '-1' }, 'times', 'dueTimesWrong'],
    [{ extension: '5' }, 'extension', 'dueLimitNoUnit'],
  ] as const)('%j is refused with its field, its words and what to do', (part, field, text) => {
    const read = readDueForm(form(part));
    expect(read).toMatchObject({ ok: false, errors: { [field]: { text } } });
    expect(Object.keys((read as { errors: object }).errors)).toEqual([field]);
    expect(vi[text]).toMatch(/Ghi|Tra/);
  });

  it('names every field that is wrong at once', () => {
    const read = readDueForm(form({ received: 'x', limit: '', time: 'y' }));
    expect(Object.keys((read as { errors: object }).errors)).toEqual(['received', 'time', 'limit']);
  });

  it.each([
    ['15 ngay lam viec', '15 ngày làm việc'],
    ['08 GIO LAM VIEC', '08 giờ làm việc'],
    ['2 thang', '2 tháng'],
    ['5 ngày làm việc', '5 ngày làm việc'],
    ['ngay 15', 'ngay 15'],
  ])('takes %s for %s', (typed, words) => {
    expect(restoreMarks(typed)).toBe(words);
  });
});

describe('the due date tool', () => {
  it('counts from the receipt, over days off', () => {
    expect(dues({})).toEqual(['2026-11-30']);
    expect(dues({ limit: '5 ngay lam viec' })).toEqual(['2026-11-30']);
    expect(dues({ time: '9h30', limit: '08 giờ làm việc' })).toEqual(['2026-11-23T10:00']);
  });

  it('asks for the hour where it decides, and says so beyond the calendar', () => {
    expect(dues({ limit: '08 giờ làm việc' })).toEqual(['notCountable']);
    expect(dues({ limit: '60 ngày làm việc' })).toEqual(['beyondCalendar']);
    expect(answer({ limit: '60 ngày làm việc' }).late).toEqual([]);
  });

  it('moves a receipt after hours when the office counts so', () => {
    const late = { time: '18:00', limit: '1 ngày làm việc' };
    expect(dues(late)).toEqual(['2026-11-23']);
    expect(dues({ ...late, afterHours: true })).toEqual(['2026-11-25']);
  });

  it('gives apology and re-appointment of a late dossier', () => {
    const [late] = answer({ extension: '03 ngày làm việc' }).late;
    expect(late?.late).toMatchObject({
      apologyBy: '2026-11-29',
      practicalApologyBy: '2026-11-27',
      mayReappoint: true,
    });
    expect(late?.reappointed).toMatchObject({ status: 'known', due: '2026-12-03' });
  });

  it('goes by the printed due date where there is one', () => {
    const { late } = answer({ printed: '04/12/2026' });
    expect(late.map(({ due }) => due)).toEqual(['2026-12-04']);
  });

  it('gives no second re-appointment, and calls two a violation', () => {
    const [once] = answer({ times: '1', extension: '3 ngày' }).late;
    expect(once?.late.mayReappoint).toBe(false);
    expect(once?.reappointed).toBeUndefined();
    expect(answer({ times: '2' }).late[0]?.late.violation?.words.vi).toContain('2 lần');
  });

  it('writes a moment with its day of the week', () => {
    expect(writeMoment('2026-11-30', 'vi')).toBe('Thứ Hai, 30/11/2026');
    expect(writeMoment('2026-11-23T10:00', 'en')).toBe('10:00, Monday, 23/11/2026');
  });
});
