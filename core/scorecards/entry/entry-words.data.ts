import type { Wording } from '../../wording.ts';

/** What is wrong and what to do. */
export const ENTRY_WORDS = {
  'unknown-card': {
    vi: 'không có bộ chỉ số mang mã này; xem danh sách mã trong hướng dẫn',
    en: 'no card has this id; see the list of ids in the guide',
  },
  'other-card': {
    vi: 'tệp này là của bộ chỉ số hoặc kế hoạch khác; chọn đúng mã',
    en: 'this file is of another card or plan; name the right one',
  },
  'other-version': {
    vi: 'phiên bản của bộ chỉ số không khớp; lấy lại mẫu nhập mới',
    en: 'the version of the card is another one; take a new template',
  },
  'unknown-column': {
    vi: 'không có cột tên này; kiểm tra chính tả theo mẫu nhập, hoặc bỏ cột',
    en: 'there is no such column; check its spelling against the template, or drop it',
  },
  'repeated-column': {
    vi: 'cột này có hai lần; giữ một cột', en: 'this column is there twice; keep one',
  },
  'missing-column': {
    vi: 'thiếu cột bắt buộc này; thêm cột theo mẫu nhập',
    en: 'this required column is missing; add it as in the template',
  },
  'cell-without-column': {
    vi: 'ô này nằm ngoài các cột có tên; xóa ô, hoặc đặt tên cột',
    en: 'this cell is outside of the named columns; clear it, or name its column',
  },
  'unknown-key': {
    vi: 'không có mục tên này; kiểm tra chính tả hoặc bỏ đi',
    en: 'there is nothing of this name; check its spelling, or drop it',
  },
  'wrong-shape': {
    vi: 'thiếu, hoặc sai kiểu dữ liệu; đối chiếu với tệp mẫu',
    en: 'missing, or of the wrong type; compare with the template',
  },
  'no-rows': {
    vi: 'chưa có dòng nào; nhập ít nhất một dòng', en: 'no row yet; enter at least one',
  },
  'no-unit': { vi: 'chưa ghi tên đơn vị', en: 'the unit has no name' },
  'no-source': {
    vi: 'chưa ghi nguồn; ghi văn bản hoặc báo cáo có số liệu này',
    en: 'no source; name the document or report that has this figure',
  },
  'repeated-unit': {
    vi: 'đơn vị này đã có số liệu của cùng năm ở dòng trên; giữ một dòng',
    en: 'this unit has figures of the same year in a row above; keep one',
  },
  'not-a-year': { vi: 'năm phải là số có bốn chữ số', en: 'a year has four digits' },
  'outside-years': {
    vi: 'bộ chỉ số không áp dụng cho năm này; chọn bộ chỉ số của năm đó',
    en: 'the card is not of this year; choose the card of that year',
  },
  'not-a-number': {
    vi: 'không phải số; nếu không có số liệu thì để trống',
    en: 'not a number; leave it blank where there is no figure',
  },
  'date-cell': {
    vi: 'bảng tính đã đổi số này thành ngày; đặt kiểu ô là văn bản rồi nhập lại',
    en: 'the spreadsheet made a date of it; set the cell to text and enter it again',
  },
  'ambiguous-number': {
    vi: 'số này đọc được hai cách (1.234 là một nghìn hay một phẩy); viết 1234 hoặc 1,23',
    en: 'this can be read in two ways (1.234: a thousand, or one and a bit); write 1234 or 1,23',
  },
  'wrong-unit': {
    vi: 'bộ chỉ số tính theo điểm mà ô ghi %; kiểm tra đơn vị, không đổi tự động',
    en: 'the card is in points and the cell says %; check the unit, nothing is converted',
  },
  'share-or-percent': {
    vi: 'số từ 0 đến 1 có thể là tỷ lệ định dạng %; nhập rõ bằng chữ, ví dụ 83,94%',
    en: 'a number from 0 to 1 may be a cell formatted as %; enter it as text, such as 83,94%',
  },
  'below-zero': { vi: 'số không được âm', en: 'a figure is not below 0' },
  'above-maximum': {
    vi: 'lớn hơn điểm tối đa; kiểm tra lại số hoặc cột', en: 'above the maximum; check it',
  },
  'no-figures': {
    vi: 'dòng này không có số liệu nào; nhập số hoặc xóa dòng',
    en: 'this row has no figure; enter one, or delete the row',
  },
  'total-differs': {
    vi: 'tổng không bằng cộng các lĩnh vực; kiểm tra lại',
    en: 'the total is not the sum of the domains; check it',
  },
  'total-below-parts': {
    vi: 'tổng nhỏ hơn cộng các lĩnh vực đã nhập; kiểm tra lại',
    en: 'the total is below the sum of the domains entered; check it',
  },
  'not-a-place': { vi: 'thứ hạng là số nguyên từ 1', en: 'a place is a whole number from 1' },
  'no-places': {
    vi: 'bộ chỉ số này không xếp hạng; bỏ thứ hạng', en: 'nobody ranks by this card; drop the place',
  },
  'unknown-duty': {
    vi: 'kế hoạch không có việc mang mã này; dùng mã trong mẫu nhập',
    en: 'the plan has no such duty; use the keys of the template',
  },
  'repeated-duty': {
    vi: 'việc này đã có số liệu; nếu theo từng lĩnh vực, đơn vị thì ghi tên khác nhau',
    en: 'this duty has a figure already; name the fields or units apart if there are several',
  },
  'not-measurable': {
    vi: 'việc này không đo bằng số; để trống', en: 'this is not measured by numbers; leave it blank',
  },
  'not-a-count': { vi: 'phải là số nguyên từ 0', en: 'a whole number from 0 is needed' },
  'one-of-two': {
    vi: 'phải ghi cả số đạt và tổng số', en: 'both counts are needed: those done, and all',
  },
  'more-than-all': {
    vi: 'số đạt lớn hơn tổng số', en: 'more are done than there are',
  },
  'two-values': {
    vi: 'chỉ ghi một cách: số đạt và tổng số, hoặc kết quả',
    en: 'enter it in one way only: two counts, or the result',
  },
  'other-periods': {
    vi: 'các dòng của cùng một việc phải cùng năm và cùng nguồn',
    en: 'rows of one duty need one year and one source',
  },
  'needs-percent': {
    vi: 'kết quả là tỷ lệ thì ghi kèm dấu %, ví dụ 92,5%',
    en: 'a share needs its percent sign, such as 92,5%',
  },
  'not-yes-or-no': { vi: 'ghi "Có" hoặc "Không"', en: 'write "Có" (yes) or "Không" (no)' },
  'needs-counts': {
    vi: 'việc này cần số đạt và tổng số, hoặc một tỷ lệ', en: 'this needs two counts, or a share',
  },
  'needs-result': {
    vi: 'việc này cần cột kết quả, không cần số đạt và tổng số',
    en: 'this needs the result, not two counts',
  },
  'no-bands': {
    vi: 'chưa có bảng xếp loại để so sánh; nhập kèm bảng xếp loại',
    en: 'no table of classes to compare with; bring one',
  },
  'repeated-key': {
    vi: 'mã này được dùng hai lần; mỗi lĩnh vực, phần có một mã riêng',
    en: 'this key is used twice; each domain and part has its own',
  },
  'years-end-before': {
    vi: 'năm cuối đứng trước năm đầu; đổi lại', en: 'the last year is before the first; swap them',
  },
  'domains-not-maximum': {
    vi: 'điểm tối đa của các lĩnh vực cộng lại không bằng điểm tối đa chung',
    en: 'the maxima of the domains do not make the maximum of the whole',
  },
  'parts-not-maximum': {
    vi: 'điểm tối đa của các phần cộng lại không bằng điểm tối đa của lĩnh vực',
    en: 'the maxima of the parts do not make that of their domain',
  },
  'portions-not-maximum': {
    vi: 'các phần điểm cộng lại không bằng điểm tối đa chung',
    en: 'the portions do not make the maximum of the whole',
  },
  'stated-differs': {
    vi: 'số lượng nêu ra khác với số đếm được', en: 'the number stated is not the one counted',
  },
  'bad-bands': {
    vi: 'bảng xếp loại có chỗ hở, chồng lên nhau hoặc sai thứ tự; sửa các mức',
    en: 'the classes have gaps, overlap, or are out of order; mend the limits',
  },
} as const satisfies Record<string, Wording>;
