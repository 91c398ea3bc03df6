/** Currencies met on portals. */
export type Currency = 'VND' | 'USD' | 'EUR';

/** One sum of money that a text states. */
export interface Amount {
  value: number;
  /** Absent when the text has a bare number. */
  currency?: Currency;
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
 * What the head of a fee cell says. They are different facts:
 * - `amount`: a sum of money above 0;
 * - `zero`: "0 đồng"; - `free`: "Miễn phí"; - `none`: "Không", "Không thu";
 * - `refersElsewhere`: it names the document or the body that sets the fee;
 * - `notStated`: "Không có thông tin", "Chưa quy định", or a currency without a number;
 * - `blank`: the label is there and nothing beside it;
 * - `unread`: words that this reader does not understand.
 */
export type FeeStatement =
  | 'amount'
  | 'zero'
  | 'free'
  | 'none'
  | 'refersElsewhere'
  | 'notStated'
  | 'blank'
  | 'unread';

/** Phí, lệ phí as a portal writes it: a head, and a note in brackets or on the lines below. */
export interface Fee {
  text: string;
  /** Phí or lệ phí (Luật 97/2015/QH13 Art. 3) where the cell says which. */
  kind?: 'fee' | 'charge';
  statement: FeeStatement;
  /** Amounts in the head. */
  head: Amount[];
  /** The note as written; '' when there is none. */
  note: string;
  /** Amounts in the note. */
  noteAmounts: Amount[];
  windows: FeeWindow[];
}
