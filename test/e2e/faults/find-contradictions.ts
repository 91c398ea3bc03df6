import { surveyVi } from '#widgets/localization/survey-vi.ts';
import { RETRY_AFTER } from './fault-plan.ts';
import type { FaultLab, Row } from './fault-lab.ts';
import type { PageNote } from './notes.ts';
import type { Ledger } from './scenarios.ts';
import { submissionOf } from './submission-code.ts';

type Of<Kind extends PageNote['kind']> = Extract<PageNote, { kind: Kind }>;

/** Two processes read one clock a moment apart, in milliseconds. */
const TOLERANCE = 20;
/** How the sentences of the delivery step begin. */
const SAYS_SENT = surveyVi.sent('', 0).slice(0, 7);
const SAYS_STORED = surveyVi.waiting;

/** What was told and what is true. */
export interface Evidence {
  notes: readonly PageNote[];
  rows: readonly Row[];
  proxy: FaultLab['proxy'];
  ledger: Ledger;
}

/** Everything that a page said and the collector denies, and every row too many or too few. */
export function findContradictions(evidence: Evidence): string[] {
  return [
    ...evidence.ledger.unsettled,
    ...wrongRows(evidence),
    ...falselySent(evidence),
    ...falselyRefused(evidence),
    ...falselyStored(evidence),
    ...falseWords(evidence),
    ...wrongTries(evidence),
  ];
}

/** One row for each submission, made of an id that a page has made. */
function wrongRows({ notes, rows, ledger }: Evidence): string[] {
  const made = only(notes, 'made');
  const numbers = rows.map(({ response: { procedure = '' } }) => submissionOf(procedure));
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const twice = [...counts].filter(([, count]) => count > 1);
  const mayBeLost = lostAsTold(notes, ledger);
  const lost = new Set(made.map(({ submission }) => submission));
  for (const number of [...numbers, ...mayBeLost]) lost.delete(number);
  return [
    ...twice.map(([number, count]) => `submission ${number} has ${count} rows`),
    ...[...lost].map((number) => `submission ${number} was taken and has no row`),
  ];
}

/** Submissions that nobody had promised to keep: their page was ended, and nothing was stored. */
export function lostAsTold(notes: readonly PageNote[], ledger: Ledger): Set<number> {
  const stored = only(notes, 'made').filter((note) => note.stored);
  const promised = new Set(stored.map(({ submission }) => submission));
  const lost = [...ledger.cutShort].filter(
    (number) => !promised.has(number) || ledger.storageGone.has(number),
  );
  return new Set(lost);
}

function falselySent({ notes, rows, proxy }: Evidence): string[] {
  const receipts = new Map(rows.map(({ response, receipt }) => [response.id, receipt]));
  return only(notes, 'told').flatMap(({ id, state, at }) => {
    if (state.step !== 'sent') return [];
    const kept = proxy.answered.get(id);
    if (!kept || !receipts.has(id)) return [`${id} was called sent and has no row`];
    if (at < kept.at - TOLERANCE) return [`${id} was called sent ${kept.at - at} ms too early`];
    const same = JSON.stringify(state.receipt) === receipts.get(id);
    return same ? [] : [`${id} was told another receipt than the collector keeps`];
  });
}

function falselyRefused({ notes, rows, ledger }: Evidence): string[] {
  const kept = new Set(rows.map(({ response }) => response.id));
  const made = new Map(only(notes, 'made').map(({ id, submission }) => [id, submission]));
  return only(notes, 'told').flatMap(({ id, state }) => {
    if (state.step !== 'refused') return [];
    if (kept.has(id)) return [`${id} was called refused and has a row`];
    const clock = ledger.wrongClock.has(made.get(id) ?? -1);
    return clock ? [] : [`${id} was refused: ${JSON.stringify(state)}`];
  });
}

/** What is called stored lies in the storage, or had come to the collector before one looked. */
function falselyStored({ notes, proxy, ledger }: Evidence): string[] {
  return only(notes, 'looked').flatMap(({ id, found, at, page }) => {
    if (found || (proxy.answered.get(id)?.at ?? Infinity) <= at + TOLERANCE) return [];
    return [`${id} was called stored on page ${page} and was not (${ledger.kills} kills)`];
  });
}

function falseWords({ notes, proxy, rows }: Evidence): string[] {
  const ids = new Map(
    rows.map(({ response: { id, procedure = '' } }) => [submissionOf(procedure), id]),
  );
  const unstored = new Set(
    only(notes, 'made').filter(({ stored }) => !stored).map(({ submission }) => submission),
  );
  return only(notes, 'words').flatMap(({ submission, words, at }) => {
    const early = (proxy.answered.get(ids.get(submission) ?? '')?.at ?? Infinity) > at + TOLERANCE;
    if (words.startsWith(SAYS_SENT) && early) return [`${submission} without a row: ${words}`];
    const lie = words === SAYS_STORED && unstored.has(submission);
    return lie ? [`${submission} unstored: ${words}`] : [];
  });
}

/** Same bytes for the same id; never two tries at once in undisturbed pages; no try too soon. */
function wrongTries({ proxy, ledger }: Evidence): string[] {
  const bodies = new Map<string, string>();
  const notBefore = new Map<number, number>();
  const wrong: string[] = [];
  for (const { id, body, submission, beside, fault, at } of proxy.tries) {
    if ((bodies.get(id) ?? body) !== body) wrong.push(`${id} came with other bytes`);
    bodies.set(id, body);
    if (beside && !ledger.cutShort.has(submission)) {
      const first = `${beside.fault} ${Math.round(at - beside.at)} ms before`;
      wrong.push(`submission ${submission} came twice at once: ${first}, ${fault}`);
    }
    if (at < (notBefore.get(submission) ?? 0) - TOLERANCE && ledger.undisturbed.has(submission)) {
      wrong.push(`${id} came again ${(notBefore.get(submission) ?? 0) - at} ms too soon`);
    }
    if (fault === '429 with Retry-After') notBefore.set(submission, at + RETRY_AFTER * 1000);
  }
  return wrong;
}

function only<Kind extends PageNote['kind']>(notes: readonly PageNote[], kind: Kind): Of<Kind>[] {
  return notes.filter((note): note is Of<Kind> => note.kind === kind);
}
