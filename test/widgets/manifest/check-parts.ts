import { differences, type DocumentedElement, eachExample } from './documented-elements.ts';

/** Documented parts against those that the examples show. */
export async function checkParts(element: DocumentedElement): Promise<string[]> {
  const seen = new Set<string>();
  await eachExample(element, ({ shadowRoot }) => {
    for (const bearer of shadowRoot?.querySelectorAll('[part]') ?? []) {
      for (const part of bearer.part) seen.add(part);
    }
  });
  const documented = element.documented.cssParts ?? [];
  return differences('part', documented.map(({ name }) => name), seen);
}
