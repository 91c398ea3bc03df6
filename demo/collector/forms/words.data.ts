import type { Wording } from '#core/wording.ts';

/** Sentences of the pages that answer a form without JavaScript. */
export const PAGE_WORDS = {
  thanks: { vi: 'Cảm ơn Ông/Bà, phiếu đã được nhận', en: 'Thank you, your response was received' },
  received: {
    vi: 'Bộ thu nhận đã nhận phiếu lúc {moment}, gồm {counted} tiêu chí.',
    en: 'The collector received the response at {moment}. Criteria answered: {counted}.',
  },
  id: { vi: 'Mã phiếu: {id}', en: 'Id of the response: {id}' },
  onlyOnce: {
    vi: 'Tải lại trang này không gửi phiếu lần nữa. Nếu quay lại và gửi các câu trả lời khác, đó được tính là một phiếu mới.',
    en: 'Loading this page again does not send the response again. If you go back and send other answers, they count as a new response.',
  },
  minted: {
    vi: 'Trang gửi phiếu không kèm mã phiếu nên bộ thu nhận đã tự cấp mã. Nếu quay lại và gửi lần nữa, phiếu sẽ được tính thêm một lần.',
    en: 'The page that sent the response gave it no id, so the collector gave it one. If you go back and send it again, it counts once more.',
  },
  refused: { vi: 'Chưa nhận được phiếu', en: 'The response was not received' },
  nothingStored: {
    vi: 'Phiếu chưa được lưu và chưa được tính. Lý do:',
    en: 'The response was not stored and is not counted. The reason:',
  },
  mend: {
    vi: 'Các câu trả lời của Ông/Bà vẫn còn ở phiếu dưới đây. Ông/Bà sửa rồi gửi lại, hoặc dùng nút Quay lại của trình duyệt.',
    en: 'Your answers are still in the form below. Mend them and send again, or use the Back button of the browser.',
  },
  openInstead: {
    vi: 'Ông/Bà có thể gửi các câu trả lời dưới đây thành phiếu mở, không kèm thư mời. Phiếu mở được tính riêng.',
    en: 'You may send the answers below as an open response, without the invitation. Open responses are counted apart.',
  },
  yourForm: { vi: 'Phiếu của Ông/Bà', en: 'Your form' },
  goBack: {
    vi: 'Dùng nút Quay lại của trình duyệt để trở về phiếu; các câu trả lời vẫn còn ở đó.',
    en: 'Use the Back button of the browser to return to the form; your answers are still there.',
  },
  toPage: { vi: 'Về trang của cổng', en: 'To the page of the portal' },
  notFound: { vi: 'Không có phiếu này', en: 'There is no such response' },
  notFoundText: {
    vi: 'Bộ thu nhận không giữ phiếu nào có mã này.',
    en: 'The collector keeps no response with this id.',
  },
  notNow: { vi: 'Xin thử lại sau ít phút', en: 'Please try again in a few minutes' },
  notNowText: {
    vi: 'Từ mạng mà Ông/Bà đang dùng vừa có quá nhiều yêu cầu. Xin tải lại trang này sau ít phút; phiếu đã gửi vẫn được giữ.',
    en: 'Too many requests came from the network you are using. Load this page again in a few minutes; the response that was sent is kept.',
  },
  failed: { vi: 'Bộ thu nhận đang gián đoạn', en: 'The collector is interrupted' },
  failedText: {
    vi: 'Chưa biết phiếu đã được lưu hay chưa. Ông/Bà dùng nút Quay lại của trình duyệt rồi gửi lại sau ít phút.',
    en: 'It is not known whether the response was stored. Use the Back button of the browser and send it again in a few minutes.',
  },
} as const satisfies Record<string, Wording>;

