// For a server: the survey as a form that works without JavaScript. No browser API is touched.
export { type SurveyFormOptions, writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
export { findInstrument } from '#core/survey/instruments/index.ts';
