import type { ProcedureText } from '#core/procedure/procedure.ts';
import type { PortalAdapter, ReadProcedure } from '../adapters/adapter.ts';
import { type Inside, noteInsides } from '../adapters/children-of.ts';
import { ALL_ADAPTERS, type PageReading, readPageInSteps } from '../adapters/index.ts';
import { finish, type Steps } from '../adapters/steps.ts';
import { LONGEST_PAGE, LONGEST_TEXT, MOST_METHODS, MOST_PROCEDURES } from '../page-limits.data.ts';
import type { PageWords } from '../page-words.ts';
import { PageTooLong } from './in-slices.ts';
import { pageAddress } from './page-address.ts';

/** What a page shows at one moment. */
export interface SeenPage {
  words: PageWords;
  /** Procedures with the nodes that hold their words. */
  readings: ReadProcedure[];
}

/** What was looked at, whether or not a page was seen in it. */
export interface Sight {
  seen?: SeenPage;
  /** Shadow roots and documents of frames that were looked into. */
  insides: readonly Inside[];
  /** Addresses of frames that the browser did not let us read. */
  unreadFrames: string[];
}

type Shown = Pick<Window, 'document' | 'location'>;

/** Reads what a window shows, imported adapters first; undefined where none knows such a page. */
export function seePage(window: Shown, own?: readonly PortalAdapter[]): SeenPage | undefined {
  return finish(seePageInSteps(window, own)).seen;
}

/**
 * The same in steps.
 * @throws PageTooLong where it says more than can be checked at once
 */
export function* seePageInSteps(
  window: Shown,
  own: readonly PortalAdapter[] = [],
): Steps<Sight> {
  const insides = noteInsides();
  const adapters = [...own, ...ALL_ADAPTERS];
  const { reading, unreadFrames } = yield* readPageInSteps(window.document, adapters);
  if (reading) yield* refuseTooLong(reading.readings);
  const seen = reading && toSeen(window, reading, unreadFrames);
  return { ...(seen && { seen }), insides: [...insides], unreadFrames };
}

function toSeen(
  { document, location }: Shown,
  { adapter, page, readings }: PageReading,
  unreadFrames: string[],
): SeenPage {
  const words: PageWords = {
    address: pageAddress(location),
    title: titleOf(document).slice(0, LONGEST_TITLE),
    adapter: adapter.id,
    kind: page.kind,
    expects: page.yields,
    procedures: readings.map(({ text }) => text),
    ...(unreadFrames.length > 0 && { unreadFrames }),
  };
  return { words, readings };
}

/** By its prototype: an image of the name "title" would answer in its place. */
const titleOf = (document: Document): string =>
  Reflect.get(Object.getPrototypeOf(document) as object, 'title', document) as string;

/** It names a report and nothing is concluded from it: browsers, too, show no more of a title. */
const LONGEST_TITLE = 1000;
/** So many procedures are measured in one step. */
const PACE = 100;

/** The background would refuse it; a message of hundreds of megabytes must not be tried. */
function* refuseTooLong(readings: readonly ReadProcedure[]): Steps<void> {
  if (readings.length > MOST_PROCEDURES) throw new PageTooLong(`${readings.length} procedures`);
  let length = 0;
  for (const [index, { text }] of readings.entries()) {
    length += lengthOf(text);
    if (length > LONGEST_PAGE) throw new PageTooLong(`${length} characters`);
    if (index % PACE === 0) yield;
  }
}

function lengthOf({ parts, submissionMethods, ...facts }: ProcedureText): number {
  if (submissionMethods.length > MOST_METHODS) {
    throw new PageTooLong(`${submissionMethods.length} ways to submit`);
  }
  const texts = [facts, parts, ...submissionMethods].flatMap((box) => Object.values(box));
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  if (longest > LONGEST_TEXT) throw new PageTooLong(`${longest} characters in one value`);
  return texts.reduce((sum, { length }) => sum + length, 0);
}
