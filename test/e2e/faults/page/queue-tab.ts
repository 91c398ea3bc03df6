import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { type Answers, createResponse } from '#core/survey/response.ts';
import { newId } from '#widgets/delivery/new-id.ts';
import {
  type DeliveryState, type QueueEntry, queueEntryOf,
} from '#widgets/delivery/queue-entry.ts';
import { ResponseQueue } from '#widgets/delivery/response-queue.ts';
import { dayInVietNam } from '#widgets/localization/day-in-viet-nam.ts';
import { procedureOf } from '../submission-code.ts';
import { lookIntoStore } from './look-into-store.ts';
import { note } from './note.ts';

/** The queue of a page, driven as a survey drives it, many times over. */
export class QueueTab {
  readonly #address: string;
  readonly #queue: ResponseQueue;
  readonly #last = new Map<string, DeliveryState>();

  constructor(address: string) {
    this.#address = address;
    this.#queue = new ResponseQueue(address);
    this.#queue.subscribe(this.#hear);
  }

  /** Gives the queue some submissions at once; settles when it has taken them. */
  async submit(submissions: readonly number[]): Promise<void> {
    await Promise.all(submissions.map((submission) => this.#submitOne(submission)));
  }

  /** Ids of which the last word is not final. */
  open(): string[] {
    const open = [...this.#last].filter(([, { step }]) => step === 'sending' || step === 'waiting');
    return open.map(([id, { step }]) => `${id} ${step}`);
  }

  /** Makes a response as "Gửi phiếu" does. */
  async #submitOne(submission: number): Promise<void> {
    const level = 1 + (submission % 5);
    const answers: Answers = { 'access.seats': level, 'result.accurate': 6 - level };
    const answeredOn = dayInVietNam(new Date());
    const procedure = procedureOf(submission);
    const context = { id: newId(), unit: 'H99', procedure, answeredOn };
    const entry = queueEntryOf(createResponse(SIPAS_2017, answers, context), this.#address);
    const stored = await this.#queue.add(entry, this.#hear);
    note({ kind: 'made', submission, id: entry.id, stored });
    if (stored) void lookIntoStore(entry.id);
  }

  #hear = ({ id }: QueueEntry, state: DeliveryState): void => {
    this.#last.set(id, state);
    note({ kind: 'told', id, state });
    if (state.step === 'waiting' && state.stored) void lookIntoStore(id);
  };
}
