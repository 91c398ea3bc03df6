/** Units as they are typed without marks, the longer first. */
const UNITS: readonly (readonly [string, string])[] = [
  ['ngay lam viec', 'ngày làm việc'],
  ['gio lam viec', 'giờ làm việc'],
  ['gio hanh chinh', 'giờ hành chính'],
  ['ngay', 'ngày'],
  ['gio', 'giờ'],
  ['phut', 'phút'],
  ['tuan', 'tuần'],
  ['thang', 'tháng'],
  ['nam', 'năm'],
];
const BARE = new RegExp(
  String.raw`(\d\s*)(${UNITS.map(([bare]) => bare).join('|')})(?!\p{L})`,
  'giu',
);
const MARKED = new Map(UNITS);

/** "15 ngay lam viec" as "15 ngày làm việc": what a person types, never the words of a page. */
export function restoreMarks(typed: string): string {
  return typed.replace(BARE, (_, number: string, unit: string) => {
    return number + (MARKED.get(unit.toLowerCase()) ?? unit);
  });
}
