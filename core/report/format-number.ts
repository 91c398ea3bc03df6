const PERCENT = new Intl.NumberFormat('vi', { style: 'percent', minimumFractionDigits: 2 });
const COUNT = new Intl.NumberFormat('vi');

/** A share as it is printed in Viet Nam: `83,94%` of 0.8394. */
export const formatPercent = (share: number): string => PERCENT.format(share);

/** A number of things as it is printed in Viet Nam: `36.525`. */
export const formatCount = (count: number): string => COUNT.format(count);

/** A day as it is printed in Viet Nam: `21/11/2026` of `2026-11-21`. */
export const formatDay = (day: string): string => day.split('-').toReversed().join('/');
