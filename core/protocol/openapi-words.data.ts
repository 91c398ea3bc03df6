import type { AnswerHeader } from './routes.data.ts';

/** What stands before everything else in the document. */
export const ABOUT = {
  title: 'Hài Lòng collector (bộ thu nhận phiếu)',
  summary: 'Receives survey responses, keeps each of them once, and serves scores.',
  description: `What a collector owes to a portal and to a citizen, in whatever language it is written.

- **Exactly once.** The id of a response is born on the device. The same content under a known id
  gets the first receipt, byte for byte; other content is refused with 409 and changes nothing.
- **Received means kept.** 200 and 201 are answered when the response is durable.
- **A refusal stores nothing.** It says what was wrong and where:
  \`{ error, issues: [{ path, code }] }\`. Programs act on \`code\`; a code that is added later is read
  like a refusal without one.
- **The log of a unit.** Every receipt carries the hash of the one before it in its unit; the scores
  show the last one. \`hash\` is the SHA-256 of the canonical JSON (RFC 8785) of the receipt without
  \`id\` and \`hash\`.
- **Nobody is watched.** No cookie, no address, no device; answers are not cached.

Refusals share one shape; \`x-codes\` lists the codes of each. \`x-other-methods\` is the answer to a
method that is not answered at an address. \`x-required: false\` marks what only the reference
collector has. A conformance suite (\`npm run conformance -- URL\`) asks a collector whether it keeps
all of this.`,
} as const;

/** Names of the schemas of the document. */
export type SchemaName =
  | 'SurveyResponse'
  | 'Answers'
  | 'FormFields'
  | 'InvitationClaims'
  | 'LoggedReceipt'
  | 'EarlierReceipt'
  | 'Receipt'
  | 'StoredResponse'
  | 'Refusal'
  | 'Scores'
  | 'LogHead';

