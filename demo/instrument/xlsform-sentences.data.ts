/** What is wrong with a cell of an XLSForm and what to do, by code. */
export const XLSFORM_SENTENCES: Readonly<Record<string, string>> = {
  missing: 'ô này còn trống mà phải có; điền vào',
  'column-twice': 'hai cột cùng một nội dung; chỉ giữ một cột',
  'not-kept': 'phiếu không có chỗ cho nội dung này; xóa ô hoặc chuyển vào câu hỏi',
  'not-yes-or-no': 'chỉ ghi yes hoặc no',
  'not-a-key': 'mã chỉ gồm a-z, 0-9, dấu chấm và gạch nối; đặt lại mã',
  'not-a-number': 'phải là số nguyên không âm',
  'not-a-version': 'phiên bản phải là số nguyên từ 1',
  'not-a-certainty': 'chỉ ghi confirmed (đã đọc văn bản gốc), second-hand (biết qua nguồn khác) hoặc own (tự soạn)',
  'unknown-language': 'chỉ đọc tiếng Việt và tiếng Anh, như label::Tiếng Việt (vi), label::English (en)',
  'reference-in-words': 'câu chữ không được chứa ${…}; viết câu không cần chèn câu trả lời khác',
  'quotes-in-answer': 'điều kiện so với câu trả lời có dấu nháy, XLSForm không ghi được; sửa câu trả lời',
  'condition-on-sensitive':
    'câu này dựa vào câu nhạy cảm, mà câu nhạy cảm mặc định tắt; đánh dấu câu này là nhạy cảm',
  'not-a-character': 'có ký tự điều khiển, bảng tính không ghi được; xóa ký tự đó',
  'unknown-type': 'loại câu hỏi này phiếu không có; dùng select_one, select_multiple, text, integer hoặc note',
  decimal: 'phiếu chỉ hỏi số nguyên; dùng integer',
  repeat: 'phiếu không hỏi lặp lại; bỏ begin_repeat',
  'device-data': 'khảo sát ẩn danh, không lấy thông tin của máy hay người dùng; xóa dòng này',
  required: 'người trả lời được bỏ qua mọi câu; xóa yes',
  disabled: 'câu bị tắt sẽ không được hỏi; xóa cả dòng, hoặc ghi sensitive là yes nếu là câu nhạy cảm',
  'unknown-list': 'trang choices không có danh sách mang tên này; thêm danh sách hoặc sửa tên',
  'unused-list': 'không câu hỏi nào dùng danh sách này; xóa, hoặc sửa tên cho khớp',
  'unknown-condition':
    "điều kiện này phiếu không diễn đạt được; chỉ so một câu đứng trước, như selected(${tre-hen}, 'co')",
  'unknown-constraint':
    'ràng buộc này phiếu không diễn đạt được; dùng . >= 0 and . <= 120 hoặc string-length(.) <= 500',
  'group-without-begin': 'end_group này không có begin_group; xóa hoặc thêm',
  'group-without-end': 'nhóm này chưa có end_group; thêm vào cuối nhóm',
  'unknown-group':
    'nhóm chỉ được là yếu tố hoặc bảng: mọi dòng là select_one trên cùng một danh sách số; bỏ nhóm',
  'out-of-order': 'thứ tự phải là câu hỏi trước, các yếu tố, câu hỏi sau, thông tin người trả lời; chuyển dòng',
  'other-scale': 'mọi yếu tố phải dùng chung một danh sách mức độ; dùng lại danh sách của yếu tố đầu',
  'no-factor':
    'chưa có yếu tố nào: cần begin_group chứa các select_one trên một danh sách số có cột satisfied',
  'no-satisfied-level': 'chưa mức nào được tính là hài lòng; ghi yes cho mức được tính',
  'every-level-satisfied': 'mức nào cũng được tính là hài lòng; ghi no cho mức không tính',
  'second-row': 'trang settings chỉ có một dòng; xóa dòng này',
  'no-eligibility': 'phiếu không có điều kiện tham gia (nhóm group_eligible); xóa ô này',
  'eligibility-not-required': 'câu hỏi về điều kiện tham gia phải trả lời; ghi yes',
  'unknown-eligibility':
    'điều kiện tham gia gồm đúng ba phần: câu select_one, dòng note_not_eligible, nhóm group_eligible',
};
