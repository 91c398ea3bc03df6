import type { SurveyResponse } from '../survey/response.ts';
import type { Invitation } from './invitation.schema.ts';
import type { LoggedReceipt, Receipt, Refusal, Scores, StoredResponse } from './wire.ts';

// One response on its way through the contract. The hashes are true: a test computes them again.

/** A response: two criteria, words, a procedure. */
export const RESPONSE: SurveyResponse = {
  id: '4f6c2a1e-8b0d-4c57-9e3a-2d1f5b7a9c64',
  instrument: { id: 'rating-2025', version: 1 },
  unit: 'H99',
  procedure: '1.001193',
  answeredOn: '2026-11-21',
  answers: { 'handling.attitude': 5, 'handling.explanations': 3, 'other-contents': 'Chờ hơi lâu.' },
};

/** The same from a page without JavaScript. */
export const FORM_FIELDS_SENT: Readonly<Record<string, string>> = {
  _id: '9d2b7c35-6e1f-4a80-b4d9-7c3e5f1a2b06',
  _instrument: 'rating-2025',
  _version: '1',
  _hash: '0bb056a40d9898c9611a7b2ed3b5fac0f2555fa21b72028a05282b13c8d1b535',
  _unit: 'H99',
  _procedure: '1.001193',
  _language: 'vi',
  'handling.attitude': '5',
  'handling.explanations': '3',
  'other-contents': 'Chờ hơi lâu.',
};

/** Its receipt: the first of the unit. */
export const RECEIPT: LoggedReceipt = {
  id: RESPONSE.id,
  receivedAt: '2026-11-21T05:00:00.000Z',
  counted: 2,
  unit: 'H99',
  position: 1,
  answersHash: '9bfcd0e541907a4c5ece91e5120be0f806b7044cf00efb7ed167ce36fa5f6a73',
  detailsHash: '191b2c477d99db66a2292219f8af8b9a9c37189130ec6eb4333252da358782ae',
  previousHash: '0000000000000000000000000000000000000000000000000000000000000000',
  hash: '54d97ef4b35cf9b9c932949df5f7f92c89a55a4058d874a9b30009f534d24867',
};

/** A receipt from before there was a log. */
export const EARLIER_RECEIPT: Receipt = {
  id: RESPONSE.id,
  receivedAt: RECEIPT.receivedAt,
  counted: 2,
};

/** What is kept of it. */
export const STORED_RESPONSE: StoredResponse = {
  receipt: RECEIPT,
  answers:
    '{"answeredOn":"2026-11-21","id":"4f6c2a1e-8b0d-4c57-9e3a-2d1f5b7a9c64",' +
    '"instrument":{"id":"rating-2025","version":1},"kind":"open",' +
    '"levels":{"handling.attitude":5,"handling.explanations":3},' +
    '"salt":"pU2vB7cQn0mXw4sYtZ1aLg","unit":"H99"}',
  details:
    '{"answers":{"other-contents":"Chờ hơi lâu."},"procedure":"1.001193",' +
    '"salt":"k9RdE3hJ6fTqWb5yNs8oVA"}',
};

/** A refusal by its status; every other one looks like these. */
export const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: { error: 'The body is not JSON.', issues: [{ path: '', code: 'malformed-json' }] },
  403: {
    error: 'This origin may not send responses.',
    issues: [{ path: 'headers.origin', code: 'origin-not-allowed' }],
  },
  404: { error: 'There is nothing here.', issues: [{ path: '', code: 'not-found' }] },
  405: { error: 'Only POST is answered here.', issues: [{ path: '', code: 'method-not-allowed' }] },
  409: {
    error: 'Another response has this id.',
    issues: [{ path: 'id', code: 'id-already-used' }],
  },
  413: {
    error: 'The body is larger than 65536 bytes.',
    issues: [{ path: '', code: 'body-too-large' }],
  },
  415: {
    error: 'The body must be application/json.',
    issues: [{ path: 'headers.content-type', code: 'unsupported-media-type' }],
  },
  422: {
    error: 'The body is not a valid response.',
    issues: [{ path: 'answers.handling.attitude', code: 'level-outside-scale' }],
  },
  429: {
    error: 'Too many requests. Try again later.',
    issues: [{ path: '', code: 'too-many-requests' }],
  },
  500: { error: 'The collector could not do this now. Try again.', issues: [] },
  503: {
    error: 'The collector cannot keep anything now. Try again later.',
    issues: [{ path: '', code: 'not-now' }],
  },
};

const half = { low: 0.05462075552885198, high: 0.945379244471148 };

/** The scores of the unit after it. */
export const SCORES: Scores = {
  unit: 'H99',
  instrument: { id: 'rating-2025', version: 1 },
  kind: 'open',
  rule: 'pooled',
  period: { from: '2026-11-21', to: '2026-11-21' },
  responses: 1,
  sample: 'self-selected',
  overall: { index: 0.5, answers: 2, satisfied: 1, interval: half },
  factors: [{ key: 'handling', score: { index: 0.5, answers: 2, satisfied: 1, interval: half } }],
  items: [
    { key: 'handling.agencies' },
    { key: 'handling.contacts' },
    { key: 'handling.publication' },
    {
      key: 'handling.attitude',
      score: {
        index: 1,
        answers: 1,
        satisfied: 1,
        interval: { low: 0.20654931437723745, high: 1 },
      },
    },
    {
      key: 'handling.explanations',
      score: { index: 0, answers: 1, satisfied: 0, interval: { low: 0, high: 0.7934506856227626 } },
    },
    { key: 'handling.online-services' },
  ],
  log: { position: 1, hash: RECEIPT.hash },
};

/** Claims of an invitation, before they are signed. */
export const INVITATION: Invitation = {
  iss: 'https://dichvucong.example.gov.vn',
  aud: 'https://khaosat.example.gov.vn',
  jti: 'c0a8e6d2-51f3-4b7a-9d84-3e6f2a1b5c70',
  iat: 1_795_237_200,
  exp: 1_797_829_200,
  unit: 'H99',
  procedure: '1.001193',
};

/** Pages, shortened to what a person reads first. */
export const PAGES: Readonly<Record<'receipt' | 'refusal', string>> = {
  receipt:
    '<!DOCTYPE html><html lang="vi"><title>Cảm ơn Ông/Bà, phiếu đã được nhận</title>' +
    '<main><h1>Cảm ơn Ông/Bà, phiếu đã được nhận</h1><p>Mã phiếu: ' +
    '4f6c2a1e-8b0d-4c57-9e3a-2d1f5b7a9c64</p></main></html>',
  refusal:
    '<!DOCTYPE html><html lang="vi"><title>Chưa nhận được phiếu</title>' +
    '<main><h1>Chưa nhận được phiếu</h1><p>Phiếu chưa được lưu.</p></main></html>',
};
