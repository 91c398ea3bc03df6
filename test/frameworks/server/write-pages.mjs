// The server of a portal, in plain Node with the built package: for each survey named on standard
// input, the markup that stands in its page.
import { text } from 'node:stream/consumers';
import { findInstrument, writeSurveyForm } from 'hailong/survey-form';

const surveys = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(surveys.map(writeSurvey)));

function writeSurvey({ id, version, collector, unit, ...options }) {
  const action = `${collector}/v1/forms`;
  const form = writeSurveyForm(findInstrument({ id, version }), { action, unit, ...options });
  const respondent = (options.respondent ?? []).join(' ');
  return `<sipas-survey collector="${collector}" unit="${unit}" instrument-id="${id}"
  respondent="${respondent}" unit-name="${options.heading.unitName}">${form}</sipas-survey>`;
}
