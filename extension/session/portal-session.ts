import type { FieldPath } from '#core/procedure/procedure.ts';
import type { Language } from '#core/wording.ts';
import { findPlace } from '../annotations/find-place.ts';
import { isOverlay } from '../annotations/overlay.ts';
import { paintFindings } from '../annotations/paint-findings.ts';
import { showPlace } from '../annotations/show-place.ts';
import type { ReadProcedure } from '../adapters/adapter.ts';
import { type RecognisedPage, recognisePage } from '../adapters/index.ts';
import type { CheckedPage, PageState, UnreadableReason } from '../checked-page.ts';
import { checkReadings } from './check-readings.ts';
import { pageAddress } from './page-address.ts';
import { watchPage } from './watch-page.ts';

/** A page that no adapter knows is given this time for late content before we say so, in ms. */
const PATIENCE = 3000;
/** Old content under a new address is taken for its own after this time, in ms. */
const STALE_FOR = 5000;

/** What a session needs from the world around it. */
export interface SessionPort {
  now: () => Date;
  /** Language of the tips on the page. */
  language: () => Language;
  /** Resolves when the page is kept; rejects with the reason. */
  store: (page: CheckedPage) => Promise<void>;
  announce: (state: PageState) => void;
}

/** What was read last, and the words it was read from as one string. */
interface LastReading {
  readings: ReadProcedure[];
  words: string;
  page: CheckedPage;
}

/**
 * Reads, checks and paints one document from injection to the signal. Findings are always those of
 * the address in the address bar: marks go as soon as it changes.
 */
export class PortalSession {
  readonly #window: Window;
  readonly #port: SessionPort;
  readonly #signal: AbortSignal;
  #state: PageState;
  #last: LastReading | undefined;
  #marks: AbortController | undefined;
  #marksWanted = true;
  #arrivedAt = performance.now();
  /** Words of the address before; a slow page shows them under the new address for a while. */
  #oldWords: string | undefined;
  #timer = 0;

  constructor(window: Window, port: SessionPort, signal: AbortSignal) {
    this.#window = window;
    this.#port = port;
    this.#signal = signal;
    this.#state = { kind: 'reading', address: this.#address };
    signal.addEventListener('abort', () => this.#forget());
    const left = (): void => this.#leave();
    watchPage(window, { left, settled: () => this.#settle(), isOurs: isOverlay }, signal);
  }

  get state(): PageState {
    return this.#state;
  }

  /** Reads and checks again, although nothing may have changed. */
  checkAgain(): void {
    this.#forget();
    this.#oldWords = undefined;
    this.#say({ kind: 'reading', address: this.#address });
    this.#settle();
  }

  /** Paints the marks, or takes them away. */
  showMarks(visible: boolean): void {
    this.#marksWanted = visible;
    this.#paint();
    if (this.#state.kind === 'checked') this.#say({ ...this.#state, marks: visible });
  }

  /** Scrolls to a field of a procedure and flashes it; false where it has no place here. */
  showPlace(address: string, procedure: number, field: FieldPath): boolean {
    const reading = address === this.#address ? this.#last?.readings[procedure] : undefined;
    const place = reading && findPlace(reading.places, field);
    if (!place) return false;
    showPlace(this.#window.document, place, this.#marks?.signal ?? this.#signal);
    return true;
  }

  get #address(): string {
    return pageAddress(this.#window.location);
  }

  #leave(): void {
    this.#oldWords = this.#last?.words;
    this.#arrivedAt = performance.now();
    this.#forget();
    this.#say({ kind: 'reading', address: this.#address });
  }

  #forget(): void {
    this.#marks?.abort();
    this.#marks = undefined;
    this.#last = undefined;
    this.#window.clearTimeout(this.#timer);
  }

  #settle(): void {
    if (this.#signal.aborted) return;
    try {
      const found = recognisePage(this.#window.document);
      if (found) this.#read(found);
      else this.#unrecognised();
    } catch (error) {
      this.#forget();
      this.#unreadable('readFailed', String(error));
    }
  }

  #unrecognised(): void {
    this.#forget();
    const rest = PATIENCE - (performance.now() - this.#arrivedAt);
    if (rest > 0) this.#later(rest);
    else this.#unreadable('noAdapter');
  }

  #read(found: RecognisedPage): void {
    const { document } = this.#window;
    const readings = found.reader.read(document);
    const words = JSON.stringify(readings.map(({ text }) => text));
    const rest = STALE_FOR - (performance.now() - this.#arrivedAt);
    if (words === this.#oldWords && rest > 0) return this.#later(rest);
    if (words === this.#last?.words) return this.#repaint(readings);
    const about = { address: this.#address, title: document.title, now: this.#port.now() };
    const page = checkReadings(found, readings, about);
    this.#last = { readings, words, page };
    this.#paint();
    void this.#keep(page);
  }

  /** The same words in other nodes (a page drew itself anew): the marks move, the findings stay. */
  #repaint(readings: ReadProcedure[]): void {
    if (!this.#last || haveSamePlaces(readings, this.#last.readings)) return;
    this.#last.readings = readings;
    this.#paint();
  }

  async #keep(page: CheckedPage): Promise<void> {
    try {
      await this.#port.store(page);
    } catch (error) {
      if (this.#last?.page === page) this.#unreadable('notStored', String(error));
      return;
    }
    if (this.#last?.page !== page) return;
    const { address, checkedAt } = page;
    this.#say({ kind: 'checked', address, checkedAt, marks: this.#marksWanted });
  }

  #paint(): void {
    this.#marks?.abort();
    this.#marks = undefined;
    if (!this.#last || !this.#marksWanted) return;
    this.#marks = new AbortController();
    const { page, readings } = this.#last;
    const { signal } = this.#marks;
    paintFindings(this.#window, page, readings, { language: this.#port.language(), signal });
  }

  #later(delay: number): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(() => this.#settle(), delay);
  }

  #unreadable(reason: UnreadableReason, detail?: string): void {
    this.#say({ kind: 'unreadable', address: this.#address, reason, ...(detail && { detail }) });
  }

  #say(state: PageState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    if (!this.#signal.aborted) this.#port.announce(state);
  }
}

/** Whether the same nodes hold the same fields. */
function haveSamePlaces(some: readonly ReadProcedure[], others: readonly ReadProcedure[]): boolean {
  return some.every(({ places }, index) =>
    [...places].every(([field, place]) => {
      const other = others[index]?.places.get(field);
      return other?.length === place.length && place.every((node, at) => node === other[at]);
    }),
  );
}
