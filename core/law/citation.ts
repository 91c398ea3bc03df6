/** Căn cứ pháp lý: a place in a document of the law table. */
export interface Citation {
  /** Number of the document, such as `63/2010/NĐ-CP`. */
  document: string;
  /** Điều; absent where the document as a whole is meant. */
  article?: string;
  /** Khoản. */
  clause?: string;
  /** Điểm. */
  point?: string;
}
