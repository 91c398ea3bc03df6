import { expect, waitUntil } from '@open-wc/testing';
import { type Clock, pageClock } from '#widgets/sipas-kiosk/clock.ts';
import type { SipasKiosk } from '#widgets/sipas-kiosk/sipas-kiosk.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import '#widgets/sipas-kiosk/define.ts';
import { TestCollector } from './collector.ts';
import { rootOf, wordsOf } from './survey-page.ts';

/** Short times: a second and a bit of quiet, the warning in the middle. */
export const QUICK = { idle: '1.2', warning: '0.6' };

const mounted: Element[] = [];

/** Takes every kiosk of this test away. */
export function unmountKiosks(): void {
  for (const element of mounted.splice(0)) element.remove();
}

/** For what a test of the element mounts by itself. */
export const willUnmount = (element: Element): unknown => mounted.push(element);

/** Puts a kiosk into the page, as a counter does, with short times or a clock of the test. */
export async function mountKiosk(
  attributes: Record<string, string> = {},
  collector = new TestCollector(),
  clock: Clock = pageClock,
): Promise<SipasKiosk> {
  const kiosk = document.createElement('sipas-kiosk');
  kiosk.clock = clock;
  const all = { collector: collector.address, unit: 'H55', ...attributes };
  for (const [name, value] of Object.entries(all)) kiosk.setAttribute(name, value);
  document.body.append(kiosk);
  mounted.push(kiosk);
  await kiosk.updateComplete;
  await waitUntil(() => rootOf(surveyIn(kiosk)).querySelector('form'), 'the form is there');
  return kiosk;
}

export const surveyIn = (kiosk: SipasKiosk): SipasSurvey => rootOf(kiosk).querySelector('sipas-survey')!;
export const dialogIn = (kiosk: SipasKiosk): HTMLDialogElement => rootOf(kiosk).querySelector('dialog')!;
/** What the official reads. */
export const queueIn = (kiosk: SipasKiosk): string =>
  rootOf(kiosk).querySelector<HTMLElement>('.queue')!.innerText.replace(/\s+/g, ' ').trim();
export const touch = (): boolean => dispatchEvent(new PointerEvent('pointerdown'));
export const lineIsBack = (): boolean => dispatchEvent(new Event('online'));

export async function untilWarned(kiosk: SipasKiosk): Promise<void> {
  await waitUntil(() => dialogIn(kiosk).open, 'the warning is open', {
    interval: 10,
    timeout: 5000,
  });
}

/**
 * Everything that a script or a person could still find of a survey in the page. Elements are compared
 * as truths: to print one that is another takes minutes.
 */
export async function expectEmpty(kiosk: SipasKiosk): Promise<void> {
  const survey = surveyIn(kiosk);
  await survey.updateComplete;
  expect(survey.answers).to.deep.equal({});
  expect([survey.notice, survey.delivery]).to.deep.equal([undefined, undefined]);
  const fields = [...rootOf(survey).querySelectorAll<HTMLInputElement>('input, textarea')];
  expect(fields.filter(({ checked }) => checked)).to.deep.equal([]);
  const typed = fields.filter(({ type }) => type === 'textarea' || type === 'number');
  expect(typed.map(({ value }) => value).join('')).to.equal('');
  expect(wordsOf(survey)).not.to.match(/trước đây|Đã gửi|Chưa gửi|Đang gửi/);
  expect(dialogIn(kiosk).open).to.equal(false);
  expect(document.activeElement === document.body).to.equal(true);
  expect(String(getSelection())).to.equal('');
}
