/** Routes whose refusals have codes; `elsewhere`: an address or a method that is none of them. */
export type RefusingRoute =
  | 'sendResponse'
  | 'readResponse'
  | 'sendForm'
  | 'readScores'
  | 'elsewhere';

/** Mã lý do từ chối: what a program can act on, the status it comes with, and what it means. */
export interface RefusalCode {
  code: string;
  /** The status by route. A form is answered with a page that says the same in words. */
  on: Readonly<Partial<Record<RefusingRoute, number>>>;
  meaning: string;
}

const BOTH_422 = { sendResponse: 422, sendForm: 422 } as const;
const QUERY_TOO = { sendResponse: 422, sendForm: 422, readScores: 400 } as const;
const EVERYWHERE = (status: number): RefusalCode['on'] => ({
  sendResponse: status,
  readResponse: status,
  sendForm: status,
  readScores: status,
});

/** What kept the request from being read. */
const REQUEST: readonly RefusalCode[] = [
  { code: 'malformed-json', on: { sendResponse: 400 }, meaning: 'not JSON, or not UTF-8' },
  {
    code: 'malformed-form',
    on: { sendForm: 400 },
    meaning: 'not the fields of a form, or not UTF-8',
  },
  {
    code: 'origin-not-allowed',
    on: { sendResponse: 403, sendForm: 403 },
    meaning: 'the page is of an origin that may not send; one with JavaScript may read that',
  },
  {
    code: 'body-too-large',
    on: { sendResponse: 413, sendForm: 413 },
    meaning: 'more than 65,536 bytes, of a form three times as many',
  },
  {
    code: 'unsupported-media-type',
    on: { sendResponse: 415, sendForm: 415 },
    meaning: 'not `application/json`; of a form, not `application/x-www-form-urlencoded`',
  },
  {
    code: 'request-broken-off',
    on: { sendResponse: 400, sendForm: 400 },
    meaning: 'the sender broke off before all of it was here',
  },
  {
    code: 'not-found',
    on: { readResponse: 404, elsewhere: 404 },
    meaning: 'no response of this id, or nothing at this address',
  },
  {
    code: 'method-not-allowed',
    on: { elsewhere: 405 },
    meaning: '`Allow` names the methods that are answered',
  },
  {
    code: 'too-many-requests',
    on: EVERYWHERE(429),
    meaning: 'too much from one sender: nothing was stored; again after `Retry-After`',
  },
  {
    code: 'not-now',
    on: EVERYWHERE(503),
    meaning:
      'the collector cannot keep anything now: nothing was stored; again after `Retry-After`',
  },
];

/** What has not the shape of a response, of its invitation or of a query. */
const SHAPE: readonly RefusalCode[] = [
  { code: 'unknown-key', on: QUERY_TOO, meaning: 'a key that there is not, such as a name' },
  {
    code: 'invalid_type',
    on: QUERY_TOO,
    meaning: 'missing, or of another type than its key asks for',
  },
  { code: 'invalid_format', on: QUERY_TOO, meaning: 'a text that has not the form of its key' },
  {
    code: 'invalid_value',
    on: { readScores: 400 },
    meaning: 'none of the words that its key allows',
  },
  {
    code: 'invalid_union',
    on: { sendResponse: 422 },
    meaning: 'an answer that is neither a whole number, nor a text, nor a list of texts',
  },
  {
    code: 'invalid_key',
    on: { sendResponse: 422 },
    meaning: 'the key of an answer is longer than 128 letters',
  },
  { code: 'too_small', on: QUERY_TOO, meaning: 'too short, or too small a number' },
  { code: 'too_big', on: QUERY_TOO, meaning: 'too long, or too large a number' },
  {
    code: 'repeated-key',
    on: { sendForm: 422, readScores: 400 },
    meaning: 'given twice, where once is allowed',
  },
];

