// What only readers of English need: loaded in one piece.
export { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
export { surveyEn } from '../localization/survey-en.ts';
