import type { DeliveryState } from '#widgets/delivery/queue-entry.ts';
import type { QueuedDetail } from '#widgets/events.ts';
import '#widgets/sipas-survey/define.ts';
import type { SipasSurvey } from '#widgets/sipas-survey/sipas-survey.ts';
import { procedureOf, submissionOf } from '../submission-code.ts';
import { lookIntoStore } from './look-into-store.ts';
import { note } from './note.ts';

/** How the sentences begin after which nothing more is to come. */
const FINAL = ['Đã gửi.', 'Phiếu trả lời trước đây đã gửi xong', 'Bộ thu nhận từ chối'];

/** A survey on the screen, answered and sent as a citizen does; every word of it is noted. */
export class SurveyTab {
  readonly #survey: SipasSurvey;
  #id: string | undefined;
  #said = '';

  constructor(collector: string) {
    this.#survey = document.createElement('sipas-survey');
    this.#survey.setAttribute('collector', collector);
    this.#survey.setAttribute('unit', 'H99');
    this.#survey.addEventListener('sipas-queued', ({ detail }) => this.#onQueued(detail));
    this.#survey.addEventListener('sipas-receipt', ({ detail: { id, receipt } }) =>
      this.#told(id, { step: 'sent', receipt }));
    this.#survey.addEventListener('sipas-refused', ({ detail: { id, status, issues } }) =>
      this.#told(id, { step: 'refused', status, issues }));
    document.body.append(this.#survey);
    const watch = new MutationObserver(() => this.#read());
    watch.observe(this.#root, { subtree: true, childList: true, characterData: true });
  }

  /** Answers all criteria and presses "Gửi phiếu", one form after the other. */
  async submit(submissions: readonly number[]): Promise<void> {
    for (const submission of submissions) await this.#submitOne(submission);
  }

  /** Sentences on the screen that are neither of success nor of a refusal. */
  open(): string[] {
    const shown = this.#root.querySelectorAll('[part="status"] .strong, .earlier p');
    const sentences = [...shown].map((each) => each.textContent?.trim() ?? '');
    return sentences.filter((words) => !FINAL.some((end) => words.startsWith(end)));
  }

  async #submitOne(submission: number): Promise<void> {
    const level = 1 + (submission % 5);
    if (this.#survey.delivery) this.#survey.reset();
    this.#survey.procedure = procedureOf(submission);
    this.#id = undefined;
    await this.#survey.updateComplete;
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>(`input[value="${level}"]`)) {
      radio.click();
    }
    await this.#survey.updateComplete;
    const queued = new Promise((resolve) => {
      this.#survey.addEventListener('sipas-queued', resolve, { once: true });
    });
    this.#root.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
    await queued;
  }

  get #root(): ShadowRoot {
    return this.#survey.shadowRoot!;
  }

  #onQueued({ id, procedure = '', stored }: QueuedDetail): void {
    this.#id = id;
    note({ kind: 'made', submission: submissionOf(procedure), id, stored });
    if (stored) void lookIntoStore(id);
  }

  #told(id: string, state: DeliveryState): void {
    note({ kind: 'told', id, state });
  }

  #read(): void {
    const status = this.#root.querySelector('[part="status"] .strong');
    const words = status?.textContent?.trim() ?? '';
    if (words === this.#said) return;
    this.#said = words;
    const submission = submissionOf(this.#survey.procedure ?? '');
    note({ kind: 'words', submission, words });
    if (this.#id && this.#survey.delivery?.step === 'waiting' && this.#survey.delivery.stored) {
      void lookIntoStore(this.#id);
    }
  }
}
