import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { SIPAS_2017_VI } from '../../../../core/survey/instruments/sipas-2017-vi.data.ts';

// The same form as SurveyJS shows it, by its own renderer without a framework; all on one page,
// as the others show them. Page by page it would draw four questions at first and not twenty-two.

const choices = SIPAS_2017_VI.scale.levels.map(({ value, label }) => ({ value, text: label.vi }));

const pages = SIPAS_2017_VI.factors.map(({ key, name, items }) => ({
  name: key,
  title: name.vi,
  elements: items.map((item) => ({
    type: 'radiogroup',
    name: item.key,
    title: item.wording.vi,
    choices,
  })),
}));

const model = new Model({ pages, questionsOnPageMode: 'singlePage' });
renderSurvey(model, document.querySelector('[data-survey]'));
