import { bootstrapApplication } from '@angular/platform-browser';
import { SurveyPage } from './survey-page.ts';

void bootstrapApplication(SurveyPage);
