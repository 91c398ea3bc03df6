import type { Citation } from '../law/citation.ts';

const CIVIL_CODE = '91/2015/QH13';
const ONE_STOP_DECREE = '118/2025/NĐ-CP';
const PUBLICATION_DECREE = '63/2010/NĐ-CP';

/** Bộ luật Dân sự 2015: how a limit is counted, by its unit. */
export const COUNT_BASIS = {
  minute: [
    { document: CIVIL_CODE, article: '144', clause: '1' },
    { document: CIVIL_CODE, article: '147', clause: '1' },
  ],
  hour: [
    { document: CIVIL_CODE, article: '144', clause: '1' },
    { document: CIVIL_CODE, article: '147', clause: '1' },
  ],
  // No text says how working hours run; that they run from the moment is Art. 147(1).
  workingHour: [{ document: CIVIL_CODE, article: '147', clause: '1' }],
  day: [
    { document: CIVIL_CODE, article: '147', clause: '2' },
    { document: CIVIL_CODE, article: '148', clause: '1' },
  ],
  workingDay: [
    { document: CIVIL_CODE, article: '147', clause: '2' },
    { document: CIVIL_CODE, article: '148', clause: '1' },
  ],
  week: [
    { document: CIVIL_CODE, article: '147', clause: '2' },
    { document: CIVIL_CODE, article: '148', clause: '2' },
  ],
  month: [
    { document: CIVIL_CODE, article: '147', clause: '2' },
    { document: CIVIL_CODE, article: '148', clause: '3' },
  ],
  year: [
    { document: CIVIL_CODE, article: '147', clause: '2' },
    { document: CIVIL_CODE, article: '148', clause: '4' },
  ],
} as const satisfies Record<string, readonly Citation[]>;

/** A last day on a day off rolls to the end of the next working day. */
export const ROLL_BASIS: Citation = { document: CIVIL_CODE, article: '148', clause: '5' };

/** First day of Nghị định 118/2025/NĐ-CP; before it Nghị định 61/2018/NĐ-CP ruled. */
export const ONE_STOP_DECREE_FROM = '2025-07-01';

/** The time runs from the receipt of a complete and valid dossier. */
export const START_BASIS: Citation = { document: ONE_STOP_DECREE, article: '17', clause: '3' };

/** Apology at the latest one day before, re-appointment at most once. */
export const LATE_BASIS: Citation = { document: ONE_STOP_DECREE, article: '19', clause: '6' };

/** The same rule before 1/7/2025. */
export const EARLIER_LATE_BASIS: Citation = {
  document: '61/2018/NĐ-CP', article: '19', clause: '9',
};

/** Nghị định 63/2010/NĐ-CP: how long before its effect a procedure is published. */
export const LEAD_BASIS = {
  ministry: [{ document: PUBLICATION_DECREE, article: '15' }],
  province: [
    { document: PUBLICATION_DECREE, article: '13', clause: '2' },
    { document: PUBLICATION_DECREE, article: '13', clause: '3' },
  ],
} as const satisfies Record<string, readonly Citation[]>;

/** Nghị định 63/2010/NĐ-CP: entry into the national database. */
export const ENTRY_BASIS: Citation = { document: PUBLICATION_DECREE, article: '24', clause: '2' };
