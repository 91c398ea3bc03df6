import { ELEMENT_TAGS } from './element-tags.data.ts';

/**
 * Lazy loader: one small module script for a page with `<sipas-…>` elements. It defines nothing
 * itself; when an element comes within one screen of what is visible, the module of its tag is
 * imported from beside this file. Elements that are put into the page later count too; those inside
 * a shadow root do not, since no observer of the page sees them.
 */
const SELECTOR = ELEMENT_TAGS.map((tag) => `${tag}:not(:defined)`).join();

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

const asked = new Set<string>();

/** Imports the module of a tag, and again after a while when the line is down. */
async function load(tag: string, failures = 0): Promise<void> {
  // Some browsers remember a failed address, so every further try has another one.
  const file = `./${tag}.js${failures > 0 ? `?again=${failures}` : ''}`;
  try {
    await import(/* @vite-ignore */ new URL(file, import.meta.url).href);
  } catch {
    const delay = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures);
    setTimeout(() => void load(tag, failures + 1), delay);
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      if (asked.has(target.localName)) continue;
      asked.add(target.localName);
      void load(target.localName);
      if (asked.size === ELEMENT_TAGS.length) added.disconnect();
    }
  },
  { rootMargin: '100% 0px' },
);

const added = new MutationObserver(watch);

/** Observing an element twice is the same as once. */
function watch(): void {
  for (const element of document.querySelectorAll(SELECTOR)) near.observe(element);
}

watch();
added.observe(document, { childList: true, subtree: true });
