import type { Receipt, Refusal } from '#core/protocol/wire.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import { isReceipt } from './is-receipt.ts';
import type { QueueEntry } from './queue-entry.ts';
import { parseRetryAfter } from './retry-delay.ts';

/** How one try ended. `later`: nothing is known, the same bytes must be sent again. */
export type Attempt =
  | { result: 'receipt'; receipt: Receipt }
  | { result: 'refused'; status: number; issues: Issue[] }
  | { result: 'later'; retryAfter?: number };

const TIMEOUT_MS = 30_000;
/** Browsers refuse keepalive requests whose bodies sum up to more than 64 KiB. */
const KEEPALIVE_LIMIT = 32_000;
/** Client errors that say "not now", not "not this". */
const TRY_AGAIN = new Set([408, 425, 429]);

/** Sends an entry once. Never throws. */
export async function sendResponse(entry: QueueEntry): Promise<Attempt> {
  try {
    return await readAnswer(await post(entry), entry.id);
  } catch {
    return { result: 'later' };
  }
}

function post({ address, body }: QueueEntry): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    credentials: 'omit',
    // Answers go to the address the portal named and to no other.
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    keepalive: body.length < KEEPALIVE_LIMIT,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}

async function readAnswer(answer: Response, id: string): Promise<Attempt> {
  const { status } = answer;
  if (answer.ok) {
    const receipt: unknown = await answer.json();
    return isReceipt(receipt, id) ? { result: 'receipt', receipt } : { result: 'later' };
  }
  if (status >= 400 && status < 500 && !TRY_AGAIN.has(status)) {
    return { result: 'refused', status, issues: issuesOf(await answer.json().catch(() => {})) };
  }
  const retryAfter = parseRetryAfter(answer.headers.get('retry-after'), Date.now());
  return { result: 'later', ...(retryAfter !== undefined && { retryAfter }) };
}

function issuesOf(refusal: unknown): Issue[] {
  const issues: unknown = (refusal as Partial<Refusal> | undefined | null)?.issues;
  if (!Array.isArray(issues)) return [];
  return issues.flatMap((issue: Partial<Record<keyof Issue, unknown>> | null) => {
    const { path, code } = issue ?? {};
    return typeof path === 'string' && typeof code === 'string' ? [{ path, code }] : [];
  });
}
