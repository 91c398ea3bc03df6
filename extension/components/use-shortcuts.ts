import { useEffect } from 'preact/hooks';

/** Keys, and what each of them does. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Where letters are words and no shortcuts. */
const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** Listens for single keys while `on`: not while words are typed, nor with another key held. */
export function useShortcuts(on: boolean, shortcuts: Shortcuts): void {
  useEffect(() => {
    if (!on) return undefined;
    const stop = new AbortController();
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, metaKey, isComposing, target } = event;
      if (ctrlKey || altKey || metaKey || isComposing || event.defaultPrevented) return;
      if (target instanceof Element && isTyping(target)) return;
      const act = shortcuts[key.toLowerCase()];
      // A box above the panel keeps the keys to itself.
      if (!act || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, [on, shortcuts]);
}

/** A box that was just closed leaves the focus on its field until the next frame. */
function isTyping(target: Element): boolean {
  return target.closest(TYPING) !== null && !target.closest('dialog:not([open])');
}
