import type { DocumentedElement } from './documented-elements.ts';

/** Everything that is documented is said in a sentence. */
export function checkWords({ documented }: DocumentedElement): string[] {
  const { attributes, cssParts, cssProperties, events, members, slots, summary } = documented;
  const all = Object.entries({ attributes, cssParts, cssProperties, events, members, slots });
  const silent = all.flatMap(([kind, entries = []]) =>
    entries.filter(({ description }) => !description).map(({ name }) => `${kind}: ${name}`),
  );
  return [...(summary ? [] : ['summary']), ...silent].map((name) => `${name} has no sentence`);
}