/** What a schema is, under the empty name, and its properties by name. */
export const SCHEMA_WORDS: Readonly<Record<SchemaName, Readonly<Record<string, string>>>> = {
  SurveyResponse: {
    '': 'Phiếu trả lời: made once, on the device. It holds no name, no address, no device and no '
      + 'dossier code.',
    id: 'UUID born on the device, the same on every attempt.',
    instrument: 'Which questions were asked (phiếu khảo sát), with their version.',
    unit: 'Agency id (mã định danh cơ quan) of the unit that is rated.',
    procedure: 'Code of the procedure (mã thủ tục hành chính).',
    answeredOn: 'Day in Viet Nam on which it was answered, from 31 days ago to tomorrow.',
    answers: 'Answers by key of the criterion or question.',
    invitation: 'Thư mời: a JWS in compact form over InvitationClaims, which may be used once.',
    follows: 'Id of the quick rating that this form grew out of.',
  },
  Answers: {
    '':
      'A level or a whole number, the key of an option or words, or the keys of several options. ' +
      'What is not answered is absent, never 0.',
  },
  FormFields: {
    '':
      'Fields of a form without JavaScript. Answers go under the keys of their questions, empty '
      + 'ones are no answers; other names that begin with an underscore are passed over.',
    _instrument: 'Id of the instrument.',
    _version: 'Its version.',
    _hash: 'SHA-256 of what the instrument asks: an old copy of a form is found out.',
    _unit: 'Agency id of the unit.',
    _id: 'UUID of this page alone; without it the collector draws one, and twice sent is counted twice.',
    _procedure: 'Code of the procedure.',
    _invitation: 'The invitation.',
    _language: 'Language of the page that answers; `vi` when absent.',
    _page: 'Address of the page, for a link back to it; only to pages of allowed origins.',
    _confirmed: '`1` once the citizen was asked about words that may point to a person.',
  },
  InvitationClaims: {
    '': 'What a portal signs (ES256 or EdDSA, `typ` survey-invitation+jwt, with `kid`). Other '
      + 'claims are refused.',
    iss: 'The portal, as the collector knows it.',
    aud: 'The public address of the collector.',
    jti: 'Drawn by lot; never the code of a dossier.',
    iat: 'When it was made, in seconds since 1970.',
    exp: 'Until when it may be answered; at most 92 days after `iat`.',
    nbf: 'Not before.',
    unit: 'Agency id of the unit that is rated.',
    procedure: 'Code of the procedure that is rated.',
    instrument: 'Id of the only instrument that may be answered.',
    instrumentHash: 'SHA-256 of the only words that may be answered.',
  },
  LoggedReceipt: {
    '': 'Giấy xác nhận đã nhận phiếu: an entry of the log of its unit.',
    id: 'Id of the response, in lower case.',
    receivedAt: 'Moment of the first arrival, in UTC.',
    counted: 'Number of criteria that were counted.',
    unit: 'Agency id of the unit whose log it stands in.',
    position: 'Place in that log, from 1, without gaps.',
    answersHash: 'SHA-256 of the text of what is counted.',
    detailsHash: 'SHA-256 of the text of the rest.',
    previousHash: '`hash` of the receipt before it in the unit; 64 zeros for the first.',
    hash: 'SHA-256 of the canonical JSON (RFC 8785) of this receipt without `id` and `hash`.',
  },
  EarlierReceipt: {
    '': 'A receipt from before there was a log; a repeat may still get it.',
    id: 'Id of the response.',
    receivedAt: 'Moment of the first arrival, in UTC.',
    counted: 'Number of criteria that were counted.',
  },
  Receipt: { '': 'Either kind of receipt.' },
  StoredResponse: {
    '': 'What is kept of a response.',
    receipt: 'Its receipt.',
    answers: 'JSON with what is counted; its SHA-256 is `answersHash`.',
    details: 'JSON with the rest, whose SHA-256 is `detailsHash`; absent once it was erased.',
  },
  Refusal: {
    '': 'What was wrong. Nothing was stored.',
    error: 'One sentence in English, for a log.',
    issues: 'Each fault: where (path in the body, `headers.…`, or empty) and a code.',
  },
  Scores: {
    '': 'Scores of one unit from one kind of response to one instrument over one period.',
    unit: 'Agency id.',
    instrument: 'Whose answers are counted.',
    kind: 'Open, or verified by an invitation; the two are never added up.',
    rule: 'How criteria become the index of a factor and of the whole.',
    period: 'First and last day that has a response; absent where there is none.',
    responses: 'Number of responses.',
    sample: 'Whoever answers chose to.',
    overall: 'The whole; absent where nobody answered.',
    factors: 'Each factor (yếu tố); `score` is absent where nobody answered.',
    items: 'Each criterion (tiêu chí); `score` is absent where nobody answered.',
    log: 'The last receipt of the unit: whoever keeps it can tell later that the log only grew.',
  },
  LogHead: {
    '': 'Head of the log of a unit, over all instruments and kinds.',
    position: 'Number of receipts of the unit.',
    hash: '`hash` of the last one.',
  },
};

/** Keys of the query of `GET /v1/scores`. */
export const QUERY_WORDS: Readonly<Record<string, string>> = {
  unit: 'Agency id (mã định danh cơ quan), such as H55.',
  instrument: 'Id of the instrument, such as sipas-2017.',
  version: 'Its version.',
  from: 'First answer day.',
  to: 'Last answer day, included.',
  rule: '`pooled` when absent.',
  kind: '`open` when absent.',
};

/** Headers of every answer, with what they say. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': '`no-store`: an answer belongs to who asked.',
  'X-Content-Type-Options': '`nosniff`.',
  'Content-Security-Policy': "Begins with `default-src 'none'`: nothing in an answer runs.",
};

/** Headers by which a page of an allowed origin may read an answer; never with credentials. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin':
    'The origin of the page, never `*`. A page that may not send gets it with the 403 only; a page '
    + 'that may not read does not get it.',
  'Access-Control-Expose-Headers': '`Retry-After`.',
  Vary: 'Has `Origin`.',
};

/** Headers of some answers. */
export const SOME_HEADERS: Readonly<Record<AnswerHeader, string>> = {
  Allow: 'The methods that are answered here.',
  Location: 'The page of the receipt, below `/v1/forms/`.',
  'Retry-After': 'Seconds to wait, or a date (RFC 9110).',
  'Access-Control-Allow-Methods': 'Has `POST`.',
  'Access-Control-Allow-Headers': 'Has `Content-Type`.',
  'Access-Control-Max-Age': 'Seconds for which a browser need not ask again.',
};
