import type { FieldName } from './field-name.ts';

/**
 * What portals call the fields of a procedure, in order of trust; the case of the letters, numbers
 * before a label and the colon behind it do not count. Seen on the portals of families A–P.
 */
export const LABELS: Readonly<Record<FieldName, readonly string[]>> = {
  code: [
    'Mã thủ tục', 'Mã thủ tục hành chính', 'Mã TTHC', 'Mã số thủ tục', 'Mã số TTHC',
    'Mã số thủ tục hành chính', 'Ký hiệu thủ tục', 'Ký hiệu thủ tục hành chính', 'Mã hồ sơ TTHC',
    'Số hồ sơ TTHC', 'Số hồ sơ', 'Mã số', 'Procedure Code',
  ],
  name: [
    'Tên thủ tục', 'Tên thủ tục hành chính', 'Tên TTHC', 'Tên dịch vụ công',
    'Tên dịch vụ công/Thủ tục hành chính', 'Tên dịch vụ', 'Tên thủ tục/dịch vụ công', 'Thủ tục',
    'Dịch vụ công', 'Thủ tục hành chính', 'Procedure Name',
  ],
  decisionNumber: [
    'Số quyết định', 'Số QĐ', 'Số quyết định công bố', 'Quyết định công bố',
    'Quyết định ban hành', 'Số văn bản công bố', 'Decision Number',
  ],
  field: [
    'Lĩnh vực', 'Tên lĩnh vực', 'Lĩnh vực thống kê', 'Lĩnh vực thực hiện', 'Thuộc lĩnh vực',
    'Field',
  ],
  level: [
    'Cấp thực hiện', 'Cấp thủ tục', 'Cấp giải quyết', 'Cấp hành chính', 'Implementation Level',
  ],
  authority: [
    'Cơ quan có thẩm quyền', 'Cơ quan có thẩm quyền quyết định',
    'Cơ quan có thẩm quyền quyết định theo quy định', 'Cơ quan ban hành', 'Cơ quan công bố',
  ],
  decisionDate: [
    'Ngày ban hành', 'Ngày ký', 'Ngày quyết định', 'Ngày ban hành quyết định',
  ],
  effectiveDate: [
    'Ngày hiệu lực', 'Ngày có hiệu lực', 'Hiệu lực từ ngày', 'Có hiệu lực từ ngày',
  ],
  publicationDate: [
    'Ngày công khai', 'Ngày công bố', 'Ngày đăng tải', 'Ngày đăng',
  ],
  validity: [
    'Tình trạng hiệu lực', 'Tình trạng áp dụng', 'Hiệu lực', 'Tình trạng',
  ],
  complaintContact: [
    'Địa chỉ tiếp nhận phản ánh, kiến nghị', 'Nơi tiếp nhận phản ánh, kiến nghị',
    'Tiếp nhận phản ánh, kiến nghị', 'Phản ánh, kiến nghị',
  ],
  steps: [
    'Trình tự thực hiện', 'Trình tự', 'Trình tự các bước thực hiện', 'Các bước thực hiện',
    'Trình tự, cách thức thực hiện', 'Hướng dẫn thủ tục', 'Quy trình thực hiện',
    'Implementation Steps',
  ],
  submission: [
    'Cách thức thực hiện', 'Cách thức', 'Cách thực hiện', 'Cách thức nộp hồ sơ', 'Cách thức nộp',
    'Hình thức nộp hồ sơ', 'Hình thức nộp', 'Cách thức nộp trực tuyến',
  ],
  dossier: [
    'Thành phần hồ sơ', 'Thành phần hồ sơ cần nộp', 'Thành phần, số lượng hồ sơ',
    'Thành phần hồ sơ, số lượng hồ sơ', 'Hồ sơ cần nộp', 'Thành phần hồ sơ bao gồm',
    'Hồ sơ bao gồm', 'Hồ sơ kèm theo', 'Giấy tờ cần nộp', 'Giấy tờ cần chuẩn bị',
    'Hồ sơ cần chuẩn bị', 'Hồ sơ', 'Required Documents',
  ],
  processingTime: [
    'Thời hạn giải quyết', 'Thời gian giải quyết', 'Thời gian', 'Thời hạn', 'Thời gian xử lý',
    'Thời hạn xử lý', 'Số ngày xử lý', 'Số ngày giải quyết', 'Thời gian thực hiện',
    'Thời hạn thực hiện', 'Thời gian trả kết quả', 'Ngày thụ lý', 'Processing Time',
  ],
  fee: [
    'Phí, lệ phí', 'Lệ phí, phí', 'Lệ phí', 'Phí', 'Mức phí', 'Mức thu', 'Mức thu phí, lệ phí',
    'Fee', 'Fees',
  ],
  applicants: [
    'Đối tượng thực hiện', 'Đối tượng', 'Đối tượng áp dụng', 'Đối tượng được thực hiện',
  ],
  agency: [
    'Cơ quan thực hiện', 'Cơ quan giải quyết', 'Cơ quan trực tiếp thực hiện', 'Đơn vị thực hiện',
    'Cơ quan xử lý', 'Đơn vị giải quyết', 'Phòng ban xử lý', 'Nơi thực hiện',
  ],
  forms: [
    'Mẫu đơn, tờ khai', 'Mẫu đơn', 'Tên mẫu đơn, tờ khai', 'Mẫu đơn, mẫu tờ khai',
    'Tên mẫu đơn, mẫu tờ khai', 'Biểu mẫu', 'Biểu mẫu đính kèm', 'Biểu mẫu kèm theo',
    'Mẫu đơn, tờ khai đính kèm', 'Mẫu tờ khai', 'Tải biểu mẫu',
  ],
  result: [
    'Kết quả thực hiện', 'Kết quả xử lý', 'Kết quả', 'Kết quả giải quyết',
    'Kết quả của việc thực hiện thủ tục hành chính',
  ],
  conditions: [
    'Yêu cầu, điều kiện thực hiện', 'Yêu cầu, điều kiện', 'Điều kiện thực hiện',
    'Yêu cầu thực hiện', 'Điều kiện',
  ],
  legalBasis: [
    'Căn cứ pháp lý', 'Cơ sở pháp lý', 'Văn bản căn cứ', 'Văn bản quy định', 'Văn bản pháp lý',
    'Legal Basis',
  ],
};

