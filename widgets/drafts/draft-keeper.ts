import type { Instrument, Vietnamese } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';
import { type DraftPlace, DraftStore } from './draft-store.ts';

/** How long a person may go on answering before the draft is written, in milliseconds. */
const PAUSE = 300;

/** Keeps the draft of one survey: writes after a pause, one thing after the other. */
export class DraftKeeper {
  readonly #store = new DraftStore();
  #timer?: ReturnType<typeof setTimeout>;
  #last: Promise<unknown> = Promise.resolve();

  restore(place: DraftPlace, instrument: Instrument<Vietnamese>): Promise<Answers | undefined> {
    return this.#next(() => this.#store.read(place, instrument));
  }

  keep(place: DraftPlace, instrument: Instrument<Vietnamese>, answers: Answers): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#next(() => this.#store.write(place, instrument, answers));
    }, PAUSE);
  }

  wipe(place: DraftPlace, instrument: Instrument<Vietnamese>): Promise<void> {
    clearTimeout(this.#timer);
    return this.#next(() => this.#store.wipe(place, instrument));
  }

  #next<Result>(step: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(step);
    this.#last = result;
    return result;
  }
}
