import type { Wording } from '#core/wording.ts';

/** Why a file cannot be read at all. */
export const FILE_PROBLEM_WORDS = {
  'file-missing': { vi: 'không có tệp này', en: 'there is no such file' },
  'file-too-large': { vi: 'tệp quá lớn', en: 'the file is too large' },
  'file-ending': {
    vi: 'tên tệp phải kết thúc bằng .json, .csv hoặc .xlsx',
    en: 'the name has to end with .json, .csv or .xlsx',
  },
  'not-text': {
    vi: 'không đọc được chữ trong tệp; lưu lại dạng CSV UTF-8',
    en: 'its letters cannot be read; save it again as CSV UTF-8',
  },
  'open-quote': {
    vi: 'có dấu ngoặc kép mở mà không đóng', en: 'a quotation mark is opened and not closed',
  },
  'not-a-workbook': {
    vi: 'không phải tệp .xlsx, hoặc tệp đã hỏng', en: 'no .xlsx file, or a broken one',
  },
  'no-rows': {
    vi: 'tệp chưa có dòng số liệu nào', en: 'the file has no row of figures',
  },
  'too-many-rows': { vi: 'tệp có quá nhiều dòng', en: 'the file has too many rows' },
} as const satisfies Record<string, Wording>;

/** What the command says. */
export const ENTRY_SENTENCES = {
  usable: {
    vi: '{file}: dùng được, {count} dòng.', en: '{file}: can be used, {count} rows.',
  },
  refused: {
    vi: '{file}: có {count} chỗ phải sửa; chưa nhận dòng nào.',
    en: '{file}: {count} to mend; nothing was taken in.',
  },
  atRow: { vi: 'dòng {row}', en: 'row {row}' },
  atColumn: { vi: 'cột "{column}"', en: 'column "{column}"' },
  written: { vi: '{file}: đã ghi', en: '{file}: written' },
  exists: {
    vi: 'đã có tệp này; chọn tên khác để không ghi đè',
    en: 'there is such a file; choose another name',
  },
} as const satisfies Record<string, Wording>;