/**
 * Labels of what no rule asks for. They are known so that what stands under them is not taken for
 * the field before.
 */
export const OTHER_LABELS: readonly string[] = [
  'Số lượng hồ sơ', 'Số bộ hồ sơ', 'Số lượng', 'Loại thủ tục', 'Loại TTHC', 'Mức độ',
  'Mức độ trực tuyến', 'Mức trực tuyến', 'Mức độ cung cấp', 'Địa chỉ tiếp nhận',
  'Địa chỉ tiếp nhận HS', 'Địa chỉ tiếp nhận hồ sơ', 'Cơ quan phối hợp', 'Cơ quan được ủy quyền',
  'Cơ quan được ủy quyền, phân cấp', 'Thủ tục hành chính liên quan', 'Thủ tục liên quan',
  'Từ khóa', 'Mô tả', 'Lưu ý', 'Ghi chú', 'Lượt xem',
  'Văn bản quy định lệ phí', 'Văn bản quy định phí', 'Nộp hồ sơ', 'Đánh giá',
  'Câu hỏi thường gặp', 'Tìm kiếm', 'STT', 'Bước', 'Tên bước', 'Mô tả bước',
];

/** What portals call the column of the documents of a dossier. */
export const DOCUMENT_LABELS: readonly string[] = [
  'Tên giấy tờ', 'Loại giấy tờ', 'Giấy tờ', 'Tên hồ sơ', 'Tên thành phần hồ sơ',
];

/** Labels around several fields; what stands under them belongs to those. */
export const CONTAINER_LABELS: readonly string[] = [
  'Thông tin', 'Nội dung', 'Thông tin chung', 'Thông tin chi tiết', 'Nội dung chi tiết',
  'Thông tin công bố', 'Thông tin thủ tục', 'Thông tin thủ tục hành chính', 'Chi tiết thủ tục',
  'Nội dung thủ tục', 'Thực hiện',
];
