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
  tooLongTitle: 'Trang quá dài để soát một lần',
  tooLong:
    'Một lần soát được nhiều nhất 5.000 thủ tục và 20 triệu ký tự, nên trang này chưa có kết quả ' +
    'nào. Hãy lọc bớt danh sách hoặc cho hiện ít thủ tục hơn trên mỗi trang, rồi soát từng trang.',
  restlessTitle: 'Trang thay đổi liên tục',
  restless:
    'Nội dung thủ tục trên trang đổi trước khi soát xong, nên chưa có kết quả nào. Khi trang đứng ' +
    'yên, tiện ích sẽ tự soát lại.',
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
  why: 'Vì sao',
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
  adapterExport: 'Lấy một bộ đọc ra tệp JSON:',
  adapterSave: 'Tải về',
  adapterRemove: 'Gỡ bỏ',
  adapterVerified: 'kiểm tra ngày {day}',
  adapterKept: 'Đã nạp bộ đọc {id}. Trang đang mở được soát lại bằng bộ đọc này nếu hợp.',
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

  pickerOpen: 'Chỉ chỗ trên trang',
  pickerOpenNote:
    'Cổng lạ hoặc vừa đổi giao diện: chỉ cho tiện ích biết mỗi mục nằm ở đâu trên trang đang mở, ' +
    'rồi lưu thành bộ đọc riêng trên máy này.',
  pickerWayOut:
    'Nếu đây là trang thủ tục, hãy chỉ cho tiện ích biết mỗi mục nằm ở đâu. Không cần biết lập ' +
    'trình.',
  pickerTitle: 'Chỉ chỗ trên trang',
  pickerNoPage:
    'Chưa có trang để chỉ. Mở trang thủ tục trên cổng, bấm “Soát trang này”, rồi mở lại mục này.',
  pickerIntro:
    'Chọn một mục, bấm vào nhãn của mục đó trên trang rồi bấm vào giá trị. Làm lần lượt cho các ' +
    'mục cần đọc, sau đó lưu lại. Trang không bị thay đổi.',
  pickerAdding: 'Đang bổ sung cho bộ đọc “{name}”. Các mục đã chỉ trước đây được giữ nguyên.',
  pickerFirstName: 'Bộ đọc {host}',
  pickerKind: 'Trang đang mở là',
  pickerDetail: 'Trang của một thủ tục',
  pickerList: 'Danh sách nhiều thủ tục',
  pickerFieldsTitle: '1. Chỉ từng mục',
  pickerField: 'Mục cần chỉ',
  pickerPoint: 'Chỉ nhãn',
  pickerPointHead: 'Chỉ tên cột',
  pickerNoLabel: 'Mục này không có nhãn',
  pickerNoHead: 'Danh sách không có tên cột',
  pickerHalt: 'Thôi không chỉ',
  pickerAskLabel: 'Bấm vào nhãn của mục “{name}”. Esc để thôi.',
  pickerAskValue: 'Bấm vào giá trị của mục “{name}”. Esc để thôi.',
  pickerAskOnlyValue: 'Bấm vào chỗ ghi “{name}”. Esc để thôi.',
  pickerAskHead: 'Bấm vào tên của cột “{name}”. Esc để thôi.',
  pickerAskCell: 'Bấm vào một ô của cột “{name}”. Esc để thôi.',
  pickerAskRow: 'Bấm vào “{name}” của một thủ tục trong danh sách. Esc để thôi.',
  pickerWaitLabel:
    'Đang chờ bấm vào nhãn trên trang. Dùng bàn phím: F6 để sang trang, mũi tên lên, xuống để ' +
    'chuyển chỗ, mũi tên trái, phải để ra ngoài, vào trong, Enter để lấy.',
  pickerWaitValue: 'Nhãn: “{label}”. Đang chờ bấm vào giá trị trên trang.',
  pickerWaitCell: 'Tên cột: “{label}”. Đang chờ bấm vào một ô của cột đó trên trang.',
  pickerWaitOnlyValue: 'Đang chờ bấm vào giá trị trên trang.',
  pickerFound: 'Đã chỉ xong mục “{name}”. Xem lại ở dưới, rồi chỉ mục tiếp theo hoặc lưu.',
  pickerNotFound:
    'Không có cách nào để đọc lại đúng “{words}” cho mục “{name}”. Thử bấm vào chỗ chỉ chứa giá ' +
    'trị đó, hoặc chỉ cả nhãn; nếu vẫn không được, mục này phải xem bằng mắt.',
  pickerEmpty:
    'Chỗ vừa bấm không có chữ nên không kiểm tra được. Mở một thủ tục có ghi mục này để chỉ.',
  pickerStopped: 'Đã thôi. Không có gì thay đổi.',
  pickerLost: 'Trang đã được tải lại hoặc chuyển đi. Bấm lại để tiếp tục; các mục đã chỉ vẫn còn.',
  pickerRemove: 'Bỏ',
  pickerLabelWords: 'Nhãn',
  pickerByLabel: 'Tìm lại theo nhãn.',
  pickerByColumn: 'Tìm lại theo tên cột.',
  pickerByTitle: 'Tìm lại theo tiêu đề của trang.',
  pickerByItems: 'Tìm lại theo các đường dẫn của danh sách.',
  pickerBySelector: 'Tìm lại theo tên phần tử của trang; cổng đổi giao diện thì phải chỉ lại.',
  pickerByPosition:
    'Tìm lại theo thứ tự trên trang, dễ sai khi cổng thêm bớt mục; nên kiểm tra ở một thủ tục ' +
    'khác.',
  pickerTakenAway:
    'Khi đọc cùng các mục khác, “{name}” không còn được đọc như trên. Bỏ hoặc chỉ lại.',
  pickerSaveTitle: '2. Lưu bộ đọc',
  pickerName: 'Tên bộ đọc',
  pickerFor: 'Dùng cho {address}.',
  pickerForTitle: 'Dùng cho',
  pickerForAlike: 'Các trang có địa chỉ dạng {address}',
  pickerForSite: 'Mọi trang thủ tục của {host}',
  pickerReads: 'Bộ đọc này đọc được trang đang mở.',
  pickerReadsList: 'Bộ đọc này đọc được {count} thủ tục trong danh sách đang mở.',
  pickerTooFew: 'Chưa đủ để nhận ra một thủ tục: chỉ thêm ít nhất một mục ngoài tên.',
  pickerTooFewColumns: 'Chưa đủ để nhận ra danh sách: chỉ cột tên và ít nhất một cột nữa.',
  pickerSave: 'Lưu và soát trang này',
  pickerKept: 'Đã lưu bộ đọc “{name}”. Trang đang được soát bằng bộ đọc này.',

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
    'trong phần phím tắt tiện ích của trình duyệt (ban đầu là Alt+Shift+H). Trên trang: ' +
    'Alt+Shift+↓ và Alt+Shift+↑ để tới dấu tiếp theo hoặc về dấu trước.',
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
