import type { Wording } from '../wording.ts';

/** Names of the routes; a program made from the document calls its functions so. */
export type RouteName =
  | 'sendResponse'
  | 'askToSend'
  | 'readResponse'
  | 'readScores'
  | 'sendForm'
  | 'showReceipt'
  | 'readContract'
  | 'readPageStyle'
  | 'checkHealth'
  | 'checkReadiness';

/** What the body of an answer is; `Page` is HTML for a person. */
export type AnswerBody =
  | 'LoggedReceipt'
  | 'Receipt'
  | 'Refusal'
  | 'Scores'
  | 'StoredResponse'
  | 'Page'
  | 'Style'
  | 'Health'
  | 'Contract';

/** Headers that some answers have besides those that all have. */
export type AnswerHeader =
  | 'Allow'
  | 'Location'
  | 'Retry-After'
  | 'Access-Control-Allow-Methods'
  | 'Access-Control-Allow-Headers'
  | 'Access-Control-Max-Age';

/** One answer of a route. */
export interface RouteAnswer {
  status: number;
  when: string;
  /** Absent where the answer has no body. */
  body?: AnswerBody;
  headers?: readonly AnswerHeader[];
}

/** A route: an address with a method. */
export interface Route {
  name: RouteName;
  method: 'get' | 'post' | 'options';
  path: string;
  summary: Wording;
  description: string;
  /** False for what the reference collector has and another one need not have. */
  required: boolean;
  /** What is sent: a JSON body, the fields of a form, a query, or the id in the address. */
  takes?: 'SurveyResponse' | 'FormFields' | 'ScoresQuery' | 'id';
  /** Whether a page of an allowed origin may read the answer. */
  cors: boolean;
  answers: readonly RouteAnswer[];
}

const WAIT = ['Retry-After'] as const;

/** Answers that any route may give when it cannot do its work. */
const trouble = (body: 'Refusal' | 'Page'): readonly RouteAnswer[] => [
  { status: 429, when: 'too much from one sender; nothing was stored', body, headers: WAIT },
  { status: 500, when: 'it failed; sending it again is safe, whatever became of it', body },
  { status: 503, when: 'nothing can be kept now; nothing was stored', body, headers: WAIT },
];

