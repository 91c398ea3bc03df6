export type { Receipt, Scores } from '#core/protocol/wire.ts';
export type { Answers } from '#core/survey/response.ts';
export type { DeliveryState } from './delivery/queue-entry.ts';
export type {
  DeliveryDetail,
  QueuedDetail,
  ReceiptDetail,
  RefusedDetail,
  ResetDetail,
  ResetReason,
  SipasEventMap,
} from './events.ts';
export { type Clock, pageClock } from './sipas-kiosk/clock.ts';
export { type KioskStage, SipasKiosk } from './sipas-kiosk/sipas-kiosk.ts';
export type { Unsent } from './sipas-kiosk/unsent-watch.ts';
export { SipasPaper } from './sipas-paper/sipas-paper.ts';
export { SipasQr } from './sipas-qr/sipas-qr.ts';
export { type QuestionLoad, SipasQuestion } from './sipas-question/sipas-question.ts';
export type { OpenChoice, RatingState } from './sipas-rating/rating-state.ts';
export { SipasRating } from './sipas-rating/sipas-rating.ts';
export { type ScoreLoad, SipasScore } from './sipas-score/sipas-score.ts';
export type { SurveyNotice } from './sipas-survey/render-form.ts';
export { SipasSurvey } from './sipas-survey/sipas-survey.ts';
