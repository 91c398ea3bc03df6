import type { FieldPath } from '#core/procedure/procedure.ts';
import type { Language } from '#core/wording.ts';
import type { Place, PortalAdapter, ReadProcedure } from '../adapters/adapter.ts';
import { unreadFrames } from '../adapters/index.ts';
import type { Explain } from '../annotations/finding-card.ts';
import { isOverlay } from '../annotations/overlay.ts';
import { type PaintedMarks, paintFindings } from '../annotations/paint-findings.ts';
import { showPlace } from '../annotations/show-place.ts';
import type { PageState, UnreadableReason } from '../checked-page.ts';
import type { CheckAnswer, ExplainAnswer, ExplainFindings } from '../messages.ts';
import type { PageWords } from '../page-words.ts';
import { type CapturedPage, capturePage } from './capture-page.ts';
import { CheckedView } from './checked-view.ts';
import { pageAddress } from './page-address.ts';
import { type SeenPage, seePage } from './see-page.ts';
import { watchPage } from './watch-page.ts';

/** A page that no adapter knows is given this time for late content before we say so, in ms. */
const PATIENCE = 3000;
/** Old content under a new address is taken for its own after this time, in ms. */
const STALE_FOR = 5000;
/** A page that changed while its words were being checked is read again after this time, in ms. */
const AGAIN = 400;
/** Findings of other words may stand in the panel for this time before it is told, in ms. */
const SLOW = 400;

/** What a session needs from the world around it. */
export interface SessionPort {
  /** Language of the tips on the page. */
  language: () => Language;
  /** Adapters that the official imported; none unless given. */
  adapters?: () => readonly PortalAdapter[];
  /** Has the words checked and the findings kept; rejects where nobody answers. */
  check: (words: PageWords) => Promise<CheckAnswer>;
  announce: (state: PageState) => void;
  /** Asks for what only the kept record says of findings; rejects where nobody answers. */
  explain: (asked: Omit<ExplainFindings, 'type'>) => Promise<ExplainAnswer>;
}

/** What was read last, and what was said about it once it was checked. */
interface LastReading {
  seen: SeenPage;
  answer?: CheckAnswer;
}

/**
 * Reads and paints one document from injection to the signal; what it reads is checked elsewhere.
 * Marks are always those of the words and of the address that the page shows: they go as soon as
 * either changes, and an answer about others is dropped.
 */
export class PortalSession {
  readonly #window: Window;
  readonly #port: SessionPort;
  readonly #signal: AbortSignal;
  #state: PageState;
  #last: LastReading | undefined;
  /** What the panel shows the findings of, until the next check. */
  #checked: CheckedView | undefined;
  #marks: AbortController | undefined;
  #painted: PaintedMarks | undefined;
  #marksWanted = true;
  #arrivedAt = performance.now();
  /** What the address before said; a slow page shows it under the new address for a while. */
  #oldSaid: string | undefined;
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

