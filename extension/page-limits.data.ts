/** Most characters of one value: far more than any portal writes. */
export const LONGEST_TEXT = 200_000;
/** Most procedures of one page. */
export const MOST_PROCEDURES = 5000;
/** Most characters of all values of a page together. */
export const LONGEST_PAGE = 20_000_000;
/** Most ways to submit of one procedure. */
export const MOST_METHODS = 500;
