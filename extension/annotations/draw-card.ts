import { OUTCOME_LABELS } from '#core/rules/labels.data.ts';
import type { Language } from '#core/wording.ts';
import { CARD_TEXTS } from '../localization/card-texts.data.ts';
import type { ExplainedFinding } from '../messages.ts';
import type { MarkedFinding } from './marked-finding.ts';
import { SIGNS } from './marker.ts';
import { nameMarkedField } from './name-mark.ts';
import type { Mark } from './to-marks.ts';

/** What the kept record says of the findings of a card, if that is known by now. */
export type Explained = readonly ExplainedFinding[] | 'asking' | 'notKept';

/** What a card is about. */
export interface CardContent {
  mark: Mark;
  /** Code of the procedure, where the page shows several. */
  code: string | undefined;
  explained: Explained;
  language: Language;
}

/** Draws what a card says, worst first, by text alone: what a page says is never HTML. */
export function drawCard(card: HTMLElement, content: CardContent): void {
  const { mark, explained, language } = content;
  const texts = CARD_TEXTS[language];
  card.lang = language;
  const open = mark.findings.filter(({ outcome }) => outcome !== 'passed');
  const passed = mark.findings.filter(({ outcome }) => outcome === 'passed');
  const of = (one: MarkedFinding): ExplainedFinding | undefined =>
    Array.isArray(explained) ? explained[mark.findings.indexOf(one)] : undefined;
  const parts = open.map((one) => drawFinding(one, of(one), language));
  if (passed.length > 0) parts.push(drawPassed(passed.map(of), language));
  // Of what has passed there is nothing to mend.
  const rest = explained === 'asking' ? texts.asking : texts.notKept;
  if (!Array.isArray(explained) && open.length > 0) parts.push(make('p', 'quiet', rest));
  card.replaceChildren(drawHead(content), ...parts);
}

function drawHead({ mark, code, language }: CardContent): HTMLElement {
  const title = make('h2', '', nameMarkedField(mark, language));
  title.id = 'card-title';
  const close = make('button', 'close', '✕');
  close.setAttribute('type', 'button');
  close.setAttribute('aria-label', CARD_TEXTS[language].close);
  const head = make('header', '', title, ...(code ? [make('span', 'quiet', code)] : []), close);
  return head;
}

function drawFinding(
  { outcome, message }: MarkedFinding,
  explained: ExplainedFinding | undefined,
  language: Language,
): HTMLElement {
  const sign = make('span', `sign ${outcome}`, SIGNS[outcome]);
  sign.setAttribute('aria-hidden', 'true');
  const words = make('strong', '', OUTCOME_LABELS[outcome][language]);
  const severity = explained?.severity;
  const grave = severity ? [make('span', 'quiet', severity)] : [];
  const head = make('p', 'outcome', sign, words, ...grave);
  const facts = (explained?.facts ?? []).map(({ name, words: said }) =>
    make('div', '', make('dt', '', name), make('dd', '', said)),
  );
  const parts = [
    ...(explained ? [make('h3', '', explained.title)] : []),
    ...(message ? [make('p', '', message[language])] : []),
    ...(facts.length > 0 ? [make('dl', '', ...facts)] : []),
  ];
  return make('div', `finding ${outcome}`, head, ...parts);
}

/** What has passed needs a line, not a page: which rules looked at the place. */
function drawPassed(
  explained: readonly (ExplainedFinding | undefined)[],
  language: Language,
): HTMLElement {
  const sign = make('span', 'sign passed', SIGNS.passed);
  sign.setAttribute('aria-hidden', 'true');
  const words = make('strong', '', OUTCOME_LABELS.passed[language]);
  const titles = explained.flatMap((one) => (one ? [make('li', '', one.title)] : []));
  const head = make('p', 'outcome', sign, words);
  const list = titles.length > 0 ? [make('ul', '', ...titles)] : [];
  return make('div', 'finding passed', head, ...list);
}

function make(tag: string, className: string, ...inside: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}
