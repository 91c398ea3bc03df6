import { waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import type { ReactiveElement } from 'lit';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import '#widgets/sipas-survey/define.ts';
import type { TestCollector } from './collector.ts';

const mounted: Element[] = [];

/** Puts a survey into the page, as a portal does. */
export async function mountSurvey(
  collector: TestCollector,
  attributes: Record<string, string> = {},
): Promise<SipasSurvey> {
  const survey = document.createElement('sipas-survey');
  const all = { collector: collector.address, unit: 'H55', procedure: '1.001193', ...attributes };
  for (const [name, value] of Object.entries(all)) survey.setAttribute(name, value);
  document.body.append(survey);
  mounted.push(survey);
  await survey.updateComplete;
  return survey;
}

/** Takes every survey of this test away. */
export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** Where the focus is inside the element. */
export const focusedIn = (element: Element): Element | null => rootOf(element).activeElement;

export const rootOf = (element: Element): ShadowRoot => element.shadowRoot!;

/**
 * What a reader sees or would see after scrolling, white space made single. `innerText` leaves out
 * what is too far away to be laid out; a reader's search and screen reader do not.
 */
export function wordsOf(element: Element): string {
  const frame = rootOf(element).querySelector<HTMLElement>('.frame');
  if (!frame) return '';
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  let words = '';
  let last: Element | null = null;
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.checkVisibility()) continue;
    words += (parentElement === last ? '' : ' ') + nodeValue;
    last = parentElement;
  }
  return words.replace(/\s+/g, ' ');
}

export function radiosOf(survey: Element, key?: string): HTMLInputElement[] {
  const selector = key ? `input[name="${key}"]` : 'input[type="radio"]';
  return [...rootOf(survey).querySelectorAll<HTMLInputElement>(selector)];
}

/** Clicks a level of an item like a person does. */
export async function answer(survey: SipasSurvey, key: string, level: number): Promise<void> {
  radiosOf(survey, key)[level - 1]?.click();
  await survey.updateComplete;
}

/** Answers every criterion. */
export async function answerAll(survey: SipasSurvey): Promise<void> {
  for (const [index, { key }] of itemsOf(SIPAS_2017).entries()) {
    radiosOf(survey, key)[index % 5]?.click();
  }
  await survey.updateComplete;
}

/** Presses the button that bears these words. */
export async function press(element: ReactiveElement, words: string): Promise<void> {
  const buttons = [...rootOf(element).querySelectorAll('button')];
  const button = buttons.find((each) => each.textContent?.trim() === words);
  if (!button) throw new Error(`no button "${words}" among ${buttons.map((b) => b.textContent).join()}`);
  button.click();
  await element.updateComplete;
}

export async function untilItSays(element: Element, words: string): Promise<void> {
  await waitUntil(() => wordsOf(element).includes(words), `the element says "${words}"`, {
    timeout: 10_000,
  });
}

/** How many responses for this collector lie in the queue of the browser. */
export async function storedFor(collector: TestCollector): Promise<number> {
  const database = await openDB('hailong');
  try {
    const address = new URL(`${collector.address}/v1/responses`, document.baseURI).href;
    return await database.countFromIndex('responses', 'address', address);
  } finally {
    database.close();
  }
}
