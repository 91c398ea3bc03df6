import { html, raw } from 'hono/html';
import type { Issue } from '#core/survey/check-answers.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import { fillWording, type Language, type Wording } from '#core/wording.ts';
import type { Units } from '../guard/units.ts';
import { INVITATION_WORDS, ISSUE_WORDS, PAGE_WORDS } from './words.data.ts';

/** Markup whose values are escaped. */
export type Markup = ReturnType<typeof html>;

/** Put before the ids of the groups of a form on these pages. */
export const ID_PREFIX = 'sipas-';

/** One page that answers a form. */
export interface FormPage {
  language: Language;
  title: Wording;
  /** From this page to the style sheet; relative, since a collector may live below a path. */
  style: string;
  main: Markup;
}

/** The frame of every page: no script, no image, one style sheet of the collector. */
export function formPage({ language, title, style, main }: FormPage): Markup {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title[language]}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
<h1>${title[language]}</h1>
${main}
</main>
</body>
</html>
`;
}

/** What is wrong, in words; a fault of a question leads to it when the form stands below. */
export function issueList(
  issues: readonly Issue[],
  language: Language,
  instrument?: Instrument,
): Markup {
  return html`<ul class="issues">
${issues.map((issue) => html`<li>${issueItem(issue, language, instrument)}</li>\n`)}</ul>`;
}

function issueItem(issue: Issue, language: Language, instrument?: Instrument): Markup {
  const words = issueWords(issue, instrument)[language];
  const key = issue.path.replace(/^answers\./u, '');
  const asked = instrument && wordingOf(instrument, key);
  if (!asked) return html`${words}`;
  return html`<a href="#${ID_PREFIX}${key}">${asked[language]}</a>: ${words}`;
}

function issueWords({ path, code }: Issue, instrument?: Instrument): Wording {
  if (code === 'not-eligible' && instrument?.eligibility) return instrument.eligibility.otherwise;
  const known = ISSUE_WORDS[code];
  if (known) return known;
  const place = path ? `${code}, ${path}` : code;
  if (path.split('.')[0] === 'invitation') return fillWording(INVITATION_WORDS, { code: place });
  return { vi: place, en: place };
}

function wordingOf(instrument: Instrument, key: string): Wording | undefined {
  const rated = questionsOf(instrument).flatMap((question) =>
    question.kind === 'ratings' ? question.items : [question],
  );
  return [...itemsOf(instrument), ...rated].find((asked) => asked.key === key)?.wording;
}

/** A link to the portal's page, if it is a page of a portal that may send here. */
export function backLink(
  page: string | undefined,
  units: Units,
  language: Language,
): Markup | string {
  if (!page || !URL.canParse(page) || !units.knows(new URL(page).origin)) return '';
  return html`<p><a href="${page}">${PAGE_WORDS.toPage[language]}</a></p>`;
}

/** Markup that core has written and escaped. */
export const trusted = (markup: string): Markup => html`${raw(markup)}`;
