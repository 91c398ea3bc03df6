import type { Place } from '../adapters/adapter.ts';
import { rangeOf } from './range-of.ts';

type View = Window & typeof globalThis;

/**
 * Highlights of some names over the words of a page and of its frames, each of which has a registry
 * of its own. A name without words is not registered.
 */
export class PageHighlights {
  readonly #views = new Map<View, Map<string, Highlight>>();

  /** Paints a place; the function returned takes it away. */
  add(place: Place, name: string): () => void {
    const range = rangeOf(place);
    const view: View | null | undefined = range?.startContainer.ownerDocument?.defaultView;
    if (!range || !view) return () => undefined;
    const highlight = this.#highlightOf(view, name);
    highlight.add(range);
    return () => {
      highlight.delete(range);
      if (highlight.size === 0) this.#drop(view, name, highlight);
    };
  }

  /** Takes everything away. */
  clear(): void {
    for (const [view, named] of this.#views) {
      for (const [name, highlight] of named) this.#drop(view, name, highlight);
    }
  }

  #highlightOf(view: View, name: string): Highlight {
    const named = this.#views.get(view) ?? new Map<string, Highlight>();
    this.#views.set(view, named);
    const known = named.get(name);
    if (known) return known;
    const highlight = new view.Highlight();
    named.set(name, highlight);
    view.CSS.highlights.set(name, highlight);
    return highlight;
  }

  #drop(view: View, name: string, highlight: Highlight): void {
    this.#views.get(view)?.delete(name);
    try {
      const { highlights } = view.CSS;
      // Another paint may have taken the name since.
      if (highlights.get(name) === highlight) highlights.delete(name);
    } catch {
      // The frame is gone, or shows another site by now; its highlights went with its words.
    }
  }
}
