import { sameWords } from './same-words.ts';
import type { SeenPage, Sight } from './see-page.ts';
import { WrittenNodes } from './written-nodes.ts';

/** Old words under a new address are taken for its own after this time, in ms. */
const STALE_FOR = 5000;
/** So often the page is asked whether it went on without the old words. */
const MOST_LOOKS = 20;
/** What codes begin with; a page writes it in one piece. */
const NUMBER = /\d[\d.]{5,}/;
/** So many procedures of a list are asked when they were written. */
const FIRST = 50;

/**
 * The words of the address before: a slow page goes on to show them under the new address. Words
 * are taken for those of the new address where something of them was written since, and they are
 * not what was read at the old one; or where the page went on without these in between; or after
 * five seconds.
 */
export class OldWords {
  #seen: SeenPage | undefined;
  /** What was written since the address before was left; undefined on the first page. */
  #written: WrittenNodes | undefined;
  #isGone = false;
  #leftAt = 0;
  #looks = 0;
  #nodes: readonly Node[] = [];
  /** The first code of the page; absent where it cannot be known whether it is still there. */
  #code: string | undefined;

  /** The page that showed this went to another address. */
  leave(seen: SeenPage | undefined, document: Document, insides: Sight['insides']): void {
    this.#leftAt = performance.now();
    this.#written = new WrittenNodes([document, ...insides]);
    this.#isGone = false;
    this.#looks = 0;
    if (!seen) return;
    const [first] = seen.readings;
    this.#seen = seen;
    this.#nodes = [...(first?.places.values() ?? [])].flat();
    // A shadow root or a frame may show them, and no search of the page would find them there.
    this.#code = insides.length > 0 ? undefined : NUMBER.exec(first?.text.code ?? '')?.[0];
  }

  /** From now on whatever the page shows is its own. */
  forget(): void {
    this.#seen = undefined;
    this.#written = undefined;
    this.#nodes = [];
  }

  /** To be told every change. */
  follow(records: readonly MutationRecord[], { document }: Window): void {
    this.#written?.add(records);
    const isAsked = this.#seen && this.#code && !this.#isGone && this.#looks < MOST_LOOKS;
    if (!isAsked || this.#nodes.some(({ isConnected }) => isConnected)) return;
    this.#looks += 1;
    this.#isGone = !(document.body?.textContent ?? '').includes(this.#code!);
  }

  /** For how long what is seen may still be the page before, in ms. */
  doubt(seen: SeenPage): number {
    if (!this.#written) return 0;
    const isOld = this.#saysTheOld(seen) || !this.#isWritten(seen);
    return isOld ? Math.max(0, STALE_FOR - (performance.now() - this.#leftAt)) : 0;
  }

  #saysTheOld({ words }: SeenPage): boolean {
    const old = this.#seen?.words;
    if (!old || this.#isGone || old.address === words.address) return false;
    return sameWords(old.procedures, words.procedures);
  }

  /** Whether anything of it was written since; a page that came back shows what it showed. */
  #isWritten({ words, readings }: SeenPage): boolean {
    if (this.#seen?.words.address === words.address) return true;
    return readings
      .slice(0, FIRST)
      .some(({ places }) => [...places.values()].some((place) => this.#written?.hold(place)));
  }
}
