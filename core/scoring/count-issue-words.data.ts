import type { Wording } from '../wording.ts';

/** What is wrong and what becomes of the row or of the file, by code. */
export const COUNT_ISSUE_WORDS = {
  'unknown-group': {
    vi: 'giá trị ở cột này không có trong danh mục; phiếu không được tính',
    en: 'the list does not have the value of this column; the response is not counted',
  },
  'level-outside-scale': {
    vi: 'mức này không có trong thang đo của phiếu; phiếu không được tính',
    en: 'the scale of the form does not have this level; the response is not counted',
  },
  'other-instrument': {
    vi: 'đây là phiếu khảo sát khác; các loại phiếu không được tính lẫn với nhau',
    en: 'this is another form; different forms are never counted together',
  },
  'number-of-cells': {
    vi: 'số ô của dòng khác số ô của dòng đầu; phiếu không được tính',
    en: 'the row does not have as many cells as the heading; the response is not counted',
  },
  'after-quote': {
    vi: 'sau dấu ngoặc kép đóng ô còn có chữ; phiếu không được tính',
    en: 'something stands behind the closing quotation mark of a cell; the response is not counted',
  },
  'no-heading': {
    vi: 'tệp không có dòng đầu; dòng đầu phải là khóa của các cột. Không tính phiếu nào',
    en: 'the file has no heading; the first row has to have the keys of the columns. Nothing is counted',
  },
  'column-missing': {
    vi: 'tệp thiếu cột này. Không tính phiếu nào',
    en: 'the file does not have this column. Nothing is counted',
  },
  'column-twice': {
    vi: 'hai cột cùng một khóa; chỉ giữ một cột. Không tính phiếu nào',
    en: 'two columns have the same key; keep one of them. Nothing is counted',
  },
  'kinds-mixed': {
    vi: 'tệp có cột loại phiếu; phiếu mở và phiếu có thư mời phải được tính riêng. Không tính phiếu nào',
    en: 'the file tells kinds of response apart; open and verified ones have to be counted apart. Nothing is counted',
  },
  'open-quote': {
    vi: 'ô bắt đầu bằng dấu ngoặc kép nhưng không có dấu đóng, nên không đọc được phần sau của tệp. Không tính phiếu nào',
    en: 'a cell opens with a quotation mark and never closes, so the rest of the file cannot be read. Nothing is counted',
  },
  'row-too-long': {
    vi: 'dòng dài quá một mebibyte; có lẽ thiếu dấu ngoặc kép hoặc tệp không phải là CSV. Không tính phiếu nào',
    en: 'the row is longer than a mebibyte; perhaps a quotation mark is missing, or the file is no CSV. Nothing is counted',
  },
} satisfies Record<string, Wording>;
