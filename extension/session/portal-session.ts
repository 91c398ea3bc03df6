import type { FieldPath } from '#core/procedure/procedure.ts';
import type { Language } from '#core/wording.ts';
import type { PortalAdapter } from '../adapters/adapter.ts';
import type { Explain } from '../annotations/finding-card.ts';
import { isOverlay } from '../annotations/overlay.ts';
import { PageText } from '../annotations/page-text.ts';
import { type PaintedMarks, paintFindings } from '../annotations/paint-findings.ts';
import { showPlace } from '../annotations/show-place.ts';
import type { PageState, UnreadableReason } from '../checked-page.ts';
import type { CheckAnswer, ExplainAnswer, ExplainFindings } from '../messages.ts';
import type { PageWords } from '../page-words.ts';
import { type CapturedPage, capturePage } from './capture-page.ts';
import { CheckedView } from './checked-view.ts';
import { haveSamePlaces } from './have-same-places.ts';
import { inSlices, PageTooLong } from './in-slices.ts';
import { OldWords } from './old-words.ts';
import { pageAddress } from './page-address.ts';
import { PageReader, type PageReading } from './page-reader.ts';
import { sameWords } from './same-words.ts';
import type { SeenPage } from './see-page.ts';
import { PageWatch } from './watch-page.ts';

