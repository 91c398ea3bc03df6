/** 2026-11-21 is written 21/11/2026. */
export function toVietnameseDate(day: string): string {
  return day.split('-').toReversed().join('/');
}
