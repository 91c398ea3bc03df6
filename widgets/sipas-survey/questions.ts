// What only forms with questions besides criteria need: loaded in one piece.
export { renderEligibility } from './render-eligibility.ts';
export { hasPersonalData, renderPersonalData } from './personal-data.ts';
export { renderQuestions } from './render-questions.ts';