/** A page that no adapter knows is given this time for late content before we say so, in ms. */
const PATIENCE = 3000;
/** Findings of other words may stand in the panel for this time before it is told, in ms. */
const SLOW = 400;
/** A page without rest is read again after this time to see whether its words stay, in ms. */
const AGAIN = 400;
/** After so many checks of words that did not stay, the panel is told. */
const MOST_IN_VAIN = 4;

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
  /** What the watch had counted when it was read. */
  changes: number;
  answer?: CheckAnswer;
  /** The answer is about what the page shows: it is painted and told. */
  isAccepted?: true;
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
  readonly #watch: PageWatch;
  readonly #reader: PageReader;
  readonly #old = new OldWords();
  #state: PageState;
  #last: LastReading | undefined;
  /** What the panel shows the findings of, until the next check. */
  #checked: CheckedView | undefined;
  #marks: AbortController | undefined;
  #painted: PaintedMarks | undefined;
  #marksWanted = true;
  #arrivedAt = performance.now();
  #timer = 0;
  /** Checks in a row whose words the page no longer showed when the answer came. */
  #inVain = 0;

  constructor(window: Window, port: SessionPort, signal: AbortSignal) {
    this.#window = window;
    this.#port = port;
    this.#signal = signal;
    this.#state = { kind: 'reading', address: this.#address };
    signal.addEventListener('abort', () => this.#forget());
    this.#reader = new PageReader(
      window,
      () => this.#watch,
      () => port.adapters?.() ?? [],
    );
    const watcher = {
      left: () => this.#leave(),
      changed: (records: readonly MutationRecord[]) => this.#old.follow(records, window),
      settled: (isQuiet: boolean) => this.#read(isQuiet),
      rest: () => this.#reader.rest,
      isOurs: isOverlay,
    };
    this.#watch = new PageWatch(window, watcher, signal);
  }

  get state(): PageState {
    return this.#state;
  }

  /** Reads again and has it checked again, although nothing may have changed. */
  checkAgain(): void {
    this.#forget();
    this.#old.forget();
    this.#say({ kind: 'reading', address: this.#address });
    this.#read(true);
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
    this.#old.leave(this.#last?.seen, this.#window.document, this.#watch.insides);
    this.#arrivedAt = performance.now();
    this.#forget();
    this.#say({ kind: 'reading', address: this.#address });
  }

  #forget(): void {
    this.#marks?.abort();
    this.#marks = undefined;
    this.#last = undefined;
    this.#inVain = 0;
    this.#reader.stop();
    this.#window.clearTimeout(this.#timer);
  }

  #read(isQuiet: boolean): void {
    if (this.#signal.aborted) return;
    const taken = this.#reader.read(isQuiet).then((reading) => reading && this.#take(reading));
    void taken.catch((error: unknown) => {
      this.#forget();
      this.#unreadable(error instanceof PageTooLong ? 'tooLong' : 'readFailed', String(error));
    });
  }

  #take({ sight, changes }: PageReading): void {
    const { seen } = sight;
    if (!seen) return this.#unrecognised(sight.unreadFrames);
    const doubt = this.#old.doubt(seen);
    if (doubt > 0) return this.#later(doubt);
    const last = this.#last;
    if (last && sameWords(seen.words.procedures, last.seen.words.procedures)) {
      return this.#takeAgain(last, { seen, changes });
    }
    this.#last = { seen, changes };
    this.#paint();
    void this.#check(this.#last);
    if (last?.answer?.kind === 'checked') this.#tellChanged(this.#last, last.answer.checkedAt);
  }

  #unrecognised(frames: string[]): void {
    this.#forget();
    const rest = PATIENCE - (performance.now() - this.#arrivedAt);
    if (rest > 0) this.#later(rest);
    else this.#unreadable('noAdapter', undefined, frames);
  }

  /** The same words, maybe in other nodes (a page drew itself anew): then the marks move. */
  #takeAgain(last: LastReading, { seen, changes }: { seen: SeenPage; changes: number }): void {
    const isMoved = !haveSamePlaces(seen.readings, last.seen.readings);
    Object.assign(last, { seen, changes });
    if (last.answer && !last.isAccepted) this.#accept(last, last.answer);
    else if (isMoved) this.#paint();
  }

  /** The page says other words than those that were checked, and the new check takes its time. */
  #tellChanged(asked: LastReading, checkedAt: string): void {
    const { address } = asked.seen.words;
    const tell = (): void => {
      const isWaiting = this.#last === asked && !asked.isAccepted;
      if (isWaiting) this.#say({ kind: 'changed', address, checkedAt });
    };
    this.#window.setTimeout(tell, SLOW);
  }

  async #check(asked: LastReading): Promise<void> {
    const answer = await this.#ask(asked.seen.words);
    const { changes } = this.#watch;
    // Left, stopped or read anew in the meantime: the answer is about something else.
    if (this.#last !== asked) return;
    asked.answer = answer;
    if (changes === asked.changes) this.#accept(asked, answer);
    else this.#waitForWords();
  }

  async #ask(words: PageWords): Promise<CheckAnswer> {
    try {
      return await this.#port.check(words);
    } catch (error) {
      return { kind: 'notChecked', detail: String(error) };
    }
  }

  /** The page changed while it was checked: it is read again, and the answer counts if it fits. */
  #waitForWords(): void {
    this.#inVain += 1;
    if (this.#inVain >= MOST_IN_VAIN) this.#unreadable('restless');
    this.#later(Math.max(AGAIN * this.#inVain, this.#reader.rest), false);
  }

  #accept(checked: LastReading, answer: CheckAnswer): void {
    checked.isAccepted = true;
    this.#old.forget();
    this.#inVain = 0;
    this.#window.clearTimeout(this.#timer);
    this.#paint();
    void this.#remember(checked);
    if (answer.kind !== 'checked') return this.#unreadable(answer.kind, answer.detail);
    const { address } = checked.seen.words;
    this.#say({
      kind: 'checked', address, checkedAt: answer.checkedAt, marks: this.#marksWanted,
    });
  }

  /** What the page says, for finding places again when it has changed. */
  async #remember(checked: LastReading): Promise<void> {
    const { body } = this.#window.document;
    const text = await inSlices(PageText.inSteps(body), () => this.#last === checked);
    if (text && this.#last === checked) this.#checked = new CheckedView(checked.seen, text);
  }

  #paint(): void {
    this.#marks?.abort();
    this.#marks = undefined;
    const { seen, answer, isAccepted } = this.#last ?? {};
    if (!seen || !answer || !isAccepted || answer.kind === 'notChecked') return;
    if (!this.#marksWanted) return;
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

  #later(delay: number, isQuiet = true): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(() => this.#read(isQuiet), delay);
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
