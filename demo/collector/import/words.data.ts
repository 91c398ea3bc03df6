import type { Wording } from '#core/wording.ts';

/** What is wrong and what to do, by code. */
export const ISSUE_WORDS = {
  'unknown-column': {
    vi: 'không biết cột này chứa câu nào; ghi khóa của câu vào ô đầu cột, hoặc thêm --map "tên cột=khóa" (--map "tên cột=" để bỏ qua)',
    en: 'it is not known what this column holds; put the key of a question at its head, or add --map "heading=key" (--map "heading=" leaves it out)',
  },
  'head-missing': {
    vi: 'cột có dữ liệu nhưng ô đầu cột còn trống; ghi khóa của câu, hoặc xóa cột',
    en: 'the column has values and no heading; write the key of a question, or delete the column',
  },
  'column-twice': {
    vi: 'hai cột cùng một khóa; chỉ giữ một cột',
    en: 'two columns have the same key; keep one of them',
  },
  'mapped-column-missing': {
    vi: 'trong tệp không có cột được nêu ở --map; kiểm tra lại tên cột',
    en: 'the file has no column that --map names; check the heading',
  },
  'no-answer-column': {
    vi: 'không có cột nào chứa câu trả lời; dòng đầu phải là khóa của các câu',
    en: 'no column holds answers; the first row has to have the keys of the questions',
  },
  'eligibility-column-missing': {
    vi: 'phiếu này hỏi ai được trả lời mà tệp không có cột đó; thêm cột, hoặc chọn phiếu không có câu ấy',
    en: 'this form asks who may answer, and the file has no such column; add it, or name a form without that question',
  },
  'other-unit': {
    vi: 'cơ quan ở đây khác với --unit; mỗi lần nhập chỉ một cơ quan',
    en: 'this is not the unit of --unit; import one unit at a time',
  },
  'other-instrument': {
    vi: 'phiếu ở đây khác với --instrument; không nhập lẫn các phiếu',
    en: 'this is not the form of --instrument; forms are never mixed',
  },
  'not-open': {
    vi: 'phiếu giấy luôn là phiếu mở (open); phiếu có thư mời chỉ đến từ cổng',
    en: 'a paper form is always an open one; verified ones come from a portal only',
  },
  'form-missing': {
    vi: 'thiếu số phiếu; ghi số trên tờ phiếu',
    en: 'the number of the form is missing; write the number on the paper',
  },
  'form-twice': {
    vi: 'số phiếu này đã có ở một dòng trên; mỗi tờ phiếu một dòng, một số',
    en: 'a row above has the same number of the form; one row and one number for each paper',
  },
  'day-missing': {
    vi: 'thiếu ngày trả lời; ghi ngày, hoặc thêm --answered-on cho cả tệp',
    en: 'the day of the answers is missing; write it, or add --answered-on for the whole file',
  },
  'not-a-day': {
    vi: 'không phải ngày; ghi ngày/tháng/năm như 05/10/2026, hoặc 2026-10-05, hoặc tháng 10/2026',
    en: 'this is no day; write day/month/year as 05/10/2026, or 2026-10-05, or a month 10/2026',
  },
  'in-the-future': {
    vi: 'ngày này chưa đến; sửa lại ngày',
    en: 'this day has not come yet; mend the day',
  },
  'before-the-form': {
    vi: 'ngày này có trước khi phiếu được ban hành; sửa lại ngày, hoặc chọn đúng phiếu',
    en: 'this day is before the form was issued; mend the day, or name the right form',
  },
  'outside-the-survey': {
    vi: 'ngày này nằm ngoài đợt khảo sát (--from, --to); sửa lại ngày',
    en: 'this day is outside the survey (--from, --to); mend the day',
  },
  'not-a-procedure': {
    vi: 'không phải mã thủ tục; ghi mã đủ sáu chữ số như 1.004870 (cột định dạng Văn bản để không mất số 0), hoặc để trống',
    en: 'this is no code of a procedure; write one with six digits such as 1.004870 (format the column as text, or a zero is lost), or leave it blank',
  },
  'not-a-level': {
    vi: 'không phải mức của câu này; ghi số của mức, hoặc đúng tên mức, hoặc để trống',
    en: 'this is no level of the question; write the number of a level, its official name, or nothing',
  },
  'not-an-option': {
    vi: 'không phải phương án của câu này; ghi khóa hoặc đúng chữ của phương án; nhiều phương án cách nhau bằng dấu ;',
    en: 'this is no option of the question; write the key or the words of an option; several are separated by ;',
  },
  'option-twice': {
    vi: 'một phương án được ghi hai lần; chỉ ghi một lần',
    en: 'an option stands here twice; write it once',
  },
  'not-a-whole-number': {
    vi: 'phải là số nguyên',
    en: 'this has to be a whole number',
  },
  'number-outside-range': {
    vi: 'số này ngoài khoảng cho phép của câu; xem lại tờ phiếu',
    en: 'the number is outside the range of the question; look at the paper again',
  },
  'too-long': {
    vi: 'quá dài; rút ngắn',
    en: 'this is too long; shorten it',
  },
  'not-asked': {
    vi: 'câu này không dành cho người trả lời như vậy ở câu trước; xóa câu trả lời, hoặc sửa câu trước',
    en: 'this is not asked of somebody with the answer before; delete it, or mend the answer before',
  },
  'not-eligible': {
    vi: 'người này không thuộc đối tượng của phiếu; bỏ dòng này',
    en: 'the form is not for this person; leave the row out',
  },
  'no-answers': {
    vi: 'dòng này không có câu trả lời nào; bỏ dòng, hoặc nhập câu trả lời',
    en: 'the row has no answer; leave it out, or key in its answers',
  },
  'unknown-unit': {
    vi: 'bộ thu nhận này không phục vụ cơ quan ở --unit; kiểm tra mã định danh',
    en: 'this collector does not serve the unit of --unit; check the agency id',
  },
  invalid: {
    vi: 'giá trị không dùng được; xem lại tờ phiếu',
    en: 'the value cannot be used; look at the paper again',
  },
  conflict: {
    vi: 'phiếu này đã được nhập với nội dung khác; nếu là tờ khác thì ghi số khác, nếu nhập sai thì sửa lại cho đúng bản đã nhập',
    en: 'this form was imported with other answers; give another paper another number, or mend what was keyed in differently',
  },
  withdrawn: {
    vi: 'phiếu này đã được rút khỏi kết quả; không nhập lại với số này',
    en: 'this form was withdrawn; it cannot be imported again under this number',
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type IssueCode = keyof typeof ISSUE_WORDS;

/** Why a file cannot be read. */
export const FILE_WORDS = {
  'file-missing': { vi: 'không có tệp này', en: 'there is no such file' },
  'file-too-large': {
    vi: 'tệp quá lớn (trên 64 MiB, hoặc bung ra trên 512 MiB); chia thành nhiều tệp',
    en: 'the file is too large (above 64 MiB, or 512 MiB when it is unfolded); divide it',
  },
  'file-ending': { vi: 'chỉ đọc tệp .csv, .tsv, .txt hoặc .xlsx', en: 'only .csv, .tsv, .txt and .xlsx are read' },
  'not-text': {
    vi: 'không đọc được chữ trong tệp; mở bằng phần mềm bảng tính, lưu lại dạng “CSV UTF-8” hoặc .xlsx',
    en: 'the letters of the file cannot be read; save it as “CSV UTF-8” or .xlsx',
  },
  'open-quote': {
    vi: 'có một dấu ngoặc kép không được đóng; tìm dấu " lẻ trong tệp',
    en: 'a quotation mark is not closed; look for the single " in the file',
  },
  'not-a-workbook': {
    vi: 'không phải tệp .xlsx, hoặc tệp đã hỏng; mở bằng phần mềm bảng tính, lưu lại',
    en: 'this is no .xlsx file, or a broken one; open it in a spreadsheet and save it again',
  },
  'no-rows': { vi: 'tệp không có dòng phiếu nào dưới dòng đầu', en: 'the file has no row below its headings' },
  'too-many-rows': { vi: 'tệp có trên 200.000 dòng; chia thành nhiều tệp', en: 'the file has more than 200,000 rows; divide it' },
} as const satisfies Readonly<Record<string, Wording>>;

/** What a preview says besides. */
export const PREVIEW_WORDS = {
  read: { vi: '{file}: {format}; {rows} phiếu', en: '{file}: {format}; {rows} forms' },
  column: { vi: '  cột {head}: {key}', en: '  column {head}: {key}' },
  ignored: { vi: 'bỏ qua', en: 'left out' },
  days: { vi: 'trả lời từ {from} đến {to}', en: 'answered from {from} to {to}' },
  first: { vi: 'những phiếu đầu tiên, theo cách hiểu:', en: 'the first forms as they are understood:' },
  form: { vi: '  dòng {row}: {what}', en: '  row {row}: {what}' },
  place: { vi: 'dòng {row}', en: 'row {row}' },
  placeColumn: { vi: 'dòng {row}, cột {column}', en: 'row {row}, column {column}' },
  difference: { vi: '    {key}: đã nhập {stored}, trong tệp {given}', en: '    {key}: imported {stored}, in the file {given}' },
  nothing: { vi: '(trống)', en: '(nothing)' },
  more: { vi: '… và {count} lỗi nữa', en: '… and {count} more' },
  preview: {
    vi: 'sẽ nhập {kept}; đã nhập trước đây {repeated}; khác bản đã nhập {conflicts}; lỗi {errors}',
    en: 'to be kept {kept}; kept before {repeated}; in conflict {conflicts}; errors {errors}',
  },
  committed: {
    vi: 'đã nhập {kept}; đã nhập trước đây {repeated}',
    en: 'kept {kept}; kept before {repeated}',
  },
  refused: { vi: 'không phiếu nào được nhập: sửa hết các lỗi trên rồi chạy lại', en: 'nothing was imported: mend everything above and run it again' },
  again: { vi: 'chưa ghi gì; thêm --commit để nhập', en: 'nothing was written; add --commit to import' },
} as const satisfies Readonly<Record<string, Wording>>;