/** What is wrong, by the code of an issue; a code that is not here is shown as it is. */
export const ISSUE_WORDS: Readonly<Record<string, Wording>> = {
  'no-answers': { vi: 'Phiếu chưa có câu trả lời nào.', en: 'The response has no answers.' },
  'unknown-item': { vi: 'Câu này không có trong phiếu khảo sát.', en: 'This is not in the questionnaire.' },
  'level-outside-scale': { vi: 'Mức độ nằm ngoài thang đo.', en: 'The level lies outside the scale.' },
  'unknown-option': { vi: 'Phương án này không có trong câu hỏi.', en: 'The question has no such option.' },
  'repeated-key': { vi: 'Câu này được trả lời hai lần.', en: 'This is answered twice.' },
  'option-twice': { vi: 'Một phương án được chọn hai lần.', en: 'One option is chosen twice.' },
  'not-a-whole-number': { vi: 'Xin ghi một số nguyên.', en: 'Please give a whole number.' },
  'number-outside-range': { vi: 'Con số nằm ngoài khoảng cho phép.', en: 'The number lies outside the range.' },
  'personal-data': {
    vi: 'Có thể chứa số điện thoại, thư điện tử hoặc số giấy tờ. Phiếu này ẩn danh, Ông/Bà nên bỏ đi. Nếu không phải thông tin cá nhân, xin gửi lại lần nữa.',
    en: 'May contain a phone number, an e-mail address or a document number. The survey is anonymous: please take it out. If it is none of these, send once more.',
  },
  'too-long': { vi: 'Ý kiến dài quá mức cho phép.', en: 'The words are longer than allowed.' },
  'unknown-instrument': {
    vi: 'Bộ thu nhận không biết phiếu khảo sát này.', en: 'The collector does not know this questionnaire.',
  },
  'other-wording': {
    vi: 'Trang gửi phiếu dùng lời văn cũ của phiếu khảo sát. Cổng cần cập nhật trang này.',
    en: 'The page asks in words that this version of the questionnaire does not have. The portal has to renew it.',
  },
  'unknown-unit': { vi: 'Bộ thu nhận không biết cơ quan này.', en: 'The collector does not know this agency.' },
  'malformed-form': {
    vi: 'Phiếu gửi đến không đọc được (phải là UTF-8).', en: 'The form could not be read (it has to be UTF-8).',
  },
  'unsupported-media-type': {
    vi: 'Trang gửi phiếu dùng sai kiểu mã hóa biểu mẫu.', en: 'The page encodes the form in another way than expected.',
  },
  'body-too-large': { vi: 'Phiếu lớn quá mức cho phép.', en: 'The response is larger than allowed.' },
  'method-not-allowed': { vi: 'Địa chỉ này chỉ nhận phiếu được gửi đến.', en: 'Only forms are received here.' },
  'origin-not-allowed': {
    vi: 'Trang gửi phiếu chưa được phép gửi đến bộ thu nhận này. Xin báo cho cổng đã mời Ông/Bà trả lời.',
    en: 'The page that sent this is not allowed to send to this collector. Please tell the portal that asked you.',
  },
  'too-many-requests': {
    vi: 'Từ mạng mà Ông/Bà đang dùng vừa có quá nhiều phiếu được gửi. Xin gửi lại sau ít phút.',
    en: 'Too many responses came from the network you are using. Please send again in a few minutes.',
  },
  'hidden-field-filled': {
    vi: 'Một ô ẩn của phiếu đã có chữ, thường do phần mềm tự điền. Nếu chính Ông/Bà trả lời phiếu này, xin gửi lại lần nữa.',
    en: 'A hidden field of the form has words in it, which is mostly done by programs. If you answered this form yourself, please send once more.',
  },
  'sent-too-soon': {
    vi: 'Phiếu được gửi chỉ vài giây sau khi trang được mở, thường do phần mềm gửi. Nếu chính Ông/Bà trả lời phiếu này, xin gửi lại lần nữa.',
    en: 'The form was sent only seconds after its page was opened, which is mostly done by programs. If you answered it yourself, please send once more.',
  },
  'invitation-used': {
    vi: 'Thư mời này đã được dùng cho một phiếu khác; mỗi thư mời chỉ dùng được một lần.',
    en: 'This invitation was used for another response; each can be used once.',
  },
  'invitation-expired': { vi: 'Thư mời đã hết hạn.', en: 'The invitation has expired.' },
  'invitation-other-unit': {
    vi: 'Thư mời này dành cho việc đánh giá một cơ quan khác.', en: 'The invitation is for another agency.',
  },
  'invitation-other-procedure': {
    vi: 'Thư mời này dành cho một thủ tục khác.', en: 'The invitation is for another procedure.',
  },
  'invitation-other-instrument': {
    vi: 'Thư mời này dành cho một phiếu khảo sát khác.', en: 'The invitation is for another questionnaire.',
  },
};

/** Said of every other fault of an invitation: a citizen can do nothing about it. */
export const INVITATION_WORDS: Wording = {
  vi: 'Bộ thu nhận không xác nhận được thư mời ({code}).',
  en: 'The collector could not confirm the invitation ({code}).',
};
