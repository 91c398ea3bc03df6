import { toMarkedFindings } from '../../../extension/annotations/marked-finding.ts';
import type { PageState } from '../../../extension/checked-page.ts';
import { checkPage } from '../../../extension/checking/check-page.ts';
import { pageWordsSchema } from '../../../extension/checking/page-words.schema.ts';
import type { PageWords } from '../../../extension/page-words.ts';
import { PortalSession } from '../../../extension/session/portal-session.ts';

// Runs in a page of a test: the session as the content script has it, and the check as the
// background does it, without the messages between them.

const NOW = new Date('2026-11-22T03:00:00Z');
const stop = new AbortController();
const checks: PageWords[] = [];
const said: PageState[] = [];

const session = new PortalSession(
  window,
  {
    language: () => 'vi',
    announce: (state) => said.push(state),
    explain: () => Promise.resolve({}),
    check: async (words) => {
      checks.push(words);
      // A message carries what JSON carries, and takes its time.
      const carried: unknown = JSON.parse(JSON.stringify(words));
      await new Promise((resolve) => setTimeout(resolve, 10));
      const { procedures, checkedAt } = checkPage(pageWordsSchema.parse(carried), NOW);
      const findings = procedures.map((one) => toMarkedFindings(one.findings));
      return { kind: 'checked', checkedAt, findings };
    },
  },
  stop.signal,
);

const marks = (): string[] =>
  [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));

Object.assign(globalThis, { official: { session, checks, said, marks, stop } });
