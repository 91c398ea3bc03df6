import { describe, expect, it } from 'vitest';
import { todayInVietNam } from '../../../extension/checking/today-in-viet-nam.ts';

describe('todayInVietNam', () => {
  it.each([
    ['2026-12-31T16:59:59Z', '2026-12-31'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2026-07-01T00:00:00+07:00', '2026-07-01'],
  ])('at %s it is %s', (moment, day) => {
    expect(todayInVietNam(new Date(moment))).toBe(day);
  });
});
