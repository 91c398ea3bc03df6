/**
 * The 34 provinces after 1 July 2025 by their agency id (mã định danh cấp 1), Nghị quyết
 * 202/2025/QH15; they have 3,321 communes. Which commune has which id is not said here: the units
 * of a benchmark are numbered.
 */
export const PROVINCES: readonly string[] = [
  'H26', 'H14', 'H60', 'H18', 'H35', 'H52', 'H38', 'H55', 'H37', 'H49', 'H05', 'H44', 'H24', 'H31',
  'H42', 'H56', 'H41', 'H27', 'H50', 'H57', 'H17', 'H48', 'H21', 'H32', 'H15', 'H36', 'H19', 'H29',
  'H53', 'H20', 'H61', 'H01', 'H13', 'H12',
];

/** Xã, phường, đặc khu. */
export const COMMUNES = 3321;

/** Every unit: the provinces, and their communes numbered. */
export const UNITS: readonly string[] = [
  ...PROVINCES,
  ...Array.from({ length: COMMUNES }, (_, index) => {
    return `${PROVINCES[index % PROVINCES.length]}.${100 + Math.floor(index / PROVINCES.length)}`;
  }),
];
