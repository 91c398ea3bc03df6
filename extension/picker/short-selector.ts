import { getCssSelector } from 'css-selector-generator';

/** Ids and classes that belong to one procedure, to one build of the page, or to a moment. */
const PASSING =
  /\d{3}|[0-9a-f]{8}|^\.(?:active|open|show|selected|hover|focus|collapsed|ng-|css-|sc-|jss)/i;
/** Attributes say what this page says (`href`, `title`); an index is the last resort. */
const TRIES = [
  { selectors: ['id', 'class', 'tag'], ignoreGeneratedClassNames: true },
  { selectors: ['id', 'class', 'tag'], ignoreGeneratedClassNames: false },
  { selectors: ['id', 'class', 'tag', 'nthoftype'], ignoreGeneratedClassNames: false },
] as const;
/** A selector counts what it tries; more of it would keep the page from answering. */
const MOST = 2000;
const LONGEST = 300;

/** A short selector of one element by its ids and classes, by its index where these do not do. */
export function shortSelector(element: Element): string | undefined {
  const root = element.ownerDocument;
  // The reader does not look for selectors inside shadow roots.
  if (element.getRootNode() !== root) return undefined;
  for (const { selectors, ...rest } of TRIES) {
    const found = getCssSelector(element, {
      ...rest,
      root,
      selectors: [...selectors],
      blacklist: [PASSING],
      maxCombinations: MOST,
      maxCandidates: MOST,
    });
    // What the library falls back to is the way from the root by indices alone.
    if (!/:nth-child|:root/.test(found) && found.length <= LONGEST) return found;
  }
  return undefined;
}
