/** Currencies met on portals. */
export type Currency = 'VND' | 'USD' | 'EUR';

/** One sum of money that a text states. */
export interface Amount {
  value: number;
  /** Absent when the text has a bare number. */
  currency?: Currency;
  /** What the sum is due for: "hồ sơ" in "100.000 đồng/hồ sơ". */
  per?: string;
  /** A floor ("tối thiểu") or a cap ("tối đa", "không quá") of a tariff. */
  bound?: 'atLeast' | 'atMost';
  /** The words it was read from. */
  text: string;
}

/** A window of time in which a fee or a waiver applies, both days included, `YYYY-MM-DD`. */
export interface FeeWindow {
  from?: string;
  to?: string;
  text: string;
}

/**
 * Cách tính. `share`: `percent` of what `of` names ("0,1% giá gói thầu"); `reduction`: the fee is less
 * by `percent` ("giảm 20%"); `product`: `rate` for each unit of what `of` names ("số lượng x 50.000 đồng");
 * `sum`: `fixed` and such a product.
 */
export interface FeeFormula {
  kind: 'share' | 'reduction' | 'product' | 'sum';
  percent?: number;
  /** What is multiplied, in the words of the page: "giá gói thầu", "số tấn thủy sản". */
  of?: string;
  /** The sum of which it is a share, where the page names one. */
  base?: Amount;
  fixed?: Amount;
  rate?: Amount;
  /** Floor (mức tối thiểu). */
  atLeast?: Amount;
  /** Cap (mức tối đa). */
  atMost?: Amount;
  text: string;
}

/**
 * What the head of a fee cell says. They are different facts:
 * - `amount`: a sum of money above 0;
 * - `formula`: a share of something that is no tariff elsewhere ("5% giá thiết kế");
 * - `zero`: "0 đồng"; - `free`: "Miễn phí"; - `none`: "Không", "Không thu";
 * - `refersElsewhere`: it names the document or the body that sets the fee;
 * - `notStated`: "Không có thông tin", "Chưa quy định", or a currency without a number;
 * - `blank`: the label is there and nothing beside it;
 * - `unread`: words that this reader does not understand.
 */
export type FeeStatement =
  | 'amount'
  | 'formula'
  | 'zero'
  | 'free'
  | 'none'
  | 'refersElsewhere'
  | 'notStated'
  | 'blank'
  | 'unread';

/** Phí, lệ phí or both: two items of the law, never added into one (Luật 97/2015/QH13 Art. 3). */
export type FeeKind = 'fee' | 'charge' | 'both';

/** One "Phí: …" or "Lệ phí: …" of a cell. */
export interface FeeLine {
  text: string;
  kind?: FeeKind;
  statement: FeeStatement;
  /** Sums in the head. */
  head: Amount[];
  /** The note as written: what stands in brackets or behind the head; '' when there is none. */
  note: string;
  /** Sums in the note. */
  noteAmounts: Amount[];
}

/** Phí, lệ phí as a portal writes it. Head and note are those of all its lines together. */
export interface Fee extends FeeLine {
  /** The lines apart, where a cell has more than one. */
  lines?: FeeLine[];
  windows: readonly FeeWindow[];
  /** Formulas in its words, such as "bằng 50% mức thu". */
  formulas: readonly FeeFormula[];
  /** Numbers of the documents that the cell names, such as `64/2025/TT-BTC`. */
  documents: readonly string[];
  /** Clauses that exempt somebody or something, or lower the fee for them. */
  exemptions: string[];
}
