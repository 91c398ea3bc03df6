import type { Scores } from '#core/protocol/wire.ts';
import { scoreTally } from '#core/scoring/scores.ts';
import type { Tally } from '#core/scoring/tally.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { Example } from '../example.ts';
import type { SipasScore } from './sipas-score.ts';

/** No real agency: the figures are invented. */
const NAME = { 'unit-name': 'Cơ quan ví dụ (số liệu minh họa)' };

/** Invented counts by level; nobody has answered the last criterion. */
const TALLY: Tally = {
  responses: 34,
  items: {
    'access.seats': { 2: 5, 3: 7, 4: 16, 5: 4 },
    'access.equipment-complete': { 2: 4, 3: 3, 4: 19, 5: 8 },
    'access.equipment-modern': { 1: 4, 2: 7, 3: 7, 4: 9, 5: 5 },
    'access.equipment-easy': { 1: 1, 3: 7, 4: 17, 5: 8 },
    'procedure.published-complete': { 1: 3, 2: 1, 3: 5, 4: 14, 5: 7 },
    'procedure.published-accurate': { 1: 1, 2: 1, 3: 5, 4: 16, 5: 10 },
    'procedure.dossier-as-prescribed': { 1: 1, 2: 1, 3: 6, 4: 10, 5: 14 },
    'procedure.fee-as-prescribed': { 1: 2, 3: 4, 4: 20, 5: 7 },
    'procedure.time-as-prescribed': { 1: 1, 2: 3, 3: 6, 4: 15, 5: 9 },
    'officials.polite': { 1: 2, 2: 2, 3: 5, 4: 13, 5: 10 },
    'officials.listening': { 1: 2, 2: 1, 3: 5, 4: 14, 5: 11 },
    'officials.answering': { 1: 2, 2: 1, 3: 5, 4: 14, 5: 10 },
    'officials.devoted-guidance': { 1: 1, 2: 4, 3: 5, 4: 17, 5: 5 },
    'officials.clear-guidance': { 1: 1, 2: 3, 3: 2, 4: 12, 5: 15 },
    'officials.rule-abiding': { 1: 1, 2: 3, 3: 2, 4: 17, 5: 8 },
    'result.as-prescribed': { 2: 3, 3: 4, 4: 16, 5: 9 },
    'result.complete': { 1: 3, 2: 1, 3: 4, 4: 14, 5: 10 },
    'result.accurate': { 1: 1, 2: 1, 3: 4, 4: 17, 5: 9 },
    'feedback.channels': { 3: 4, 4: 1, 5: 3 },
    'feedback.easy': { 3: 4, 4: 5, 5: 2 },
    'feedback.handled': { 2: 1, 3: 2, 4: 8, 5: 2 },
  },
};

const SCORES: Scores = {
  unit: 'H55',
  instrument: { id: 'sipas-2017', version: 1 },
  kind: 'open',
  rule: 'pooled',
  period: { from: '2026-10-01', to: '2026-11-21' },
  responses: TALLY.responses,
  sample: 'self-selected',
  ...scoreTally(SIPAS_2017, TALLY, 'pooled'),
};

const NO_RESPONSES: Scores = {
  unit: 'H55',
  instrument: { id: 'sipas-2017', version: 1 },
  kind: 'open',
  rule: 'pooled',
  responses: 0,
  sample: 'self-selected',
  factors: ['access', 'procedure', 'officials', 'result', 'feedback'].map((key) => ({ key })),
  items: [],
};

/** Every state of `<sipas-score>`. */
export const scoreExamples: readonly Example<SipasScore>[] = [
  {
    name: 'scores',
    title: { vi: 'Có kết quả', en: 'With results' },
    attributes: NAME,
    properties: { scores: SCORES },
  },
  {
    name: 'phone',
    title: { vi: 'Trên điện thoại', en: 'On a phone' },
    attributes: NAME,
    properties: { scores: SCORES },
    width: 328,
  },
  {
    name: 'english',
    title: { vi: 'Tiếng Anh', en: 'English' },
    attributes: { ...NAME, lang: 'en' },
    properties: { scores: SCORES },
  },
  {
    name: 'verified',
    title: { vi: 'Phiếu có thư mời', en: 'Invited responses' },
    attributes: NAME,
    properties: { scores: { ...SCORES, kind: 'verified' } },
  },
  {
    name: 'no-answers',
    title: { vi: 'Chưa có phiếu trả lời', en: 'No responses yet' },
    attributes: { ...NAME, from: '2026-11-01', to: '2026-11-30' },
    properties: { scores: NO_RESPONSES },
  },
  {
    name: 'loading',
    title: { vi: 'Đang tải', en: 'Loading' },
    attributes: NAME,
    properties: { load: { step: 'loading' } },
  },
  {
    name: 'failed',
    title: { vi: 'Không tải được', en: 'Could not be loaded' },
    attributes: NAME,
    properties: { load: { step: 'failed' } },
  },
  {
    name: 'not-configured',
    title: { vi: 'Trang chưa khai báo đủ', en: 'Page does not state what is needed' },
    attributes: {},
  },
];
