// What a test calls in the page: the real queue and the real survey, and ways to break the page.
import { breakStorage, giveUpSooner, hintOften, turnClock } from './break-page.ts';
import { QueueTab } from './queue-tab.ts';
import { settled } from './settled.ts';
import { SurveyTab } from './survey-tab.ts';

const driver = {
  QueueTab, SurveyTab, breakStorage, giveUpSooner, hintOften, settled, turnClock,
};

/** The driver as the page offers it. */
export type Driver = typeof driver;

Object.assign(globalThis, { driver });
