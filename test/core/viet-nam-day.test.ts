import { describe, expect, it } from 'vitest';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';

describe('vietNamDay', () => {
  it.each([
    ['2026-12-31T16:59:59Z', 0, '2026-12-31'],
    ['2026-12-31T17:00:00Z', 0, '2027-01-01'],
    ['2026-07-01T00:00:00+07:00', 0, '2026-07-01'],
    ['2026-03-01T00:00:00+07:00', -1, '2026-02-28'],
  ])('at %s, moved by %i days, it is %s', (moment, days, day) => {
    expect(vietNamDay(new Date(moment), days)).toBe(day);
  });
});
