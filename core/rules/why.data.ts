import type { Wording } from '../wording.ts';

/** Vì sao: what a citizen or an official loses where a rule is not kept, by the rule's id. */
export const WHY: Readonly<Record<string, Wording>> = {
  'part-stated': {
    vi: 'Thiếu một bộ phận bắt buộc thì người dân không biết phải làm gì, nộp gì, ở đâu.',
    en: 'Without a part that is always owed, people do not know what to do, what to bring, or where.',
  },
  'conditional-part-stated': {
    vi: 'Để trống thì không rõ là không yêu cầu hay là còn thiếu; người dân có thể bị hỏi thêm giấy tờ.',
    en: 'A blank may mean that nothing is asked or that it was forgotten; people may be asked for more.',
  },
  'decision-number': {
    vi: 'Không có số quyết định đúng thì không ai đối chiếu được nội dung với bản gốc.',
    en: 'Without the proper number nobody can hold the page against the decision itself.',
  },
  'decision-lead-time': {
    vi: 'Ký sát ngày có hiệu lực thì các nơi tiếp nhận không kịp chuẩn bị và công khai.',
    en: 'A decision signed too late leaves the counters no time to prepare and to publish.',
  },
  'published-in-time': {
    vi: 'Chậm công khai thì người dân làm theo quy định cũ và phải đi lại nhiều lần.',
    en: 'Published late, people follow the old rules and have to come again.',
  },
  'procedure-code': {
    vi: 'Mã là cách chắc chắn nhất để tìm đúng thủ tục và đối chiếu giữa các cổng.',
    en: 'The code is the surest way to find a procedure and to compare it across portals.',
  },
  'procedure-name': {
    vi: 'Tên sai hoặc dính với chữ khác thì người dân không tìm thấy thủ tục mình cần.',
    en: 'With a wrong or glued name people do not find the procedure that they need.',
  },
  'still-in-force': {
    vi: 'Thủ tục đã bãi bỏ mà còn đăng thì người dân chuẩn bị hồ sơ vô ích.',
    en: 'While an abolished procedure is listed, people prepare dossiers in vain.',
  },
  'legal-basis-in-force': {
    vi: 'Dẫn văn bản đã hết hiệu lực thì yêu cầu nêu trên trang có thể không còn đúng.',
    en: 'Where a document that has ended is cited, what the page asks for may no longer hold.',
  },
  'complaint-contact': {
    vi: 'Không có nơi tiếp nhận phản ánh thì người dân không biết gửi ý kiến cho ai.',
    en: 'Without a contact people do not know where to send a complaint or a proposal.',
  },
  'outdated-online-level': {
    vi: 'Cách gọi mức độ 1–4 không còn dùng; người dân không rõ nộp trực tuyến được tới đâu.',
    en: 'Levels 1–4 are no longer used; people cannot tell how much can be done online.',
  },
  'outdated-district': {
    vi: 'Không còn cấp huyện; người dân có thể tới một nơi không còn tiếp nhận hồ sơ.',
    en: 'There is no district level any more; people may go to an office that takes no dossiers.',
  },
  'outdated-province': {
    vi: 'Tên tỉnh cũ khiến người dân gửi hồ sơ nhầm nơi.',
    en: 'With the name of a former province people send dossiers to the wrong place.',
  },
  'html-source': {
    vi: 'Mã nguồn lẫn trong chữ làm người dân khó đọc và dễ hiểu sai.',
    en: 'Source code among the words makes a page hard to read and easy to misread.',
  },
  'text-readable': {
    vi: 'Chữ bị lỗi thì không đọc được, máy đọc màn hình cũng không đọc được.',
    en: 'Broken text can be read neither by people nor by a screen reader.',
  },
  'same-as-reference': {
    vi: 'Mỗi nơi đăng một khác thì người dân không biết tin nơi nào.',
    en: 'Where two places say different things, people do not know which to believe.',
  },
  'parts-same-as-reference': {
    vi: 'Mỗi nơi đăng một khác thì người dân có thể chuẩn bị thiếu hoặc thừa giấy tờ.',
    en: 'Where two places differ, people may bring too few papers or too many.',
  },
  'deadline-stated': {
    vi: 'Không có thời hạn thì người dân không biết bao giờ có kết quả và khi nào là chậm.',
    en: 'Without a time nobody knows when the result is due, or when it is late.',
  },
  'deadline-unit': {
    vi: 'Con số không có đơn vị có thể hiểu là giờ, là ngày hay là tháng.',
    en: 'A number without a unit may mean hours, days or months.',
  },
  'deadline-plausible': {
    vi: 'Một thời hạn không thể có thường là lỗi nhập liệu; ngày hẹn trả tính theo đó sẽ sai.',
    en: 'A time that cannot be meant is mostly a slip, and the due date counted by it is wrong.',
  },
  'deadline-number-agrees': {
    vi: 'Hai con số khác nhau thì không biết con số nào là thời hạn phải giữ.',
    en: 'With two different numbers nobody knows which one has to be kept.',
  },
  'deadline-day-kind-agrees': {
    vi: '“Ngày” và “ngày làm việc” cho hai ngày hẹn trả khác nhau.',
    en: '“Days” and “working days” give two different due dates.',
  },
  'deadline-breakdown': {
    vi: 'Các bước cộng lại khác tổng thì có nơi sẽ trả chậm mà vẫn cho là đúng hạn.',
    en: 'Where the steps do not add up, a result may come late and still be called in time.',
  },
  'deadline-rows-distinct': {
    vi: 'Nhiều thời hạn mà không nói trường hợp nào thì người dân không biết hạn của mình.',
    en: 'With several times and no word of the case, people do not know which is theirs.',
  },
  'deadline-channels-agree': {
    vi: 'Cùng một thủ tục mà mỗi cách nộp một hạn, không rõ lý do, thường là lỗi nhập liệu.',
    en: 'Different times for one procedure, without a reason, are mostly a slip.',
  },
  'deadline-same-as-reference': {
    vi: 'Thời hạn dài hơn mức đã công bố khiến người dân phải chờ lâu hơn quy định.',
    en: 'A longer time than was announced makes people wait longer than they have to.',
  },
  'fee-stated': {
    vi: 'Không nêu phí, lệ phí thì người dân không biết phải trả bao nhiêu.',
    en: 'Without the fee people do not know what they have to pay.',
  },
  'fee-currency': {
    vi: 'Số tiền không có đơn vị dễ bị hiểu sai gấp nhiều lần.',
    en: 'An amount without a currency is easily misread many times over.',
  },
  'fee-free-without-amount': {
    vi: 'Vừa ghi miễn phí vừa ghi số tiền thì người dân không biết có phải trả hay không.',
    en: 'Where it is free and costs something at once, people do not know whether they pay.',
  },
  'fee-scale': {
    vi: 'Sai một nghìn lần là lỗi thường gặp khi bỏ ba số không; người dân chuẩn bị sai số tiền.',
    en: 'A thousandth is a common slip with three zeros; people bring the wrong sum.',
  },
  'fee-head-among-note': {
    vi: 'Số tiền khác ghi chú của chính nó thì người dân không biết phải trả theo số nào.',
    en: 'Where an amount differs from its own note, people do not know which one to pay.',
  },
  'fee-window-open': {
    vi: 'Mức thu đã hết thời gian áp dụng thì số tiền trên trang không còn đúng.',
    en: 'Where the time of a fee is over, the amount on the page no longer holds.',
  },
  'fee-window-ending': {
    vi: 'Mức thu sắp hết thời gian áp dụng thì cần chuẩn bị mức mới để công khai kịp.',
    en: 'Where the time of a fee ends soon, the next one has to be prepared for publication.',
  },
  'fee-kind-named': {
    vi: 'Phí và lệ phí là hai khoản thu khác nhau; không nêu tên thì không kiểm tra được.',
    en: 'Phí and lệ phí are two different charges; without the name neither can be checked.',
  },
  'fee-document-named': {
    vi: 'Không nêu văn bản thì người dân và cán bộ không kiểm tra được mức thu.',
    en: 'Without the document neither people nor officials can check the amount.',
  },
  'fee-document-in-force': {
    vi: 'Văn bản đã hết hiệu lực thì mức thu có thể đã thay đổi.',
    en: 'Where the document has ended, the amount may have changed.',
  },
  'fee-payer-named': {
    vi: 'Không nêu ai phải nộp thì có người nộp thừa, có người tưởng được miễn.',
    en: 'Without a word of who pays, some pay what they need not and some think they are free.',
  },
  'fee-exemption-named': {
    vi: 'Không nêu việc miễn, giảm thì người được hưởng không biết để đề nghị.',
    en: 'Where exemptions are not named, those entitled to them do not know to ask.',
  },
  'fee-channels-agree': {
    vi: 'Mỗi cách nộp một mức thu, không rõ lý do, thường là lỗi nhập liệu.',
    en: 'Different fees for the ways to submit, without a reason, are mostly a slip.',
  },
  'fee-same-as-reference': {
    vi: 'Mức thu khác danh mục đối chiếu thì có nơi thu sai.',
    en: 'Where the fee differs from the reference, one of the two is wrong.',
  },
};
