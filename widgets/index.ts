export type { Receipt, Scores } from '#core/protocol/wire.ts';
export type { Answers } from '#core/survey/response.ts';
export type { DeliveryState } from './delivery/queue-entry.ts';
export type {
  DeliveryDetail,
  QueuedDetail,
  ReceiptDetail,
  RefusedDetail,
  SipasEventMap,
} from './events.ts';
export { type ScoreLoad, SipasScore } from './sipas-score/sipas-score.ts';
export type { SurveyNotice } from './sipas-survey/render-form.ts';
export { SipasSurvey } from './sipas-survey/sipas-survey.ts';
