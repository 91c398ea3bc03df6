import { createApp } from 'vue';
import SurveyPage from './SurveyPage.vue';

createApp(SurveyPage).mount('main');