/** Every route of a collector. */
export const ROUTES: readonly Route[] = [
  {
    name: 'sendResponse',
    method: 'post',
    path: '/v1/responses',
    required: true,
    cors: true,
    takes: 'SurveyResponse',
    summary: { vi: 'Gửi một phiếu trả lời', en: 'Send a response' },
    description:
      'Keeps a response once. The id is born on the device and is the same on every attempt: as '
      + 'long as no answer is certain, the same content is sent again. "The same content" is a '
      + 'matter of values: order of keys, white space and the case of the id do not count. '
      + 'Answered only when the response is durable. At most 65,536 bytes.',
    answers: [
      { status: 201, when: 'kept now', body: 'LoggedReceipt' },
      { status: 200, when: 'kept before: the first receipt, byte for byte', body: 'Receipt' },
      { status: 400, when: 'the body is not JSON in UTF-8', body: 'Refusal' },
      { status: 403, when: 'the origin of the page may not send', body: 'Refusal' },
      {
        status: 409,
        when: 'the id or the invitation belongs to another response',
        body: 'Refusal',
      },
      { status: 413, when: 'the body is too large', body: 'Refusal' },
      { status: 415, when: 'the body is not declared as JSON', body: 'Refusal' },
      { status: 422, when: 'not a valid response, or not taken here and now', body: 'Refusal' },
      ...trouble('Refusal'),
    ],
  },
  {
    name: 'askToSend',
    method: 'options',
    path: '/v1/responses',
    required: true,
    cors: true,
    summary: { vi: 'Trình duyệt hỏi trước khi gửi', en: 'A browser asks before it sends' },
    description:
      'CORS preflight. It is granted to every origin: a page that may not send then learns from '
      + 'the 403 that it may not, instead of taking the line for bad. Never with credentials.',
    answers: [
      {
        status: 204,
        when: 'ask away',
        headers: [
          'Access-Control-Allow-Methods',
          'Access-Control-Allow-Headers',
          'Access-Control-Max-Age',
        ],
      },
    ],
  },
  {
    name: 'readResponse',
    method: 'get',
    path: '/v1/responses/{id}',
    required: true,
    cors: true,
    takes: 'id',
    summary: { vi: 'Xem lại phiếu đã gửi', en: 'Read what is kept of a response' },
    description:
      'For who holds the id. `answers` and `details` are the very texts that are kept: the '
      + 'SHA-256 of their UTF-8 bytes stand in the receipt. `answers` is JSON with what is '
      + 'counted (id, unit, instrument, day, kind, levels by key, a salt), `details` JSON with '
      + 'the rest (words, other answers, procedure, a salt), which may be erased later.',
    answers: [
      { status: 200, when: 'kept', body: 'StoredResponse' },
      { status: 404, when: 'no response of this id', body: 'Refusal' },
      ...trouble('Refusal'),
    ],
  },
  {
    name: 'readScores',
    method: 'get',
    path: '/v1/scores',
    required: true,
    cors: true,
    takes: 'ScoresQuery',
    summary: { vi: 'Chỉ số hài lòng của một đơn vị', en: 'Scores of one unit' },
    description:
      'From what is kept at this moment. Open and verified responses are never added up. Where '
      + 'nobody answered there is no figure and no period. `log` is the head of the log of the '
      + 'unit.',
    answers: [
      { status: 200, when: 'the scores', body: 'Scores' },
      { status: 400, when: 'the query is not valid', body: 'Refusal' },
      ...trouble('Refusal'),
    ],
  },
  {
    name: 'sendForm',
    method: 'post',
    path: '/v1/forms',
    required: true,
    cors: false,
    takes: 'FormFields',
    summary: { vi: 'Gửi phiếu từ trang không có JavaScript', en: 'Send a form without JavaScript' },
    description:
      'The checks are those of JSON; the answer is a page for a person. The id of the response '
      + 'is made of the id in the page and of the answers: the same sent twice counts once, two '
      + 'people who got one page out of a cache count as two. A refusal shows the form with its '
      + 'answers, to be mended and sent again. The origin has to be on the list or that of the '
      + 'collector itself; `null` is refused. At most 196,608 bytes.',
    answers: [
      { status: 303, when: 'kept, now or before', headers: ['Location'] },
      { status: 400, when: 'the fields cannot be read', body: 'Page' },
      { status: 403, when: 'the origin of the page may not send', body: 'Page' },
      { status: 409, when: 'the invitation belongs to another response', body: 'Page' },
      { status: 413, when: 'the body is too large', body: 'Page' },
      { status: 415, when: 'not encoded as a form', body: 'Page' },
      {
        status: 422,
        when: 'refused: what is wrong in words, and the form with its answers',
        body: 'Page',
      },
      ...trouble('Page'),
    ],
  },
  {
    name: 'showReceipt',
    method: 'get',
    path: '/v1/forms/{id}',
    required: true,
    cors: false,
    takes: 'id',
    summary: { vi: 'Trang cảm ơn và xác nhận đã nhận phiếu', en: 'The receipt as a page' },
    description: 'Loading it again sends nothing and changes nothing.',
    answers: [
      { status: 200, when: 'kept', body: 'Page' },
      { status: 404, when: 'no response of this id', body: 'Page' },
      ...trouble('Page'),
    ],
  },
  {
    name: 'readContract',
    method: 'get',
    path: '/v1/openapi.json',
    required: false,
    cors: true,
    summary: { vi: 'Tài liệu này', en: 'This document' },
    description: 'OpenAPI 3.1.',
    answers: [{ status: 200, when: 'the document', body: 'Contract' }],
  },
  {
    name: 'readPageStyle',
    method: 'get',
    path: '/v1/forms/form.css',
    required: false,
    cors: false,
    summary: { vi: 'Kiểu chữ và màu của các trang', en: 'Style sheet of the pages' },
    description: 'The only thing that the pages of the reference collector load.',
    answers: [{ status: 200, when: 'the style sheet', body: 'Style' }],
  },
  {
    name: 'checkHealth',
    method: 'get',
    path: '/healthz',
    required: false,
    cors: false,
    summary: { vi: 'Bộ thu nhận còn hoạt động không', en: 'Whether the collector lives' },
    description: 'For the operator.',
    answers: [{ status: 200, when: 'the process answers', body: 'Health' }],
  },
  {
    name: 'checkReadiness',
    method: 'get',
    path: '/readyz',
    required: false,
    cors: false,
    summary: { vi: 'Bộ thu nhận có nhận được phiếu không', en: 'Whether it can take responses' },
    description: 'For the operator.',
    answers: [
      { status: 200, when: 'the database answers', body: 'Health' },
      { status: 503, when: 'it does not, or the collector is stopping', body: 'Refusal' },
    ],
  },
];

/** What is answered where: any other method gets 405 with these in `Allow`. */
export const ALLOWED_METHODS: Readonly<Record<string, string>> = {
  '/v1/responses': 'POST',
  '/v1/responses/{id}': 'GET',
  '/v1/scores': 'GET',
  '/v1/forms': 'POST',
};
