/** Vietnamese texts of the panel; the original. `{name}` is filled in. */
export const vi = {
  title: 'Soát thủ tục hành chính',
  language: 'Ngôn ngữ',
  check: 'Soát trang này',
  checkAgain: 'Soát lại trang này',
  reading: 'Đang đọc trang…',
  page: 'Trang',
  portal: 'Cổng',
  checkedAt: 'Soát lúc {time}',
  detailPage: 'Trang chi tiết một thủ tục',
  listPage: 'Trang danh sách, {count} thủ tục',
  listNote:
    'Trang danh sách chỉ hiện tóm tắt. Muốn soát đủ các bộ phận, mở trang chi tiết của từng ' +
    'thủ tục.',

  stepsTitle: 'Bắt đầu trong ba bước',
  stepOpen: 'Mở trang danh sách hoặc trang chi tiết thủ tục trên cổng dịch vụ công.',
  stepClick:
    'Bấm biểu tượng Hài Lòng trên thanh công cụ. Bấm tới trang nào, tiện ích chỉ đọc trang đó.',
  stepSee: 'Xem kết quả tại đây và dấu trên trang, rồi tải báo cáo về máy.',
  readsTitle: 'Tiện ích đọc gì',
  reads:
    'Chỉ đọc phần chữ về thủ tục đang hiển thị: tên, mã, số quyết định, thời hạn, phí, lệ phí ' +
    'và các bộ phận công khai. Không sửa chữ nào trên trang.',
  sendsTitle: 'Tiện ích gửi gì đi',
  sends: 'Không gửi gì. Kết quả chỉ nằm trên máy này; bảng này không mở kết nối mạng nào.',
  accessTitle: 'Cho phép một cổng',
  accessHow:
    'Khi đang xem một cổng và đã bấm biểu tượng, có thể bấm “Tự soát cổng này” để khỏi phải ' +
    'bấm lại ở từng trang. Quyền này thu lại được bất cứ lúc nào.',

  noAccessTitle: 'Chưa được phép đọc trang này',
  noAccess:
    'Trình duyệt chỉ cho tiện ích đọc một trang sau khi người dùng bấm biểu tượng Hài Lòng ' +
    'trên thanh công cụ.',
  notWebTitle: 'Không phải trang của cổng dịch vụ công',
  notWeb:
    'Đây là trang riêng của trình duyệt nên không đọc được. Hãy mở một trang của cổng dịch vụ ' +
    'công.',
  refusedTitle: 'Trình duyệt không cho đọc trang này',
  refused:
    'Trình duyệt đã từ chối. Hãy bấm biểu tượng Hài Lòng trên thanh công cụ rồi thử lại; một số ' +
    'trang, như kho tiện ích, không tiện ích nào được đọc.',
  readyTitle: 'Trang này chưa được soát',
  ready: 'Bấm “Soát trang này” để đọc và soát thủ tục đang hiển thị.',
  noAdapterTitle: 'Chưa nhận ra trang này',
  noAdapter:
    'Không bộ đọc nào nhận ra danh sách hay chi tiết thủ tục trên trang. Nếu trang còn đang ' +
    'tải, tiện ích sẽ tự đọc khi có nội dung.',
  readFailedTitle: 'Không đọc được trang này',
  readFailed: 'Bộ đọc gặp lỗi khi đọc trang, nên không có kết quả nào được đưa ra.',
  notCheckedTitle: 'Đã đọc nhưng chưa soát được trang này',
  notChecked:
    'Bộ phận soát của tiện ích không trả lời hoặc gặp lỗi nên chưa có kết quả. Hãy soát lại; nếu ' +
    'vẫn không được, hãy tải lại trang.',
  notStoredTitle: 'Không lưu được kết quả',
  notStored:
    'Đã soát nhưng không ghi được kết quả vào máy này. Hãy kiểm tra dung lượng đĩa rồi soát lại.',
  detailLabel: 'Chi tiết lỗi',
  knownPortals: 'Bộ đọc hiện có: {names}.',

  results: 'Kết quả',
  filterLabel: 'Lọc theo kết quả',
  shownCount: 'Đang hiện {shown} trong {all} phát hiện.',
  nothingShown: 'Không có phát hiện nào thuộc các kết quả đang chọn.',
  nothingFound: 'Không đọc được thủ tục nào trên trang.',
  show: 'Xem trên trang',
  noPlace: 'Mục này không có chỗ trên trang.',
  placeShown: 'Đã chuyển tới chỗ này trên trang.',
  notLive: 'Đây là kết quả đã lưu. Soát lại để xem dấu trên trang.',
  quote: 'Trang ghi',
  quoteBlank: '(để trống)',
  law: 'Căn cứ',
  mend: 'Cách khắc phục',
  where: 'Mục',
  row: 'dòng {number}',
  severity: 'Mức độ: {severity}',
  noName: '(chưa đọc được tên)',
  noCode: '(chưa đọc được mã)',

  unreadTitle: 'Bộ đọc không thấy trên trang',
  unreadNote: 'Các mục này không được coi là đạt hay không đạt.',
  unreadSome: '{field}: thiếu ở {count} thủ tục',
  framesTitle: 'Khung không đọc được trên trang',
  framesNote:
    'Trình duyệt không cho đọc nội dung của trang khác nằm trong khung. Nội dung đó chưa được ' +
    'soát; hãy mở riêng trang trong khung để soát.',
  frameUnnamed: '(khung không ghi địa chỉ)',

  createTest: 'Tạo bài thử từ trang này',
  createTestNote:
    'Tải về hai tệp: trang đã bỏ mã chạy và dữ liệu trong biểu mẫu, và những gì bộ đọc đã đọc. ' +
    'Sửa tệp thứ hai cho đúng với trang rồi gửi cho người chữa bộ đọc.',
  createTestFailed: 'Không lấy được trang. Soát lại trang rồi thử lại.',

  adaptersTitle: 'Bộ đọc cổng',
  adaptersNote:
    'Khi một cổng thay đổi cách trình bày, có thể nạp bộ đọc đã sửa từ tệp JSON mà không cần chờ ' +
    'bản mới. Bộ đọc đã nạp được dùng trước các bộ có sẵn, từ lần soát sau.',
  adapterImport: 'Nạp bộ đọc từ tệp JSON',
  adapterExport: 'Lấy một bộ đọc có sẵn làm mẫu:',
  adapterSave: 'Tải về',
  adapterRemove: 'Gỡ bỏ',
  adapterVerified: 'kiểm tra ngày {day}',
  adapterKept: 'Đã nạp bộ đọc {id}. Soát lại trang để dùng.',
  adapterRemoved: 'Đã gỡ bộ đọc {id}.',
  adapterRefused: 'Chưa nạp được: tệp có {count} chỗ cần sửa. Không có gì thay đổi.',
  adapterWholeFile: 'cả tệp',
  issueJson: 'không phải JSON. Kiểm tra dấu phẩy, dấu ngoặc kép và ngoặc nhọn.',
  issueTooLong: 'quá dài (trên 200.000 ký tự). Bỏ bớt phần không dùng.',
  issueUnknownKey: 'tên mục này không có trong bộ đọc. Xoá mục hoặc sửa lại tên.',
  issueType: 'thiếu hoặc sai kiểu giá trị. So với tệp mẫu tải về ở dưới.',
  issueUnion:
    'phải là một nhãn trong ngoặc kép, hoặc {"column": …}, {"selector": …}, {"title": true}.',
  issuePattern: 'không phải biểu thức chính quy dùng được. Kiểm tra ngoặc và dấu gạch chéo ngược.',
  issueSelector: 'không phải bộ chọn CSS dùng được. Thử lại trong công cụ của trình duyệt.',
  issueSmall: 'để trống hoặc quá ít. Ghi ít nhất một giá trị.',
  issueBig: 'quá dài hoặc quá nhiều. Rút gọn lại.',
  issueValue: 'giá trị không đúng dạng. So với tệp mẫu tải về ở dưới.',

  marks: 'Hiện dấu trên trang',
  reportCsv: 'Tải báo cáo CSV',
  reportJson: 'Tải báo cáo JSON',
  reportNote: 'Báo cáo gồm mọi phát hiện của trang, kể cả mục đang ẩn bởi bộ lọc.',

  grantTitle: 'Quyền trên cổng {host}',
  grantOnce: 'Hiện chỉ đọc trang này, sau lần bấm vừa rồi.',
  grant: 'Tự soát cổng này',
  grantWhy:
    'Trình duyệt sẽ hỏi quyền đọc các trang của {host}. Quyền này dùng để tự soát mỗi trang ' +
    'thủ tục khi mở; không dùng cho cổng khác.',
  granted: 'Đang tự soát mọi trang thủ tục của cổng này khi mở.',
  revoke: 'Ngừng tự soát cổng này',

  keptTitle: 'Kết quả lưu trên máy này',
  kept: 'Đang lưu kết quả gần nhất của {count} trang.',
  deleteKept: 'Xoá hết kết quả đã lưu',
  deleteSure: 'Xoá thật?',
  deleteYes: 'Xoá',
  deleteNo: 'Giữ lại',
};

/** The texts that each language has. */
export type Texts = Readonly<typeof vi>;
