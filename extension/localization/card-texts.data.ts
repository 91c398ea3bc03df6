import type { Language } from '#core/wording.ts';

/** What a card on the page says by itself; the rest is said by the texts of the panel. */
export interface CardTexts {
  /** Name of the layer for a screen reader. */
  region: string;
  /** Name of the bar of markers. */
  marks: string;
  /** Name of the button. */
  close: string;
  /** While law and remedy are asked for. */
  asking: string;
  /** Where the record is not kept, or is another one by now. */
  notKept: string;
}

/** Texts of the cards in both languages. */
export const CARD_TEXTS: Readonly<Record<Language, CardTexts>> = {
  vi: {
    region: 'Hài Lòng: kết quả soát trên trang',
    marks: 'Dấu trên trang; phím mũi tên để chuyển dấu, Enter để mở thẻ',
    close: 'Đóng thẻ',
    asking: 'Đang lấy căn cứ và cách khắc phục…',
    notKept:
      'Chưa có căn cứ và cách khắc phục: kết quả của lần soát này không còn trên máy. Hãy soát ' +
      'lại trang.',
  },
  en: {
    region: 'Hài Lòng: results of the check on the page',
    marks: 'Marks on the page; arrow keys move, Enter opens the card',
    close: 'Close the card',
    asking: 'Looking up the legal basis and how to mend it…',
    notKept:
      'Legal basis and remedy are not at hand: the results of this check are no longer on this ' +
      'machine. Check the page again.',
  },
};
