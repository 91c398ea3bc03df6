import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { Answer, Ledger } from './ledger.ts';

const AT_ONCE = 8;
/** Milliseconds until the next try. The browser's queue waits for seconds: here, time is short. */
const [SHORTEST, LONGEST] = [10, 60];
/** A collector that has not come back by then is lost. */
const PATIENCE = 90_000;

/** As a page of a portal waits for an answer. */
const TIMEOUT = 30_000;

/** How responses are sent. */
export interface Sending {
  ledger: Ledger;
  random: () => number;
  /** Where the next try goes. */
  address: () => string;
  atOnce?: number;
}

/** Sends each response with the same id and the same bytes until it is acknowledged. */
export async function sendAll(
  responses: readonly SurveyResponse[],
  { atOnce = AT_ONCE, ...sending }: Sending,
): Promise<void> {
  const waiting = [...responses];
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift())
      await sendUntilSettled(one, sending);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

/** Sends every response once more; the ledger holds each answer against the first one. */
export async function repeatAll(sending: Sending): Promise<void> {
  const { ledger } = sending;
  const kept = [...ledger.acknowledged.values()];
  const before = ledger.statuses[200] ?? 0;
  await sendAll(kept, { ...sending, atOnce: 2 * AT_ONCE });
  const repeats = (ledger.statuses[200] ?? 0) - before;
  if (repeats !== kept.length) ledger.contradict(`${repeats} of ${kept.length} were repeated`);
}

async function sendUntilSettled(
  response: SurveyResponse,
  { ledger, random, address }: Sending,
): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  ledger.noteSending(response);
  for (;;) {
    const answer = await sendOnce(address(), response);
    if (answer === undefined) ledger.noteBroken();
    else if (ledger.noteAnswer(response, answer)) return;
    if (Date.now() > deadline)
      return ledger.contradict(`${response.id}: not kept in ${PATIENCE} ms`);
    await wait(SHORTEST + random() * (LONGEST - SHORTEST));
  }
}

/** One try; undefined when it is broken off. */
export async function sendOnce(
  url: string,
  response: SurveyResponse,
  timeout = TIMEOUT,
): Promise<Answer | undefined> {
  try {
    const answer = await fetch(url + RESPONSES_PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(response),
      signal: AbortSignal.timeout(timeout),
    });
    const retryAfter = answer.headers.get('Retry-After');
    return { status: answer.status, text: await answer.text(), retryAfter };
  } catch {
    return undefined;
  }
}