  /** Reads again and has it checked again, although nothing may have changed. */
  checkAgain(): void {
    this.#forget();
    this.#oldSaid = undefined;
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
    if (address !== this.#address || this.#checked?.seen.words.address !== address) return false;
    const place = this.#checked.placeOf(procedure, field, this.#window.document.body);
    if (!place) return false;
    showPlace(this.#window.document, place, this.#marks?.signal ?? this.#signal);
    return true;
  }

  /** Goes to the next mark that has not passed, or to the one before. */
  stepMark(by: 1 | -1): void {
    if (this.#marks?.signal.aborted === false) this.#painted?.step(by);
  }

  /** Says the names of the markers in the language of the moment. */
  speak(): void {
    if (this.#marks?.signal.aborted === false) this.#painted?.speak();
  }

  /** The page and its records, for a test of the adapter; undefined where nothing was read. */
  capture(): CapturedPage | undefined {
    const words = this.#last?.seen.words;
    if (!words) return undefined;
    const { address, kind, procedures } = words;
    const html = capturePage(this.#window.document);
    return { html, expected: { source: address, kind, records: procedures } };
  }

  get #address(): string {
    return pageAddress(this.#window.location);
  }

  #leave(): void {
    this.#oldSaid = this.#last?.seen.said ?? this.#oldSaid;
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
      const seen = seePage(this.#window, this.#port.adapters?.());
      if (seen) this.#read(seen);
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
    else this.#unreadable('noAdapter', undefined, unreadFrames(this.#window.document));
  }

  #read(seen: SeenPage): void {
    const rest = STALE_FOR - (performance.now() - this.#arrivedAt);
    if (seen.said === this.#oldSaid && rest > 0) return this.#later(rest);
    if (seen.said === this.#last?.seen.said) return this.#repaint(seen);
    const before = this.#last?.answer;
    this.#last = { seen };
    this.#paint();
    void this.#check(this.#last);
    if (before?.kind === 'checked') this.#tellChanged(this.#last, before.checkedAt);
  }

  /** The page says other words than those that were checked, and the new check takes its time. */
  #tellChanged(asked: LastReading, checkedAt: string): void {
    const { address } = asked.seen.words;
    const tell = (): void => {
      if (this.#last === asked) this.#say({ kind: 'changed', address, checkedAt });
    };
    this.#window.setTimeout(tell, SLOW);
  }

  /** The same words in other nodes (a page drew itself anew): the marks move, the findings stay. */
  #repaint(seen: SeenPage): void {
    if (!this.#last || haveSamePlaces(seen.readings, this.#last.seen.readings)) return;
    this.#last.seen = seen;
    this.#paint();
  }

  async #check(asked: LastReading): Promise<void> {
    const { words } = asked.seen;
    const answer = await this.#ask(words);
    // Left, stopped or read anew in the meantime: the answer is about something else.
    if (this.#last !== asked) return;
    const seen = this.#stillSeen(asked.seen);
    if (!seen) return this.#readLater(words.address);
    this.#last = { seen, answer };
    this.#paint();
    this.#remember(this.#last);
    this.#tell(answer, words.address);
  }

  async #ask(words: PageWords): Promise<CheckAnswer> {
    try {
      return await this.#port.check(words);
    } catch (error) {
      return { kind: 'notChecked', detail: String(error) };
    }
  }

  /** What the page shows now, if that is what it showed: the watcher tells of a change later. */
  #stillSeen({ words, said }: SeenPage): SeenPage | undefined {
    if (this.#address !== words.address) return undefined;
    try {
      const seen = seePage(this.#window, this.#port.adapters?.());
      return seen?.said === said ? seen : undefined;
    } catch {
      return undefined;
    }
  }

  #readLater(address: string): void {
    if (this.#address === address) this.#forget();
    else this.#leave();
    this.#later(AGAIN);
  }

  /** In a task of its own: on a long list it takes as long as a frame. */
  #remember(checked: LastReading): void {
    this.#window.setTimeout(() => {
      if (this.#last !== checked) return;
      this.#checked = new CheckedView(checked.seen, this.#window.document.body);
    });
  }

  #tell(answer: CheckAnswer, address: string): void {
    if (answer.kind !== 'checked') return this.#unreadable(answer.kind, answer.detail);
    const { checkedAt } = answer;
    this.#say({ kind: 'checked', address, checkedAt, marks: this.#marksWanted });
  }

  #paint(): void {
    this.#marks?.abort();
    this.#marks = undefined;
    const { seen, answer } = this.#last ?? {};
    if (!seen || !answer || answer.kind === 'notChecked' || !this.#marksWanted) return;
    this.#marks = new AbortController();
    const { signal } = this.#marks;
    const { language } = this.#port;
    const explain: Explain = (procedure, findings) => {
      // What was not kept has no record to ask.
      if (answer.kind !== 'checked') return Promise.resolve({});
      const { address } = seen.words;
      const { checkedAt } = answer;
      const asked = { address, checkedAt, procedure, findings: [...findings], language: language() };
      return this.#port.explain(asked);
    };
    const options = { language, explain, signal };
    this.#painted = paintFindings(this.#window, answer.findings, seen.readings, options);
  }

  #later(delay: number): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(() => this.#settle(), delay);
  }

  #unreadable(reason: UnreadableReason, detail?: string, frames: string[] = []): void {
    this.#say({
      kind: 'unreadable',
      address: this.#address,
      reason,
      ...(detail && { detail }),
      ...(frames.length > 0 && { unreadFrames: frames }),
    });
  }

  #say(state: PageState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    if (!this.#signal.aborted) this.#port.announce(state);
  }
}

/** Whether the same nodes hold the same fields. */
function haveSamePlaces(some: readonly ReadProcedure[], others: readonly ReadProcedure[]): boolean {
  return some.every((one, index) => {
    const other = others[index];
    if (one.cells) return isSamePlace(one.cells, other?.cells);
    return [...one.places].every(([field, place]) => isSamePlace(place, other?.places.get(field)));
  });
}

function isSamePlace(place: Place, other: Place | undefined): boolean {
  return other?.length === place.length && place.every((node, at) => node === other[at]);
}
