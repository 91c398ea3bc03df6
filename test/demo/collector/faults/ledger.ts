import type { SurveyResponse } from '#core/survey/response.ts';
import { isReceipt } from '#widgets/delivery/is-receipt.ts';

/** What a sender was answered. */
export interface Answer {
  status: number;
  text: string;
  retryAfter: string | null;
}

/** What was sent, what came back, and everything that the two contradict each other in. */
export class Ledger {
  /** Everything that was ever sent, by id and procedure: two responses may try for one id. */
  readonly sent = new Map<string, SurveyResponse>();
  /** The first receipt of each id, byte for byte. */
  readonly receipts = new Map<string, string>();
  /** The response that each receipt was given for. */
  readonly acknowledged = new Map<string, SurveyResponse>();
  /** Ids whose first receipt said that they had been kept before: the answer before was lost. */
  readonly keptUnheard = new Set<string>();
  /** Ids that were rightly refused: another response had won the id, or the invitation. */
  readonly refused = new Set<string>();
  /** Number of answers by status; 0 counts tries that were broken off. */
  readonly statuses: Record<number, number> = {};
  readonly contradictions: string[] = [];

  /** Number of different ids that were sent. */
  get ids(): number {
    return new Set([...this.sent.values()].map(({ id }) => id)).size;
  }

  /** To be told before a response goes out. */
  noteSending(response: SurveyResponse): void {
    this.sent.set(nameOf(response), response);
  }

  /** A response that was acknowledged before the test began. */
  noteEarlier(response: SurveyResponse, receipt: string): void {
    this.noteSending(response);
    this.acknowledged.set(response.id, response);
    this.receipts.set(response.id, receipt);
  }

  /** A try that had no answer: nothing is known. */
  noteBroken(): void {
    this.statuses[0] = (this.statuses[0] ?? 0) + 1;
  }

  /** Takes an answer in; true when it settles the response, false when it is to be sent again. */
  noteAnswer(response: SurveyResponse, { status, text, retryAfter }: Answer): boolean {
    const { id } = response;
    this.statuses[status] = (this.statuses[status] ?? 0) + 1;
    if (status === 201 || status === 200) return this.#noteReceipt(response, status, text);
    if (status === 503) {
      if (!/^[1-9]\d*$/u.test(retryAfter ?? '')) this.contradict(`${id}: 503 without Retry-After`);
      return false;
    }
    this.contradict(`${id}: ${status} ${text}`);
    // What must not come at all is sent again like every 5xx; anything else is final.
    return status < 500;
  }

  contradict(what: string): void {
    this.contradictions.push(what);
  }

  #noteReceipt(response: SurveyResponse, status: number, text: string): boolean {
    const { id } = response;
    const first = this.receipts.get(id);
    if (first !== undefined && first !== text) this.contradict(`${id}: another receipt: ${text}`);
    if (first !== undefined && status === 201) this.contradict(`${id}: kept a second time`);
    if (!isReceipt(parse(text), id)) this.contradict(`${id}: ${status} with no receipt: ${text}`);
    if (first === undefined && status === 200) this.keptUnheard.add(id);
    const winner = this.acknowledged.get(id) ?? response;
    if (winner.procedure !== response.procedure)
      this.contradict(`${id}: a receipt for two contents`);
    this.acknowledged.set(id, winner);
    this.receipts.set(id, first ?? text);
    return true;
  }
}

/** What tells responses apart that are sent. */
export const nameOf = ({ id, procedure = '' }: Pick<SurveyResponse, 'id' | 'procedure'>): string =>
  `${id} ${procedure}`;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
