import type { Browser } from 'wxt/browser';
import type { AnswerPart, CheckAnswer } from '../messages.ts';
import { MOST_PROCEDURES } from '../page-limits.data.ts';
import { inParts } from '../platform/in-parts.ts';
import { receiveWords } from './receive-words.ts';

/** Takes the words of a page from a port, has them checked, and sends back what to paint. */
export function answerChecks(port: Browser.runtime.Port): void {
  const procedures: unknown[] = [];
  port.onMessage.addListener((part: unknown) => {
    const { procedures: some, about } = toPart(part);
    // What is too much is refused as a whole, by its schema: no need to hold all of it.
    if (procedures.length <= MOST_PROCEDURES) procedures.push(...some);
    if (about === undefined) return;
    const receipt = { from: port.sender?.url, now: new Date() };
    void receiveWords({ ...about, procedures }, receipt).then((answer) => send(port, answer));
  });
}

interface AnyPart {
  procedures: unknown[];
  about?: object;
}

/** The script in a page shares a process with the page: its message may be anything. */
function toPart(value: unknown): AnyPart {
  const { procedures, about } = (value ?? {}) as Record<string, unknown>;
  return {
    procedures: Array.isArray(procedures) ? procedures : [],
    ...(typeof about === 'object' && about && { about }),
  };
}

function send(port: Browser.runtime.Port, answer: CheckAnswer): void {
  const parts = inParts('findings' in answer ? answer.findings : []);
  const rest = 'findings' in answer ? { ...answer, findings: [] } : answer;
  try {
    for (const [index, findings] of parts.entries()) {
      const isLast = index === parts.length - 1;
      port.postMessage({ findings, ...(isLast && { answer: rest }) } satisfies AnswerPart);
    }
  } catch {
    // The page was left meanwhile; the findings are kept all the same.
  }
}
