import { describe, expect, it } from 'vitest';
import { parseTimeOfDay } from '#core/text/parse-time-of-day.ts';

describe('parseTimeOfDay', () => {
  it.each([
    ['9:30', '09:30'],
    ['09h30', '09:30'],
    ['9 giờ 30 phút', '09:30'],
    ['15 giờ', '15:00'],
    ['lúc 14g', '14:00'],
    ['0:05', '00:05'],
    ['23:59', '23:59'],
    ['16 GIO 45', '16:45'],
  ])('reads %s as %s', (text, time) => {
    expect(parseTimeOfDay(text)).toBe(time);
  });

  it.each(['', '9', '24:00', '9:60', '9:5', 'sáng', '930', '10:30:00'])(
    'finds no time in "%s"',
    (text) => {
      expect(parseTimeOfDay(text)).toBeUndefined();
    },
  );
});
