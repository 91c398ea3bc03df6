import { vietNamDay } from '#core/calendar/viet-nam-day.ts';
import { itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { createResponse, type SurveyResponse } from '#core/survey/response.ts';

/** Units that the responses of these tests rate. */
export const UNITS = ['H55', 'H26', 'H55.12'];

/** Makes valid responses by lot, each with a procedure of its own: no two have the same content. */
export class ResponseMaker {
  readonly #random: () => number;
  #made = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** The next response; what is given replaces what is drawn. */
  make(given: Partial<SurveyResponse> = {}): SurveyResponse {
    this.#made += 1;
    const context = {
      id: this.#drawId(),
      unit: pick(UNITS, this.#random()),
      procedure: `1.${String(this.#made).padStart(6, '0')}`,
      answeredOn: vietNamDay(new Date(), this.#random() < 0.3 ? -1 : 0),
      ...given,
    };
    return createResponse(SIPAS_2017, given.answers ?? this.#drawAnswers(), context);
  }

  makeMany(count: number): SurveyResponse[] {
    return Array.from({ length: count }, () => this.make());
  }

  #drawAnswers(): Record<string, number> {
    const answered = itemsOf(SIPAS_2017).filter((_, index) => index === 0 || this.#random() < 0.5);
    const levels = answered.map(({ key }) => [key, 1 + Math.floor(this.#random() * 5)] as const);
    return Object.fromEntries(levels);
  }

  /** A UUID of version 4, the same for the same seed. */
  #drawId(): string {
    const digit = (place: string): string => {
      const drawn = Math.floor(this.#random() * 16);
      return (place === 'y' ? 8 | (drawn & 3) : drawn).toString(16);
    };
    return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/gu, digit);
  }
}

/** One of a list, by a number from 0 to 1. */
export const pick = <Item>(list: readonly Item[], drawn: number): Item =>
  list[Math.floor(drawn * list.length)]!;
