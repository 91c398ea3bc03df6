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
  stepReadsTitle: 'Tiện ích đọc gì',
  stepReads:
    'Mở trang thủ tục trên cổng dịch vụ công rồi bấm biểu tượng Hài Lòng trên thanh công cụ. ' +
    'Tiện ích đọc phần chữ về thủ tục trên trang đó: tên, mã, quyết định, thời hạn, phí, lệ phí, các ' +
    'bộ phận công khai. Không sửa chữ nào trên trang.',
  stepSendsTitle: 'Tiện ích không bao giờ gửi gì',
  stepSends:
    'Không gửi gì ra khỏi máy này, cả nội dung trang lẫn kết quả; bảng này không mở kết nối ' +
    'mạng. Kết quả lưu trên máy và xoá được bất cứ lúc nào.',
  stepGrantTitle: 'Cho phép một cổng',
  stepGrant:
    'Muốn khỏi bấm lại ở từng trang, bấm “Tự soát cổng này” khi đang xem một cổng; trình duyệt ' +
    'sẽ hỏi lại. Mỗi lần chỉ cho phép một cổng, và thu lại được bất cứ lúc nào.',
  stepsDone: 'Đã hiểu',
  help: 'Hướng dẫn',
  tools: 'Công cụ',
  toolDue: 'Ngày hẹn trả',
  close: 'Đóng',

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
  nothingShown: 'Không có phát hiện nào phù hợp với bộ lọc.',
  nothingFound: 'Không đọc được thủ tục nào trên trang.',
  searchLabel: 'Tìm trong kết quả',
  searchHint: 'Tên, mã, quy tắc, chữ trên trang; không cần gõ dấu',
  groupLabel: 'Xếp theo',
  groupByProcedure: 'Thủ tục',
  groupByRule: 'Quy tắc',
  topicLabel: 'Nội dung',
  severityLabel: 'Mức độ',
  anyTopic: 'Mọi nội dung',
  anySeverity: 'Mọi mức độ',
  choiceCount: '{name} ({count})',
  clearFilter: 'Bỏ lọc',
  more: 'Hiện thêm {next} (còn {rest})',
  copy: 'Sao chép',
  copied: 'Đã sao chép phát hiện. Dán vào thư để gửi.',
  copyFailed: 'Trình duyệt không cho sao chép. Chọn chữ trong ô này rồi bấm Ctrl+C.',
  copyProcedure: 'Thủ tục',
  copyAddress: 'Địa chỉ trang',
  copyDay: 'Ngày soát',
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

  recordTitle: 'Bản ghi đã đọc',
  recordWords: 'Trang ghi',
  recordValue: 'Đọc là',
  recordMethod: 'Cách nộp, dòng {number}',
  notOnPage: 'không thấy trên trang',
  wordsAll: 'Hiện hết',
  wordsLess: 'Thu gọn',
  condition: '{words} (trường hợp: {condition})',
  dayUnread: 'không đọc được thành một ngày',
  codeProper: 'mã quốc gia {national}',
  codeAgency: 'mã quốc gia {national}, cơ quan {agency}',
  codeOld: 'mã cũ, trước Cơ sở dữ liệu quốc gia',
  codeMalformed: 'không đúng dạng mã thủ tục',
  decisionProper: 'đúng thể thức',
  decisionIssued: 'đúng thể thức, ban hành ngày {day}',
  decisionPlaceholder: 'chưa phải số thật',
  decisionMalformed: 'không đúng thể thức',
  documents: 'văn bản: {numbers}',
  sameDay: 'trong ngày tiếp nhận',
  cutOff: 'nhận sau {time} thì trả vào ngày làm việc tiếp theo',
  feeNote: 'ghi chú: {amounts}',
  feePer: '{amount}/{per}',
  windowFrom: 'áp dụng từ {from}',
  windowTo: 'áp dụng đến hết {to}',
  windowBoth: 'áp dụng từ {from} đến hết {to}',
  formula: 'cách tính: {words}',

  dueTitle: 'Tính ngày hẹn trả',
  dueIntro: 'Tính theo Bộ luật Dân sự và lịch nghỉ đã công bố của cơ quan nhà nước.',
  dueReceived: 'Ngày tiếp nhận',
  dueReceivedHint: 'Ngày/tháng/năm, ví dụ 20/11/2026',
  dueTime: 'Giờ tiếp nhận (nếu có)',
  dueTimeHint: 'Ví dụ 9:30; cần khi thời hạn tính theo giờ',
  dueLimit: 'Thời hạn giải quyết',
  dueLimitHint: 'Ví dụ: 15 ngày làm việc; 30 ngày; 08 giờ làm việc',
  dueAfterHours: 'Tiếp nhận ngoài giờ thì tính từ ngày làm việc tiếp theo',
  dueLate: 'Hồ sơ dự kiến quá hạn',
  duePrinted: 'Ngày hẹn trả in trên giấy hẹn (nếu có)',
  duePrintedHint: 'Để trống thì dùng ngày tính được',
  dueTimes: 'Đã hẹn lại bao nhiêu lần',
  dueExtension: 'Thời gian đề nghị gia hạn',
  dueExtensionHint: 'Ví dụ: 05 ngày làm việc; để trống nếu chưa biết',
  dueCount: 'Tính',
  dueErrors: 'Chưa tính được: có {count} ô cần sửa.',
  dueDayMissing: 'Chưa ghi ngày tiếp nhận. Ghi ngày/tháng/năm, ví dụ 20/11/2026.',
  dueDayWrong:
    '“{words}” không phải một ngày có trong lịch. Ghi đủ ngày/tháng/năm, ví dụ 20/11/2026.',
  dueTimeWrong: '“{words}” không phải giờ trong ngày. Ghi ví dụ 9:30 hoặc 14 giờ.',
  dueLimitMissing: 'Chưa ghi thời hạn. Ghi số và đơn vị, ví dụ 15 ngày làm việc.',
  dueLimitNoUnit: '“{words}” thiếu đơn vị. Ghi thêm “ngày làm việc”, “ngày”, “giờ” hoặc “tháng”.',
  dueLimitElsewhere:
    '“{words}” dẫn sang nơi khác, không có số để tính. Tra thời hạn ở đó rồi ghi vào đây.',
  dueLimitWrong:
    'Không đọc được thời hạn trong “{words}”. Ghi số và đơn vị, ví dụ 15 ngày làm việc.',
  dueTimesWrong: '“{words}” không phải số lần. Ghi một số từ 0 trở lên.',
  dueResult: 'Ngày hẹn trả: {day}',
  dueResultUnknown: 'Chưa tính được ngày hẹn trả',
  dueFor: 'Thời hạn “{words}”',
  dueBeyond: 'Chưa đủ dữ liệu lịch',
  dueKnownHolidays: 'Ngày nghỉ đã biết theo luật từ đó: {days}.',
  dueSteps: 'Cách đếm từng ngày',
  dueOther: 'Cách hiểu khác',
  dueLateBy: 'Nếu hồ sơ quá hạn, tính theo ngày hẹn {day}',
  dueMayReappoint: 'Còn được hẹn lại một lần.',
  dueNoReappoint: 'Đã hẹn lại một lần; không được hẹn lại nữa.',
  dueReappointed: 'Ngày hẹn lại: {day}',
  dueReappointUnknown: 'Chưa tính được ngày hẹn lại: {why}',

  shortcutsTitle: 'Phím tắt',
  shortcutsOn: 'Dùng phím tắt trong bảng này',
  shortcutsNote:
    'Không dùng khi đang gõ vào ô. Mở bảng từ trang: bấm biểu tượng Hài Lòng, hoặc phím đặt ' +
    'trong phần phím tắt tiện ích của trình duyệt (ban đầu là Alt+Shift+H).',
  keySearch: 'Tới ô tìm kiếm',
  keyGroup: 'Đổi cách xếp: thủ tục hoặc quy tắc',
  keyNext: 'Tới phát hiện sau',
  keyPrevious: 'Về phát hiện trước',
  keyCopy: 'Sao chép phát hiện đang chọn',
  keyDue: 'Mở công cụ tính ngày hẹn trả',
  keyHelp: 'Mở bảng phím tắt này',

  badgeFailed: 'Hài Lòng – trang này: {failed} mục không đạt, {cantTell} mục chưa rõ',
  badgePassed: 'Hài Lòng – trang này: không có mục nào không đạt, {cantTell} mục chưa rõ',
  badgeChanged: '{title} (trang đã đổi sau khi soát)',
  badgeNone: 'Hài Lòng – soát thủ tục hành chính trên trang này',

  changedTitle: 'Trang đã đổi sau khi soát',
  changed: 'Kết quả dưới đây là của nội dung cũ, soát lúc {time}. Soát lại để có kết quả đúng.',
};

/** The texts that each language has. */
export type Texts = Readonly<typeof vi>;