/** What does not fit the instrument (phiếu khảo sát). */
const ANSWERS: readonly RefusalCode[] = [
  { code: 'unknown-instrument', on: QUERY_TOO, meaning: 'no instrument of that id and version' },
  {
    code: 'other-wording',
    on: { sendForm: 422 },
    meaning: 'the form asks in other words than this version',
  },
  {
    code: 'hidden-field-filled',
    on: { sendForm: 422 },
    meaning: 'a field that people do not see is filled in; sent again without it, it is taken',
  },
  {
    code: 'sent-too-soon',
    on: { sendForm: 422 },
    meaning: 'sent sooner than anybody can answer; sent again later, it is taken',
  },
  { code: 'no-answers', on: BOTH_422, meaning: 'nothing is answered' },
  { code: 'unknown-item', on: BOTH_422, meaning: 'the instrument has no question of this key' },
  { code: 'level-outside-scale', on: BOTH_422, meaning: 'the scale has no such level' },
  {
    code: 'not-asked',
    on: { sendResponse: 422 },
    meaning: 'the other answers leave this question out',
  },
  {
    code: 'not-eligible',
    on: BOTH_422,
    meaning: 'the instrument asks who may answer, and this is not somebody who may',
  },
  { code: 'unknown-option', on: BOTH_422, meaning: 'the question has no such option' },
  {
    code: 'no-option',
    on: { sendResponse: 422 },
    meaning: 'a list of options without one, or no list',
  },
  { code: 'option-twice', on: BOTH_422, meaning: 'one option is chosen twice' },
  { code: 'not-text', on: { sendResponse: 422 }, meaning: 'no words where words are asked for' },
  { code: 'too-long', on: BOTH_422, meaning: 'more words than the question takes' },
  { code: 'not-a-whole-number', on: BOTH_422, meaning: 'no whole number where one is asked for' },
  { code: 'number-outside-range', on: BOTH_422, meaning: 'outside the range of the question' },
  {
    code: 'personal-data',
    on: { sendForm: 422 },
    meaning: 'words that may point to a person; asked once, `_confirmed=1` sends them',
  },
];

/** What keeps a valid response out here and now. */
const ADMISSION: readonly RefusalCode[] = [
  { code: 'unknown-unit', on: QUERY_TOO, meaning: 'this collector does not serve the unit' },
  {
    code: 'in-the-future',
    on: { sendResponse: 422 },
    meaning: 'answered later than tomorrow, in Viet Nam',
  },
  { code: 'too-old', on: { sendResponse: 422 }, meaning: 'answered more than 31 days ago' },
  { code: 'before-from', on: { readScores: 400 }, meaning: '`to` lies before `from`' },
  { code: 'id-already-used', on: { sendResponse: 409 }, meaning: 'another response has this id' },
  {
    code: 'withdrawn',
    on: { sendResponse: 409, sendForm: 409 },
    meaning: 'the response of this id was withdrawn',
  },
];

/** What is wrong with an invitation (thư mời); it is not used up. */
const INVITATION: readonly RefusalCode[] = [
  {
    code: 'invitation-used',
    on: { sendResponse: 409, sendForm: 409 },
    meaning: 'another response has used it; the same response gets its first receipt',
  },
  {
    code: 'invitation-expired',
    on: BOTH_422,
    meaning: 'over when it was answered, or for more than 31 days',
  },
  {
    code: 'invitation-not-yet-valid',
    on: BOTH_422,
    meaning: 'made in the future, or not open yet',
  },
  { code: 'invitation-open-too-long', on: BOTH_422, meaning: 'open for more than 92 days' },
  { code: 'invitation-other-unit', on: BOTH_422, meaning: 'it is for another unit' },
  { code: 'invitation-other-procedure', on: BOTH_422, meaning: 'it is for another procedure' },
  {
    code: 'invitation-other-instrument',
    on: BOTH_422,
    meaning: 'it is for another form, or for other words',
  },
  { code: 'invitation-other-collector', on: BOTH_422, meaning: 'it is for another collector' },
  { code: 'invitation-unknown-issuer', on: BOTH_422, meaning: 'nobody known has made it' },
  {
    code: 'invitation-unit-not-of-issuer',
    on: BOTH_422,
    meaning: 'its issuer may not invite for the unit',
  },
  { code: 'invitation-unknown-key', on: BOTH_422, meaning: 'the issuer has no key of this name' },
  { code: 'invitation-bad-signature', on: BOTH_422, meaning: 'the signature does not hold good' },
  { code: 'invitation-unreadable', on: BOTH_422, meaning: 'no such token' },
  { code: 'invitations-not-taken', on: BOTH_422, meaning: 'this collector takes no invitations' },
];

/** Groups of codes, in the order of the table in the collector's README. */
export const REFUSAL_CODES: Readonly<Record<string, readonly RefusalCode[]>> = {
  'the request': REQUEST,
  'the shape': SHAPE,
  'the answers': ANSWERS,
  'here and now': ADMISSION,
  'the invitation': INVITATION,
};
