import { differences, type DocumentedElement, eachExample } from './documented-elements.ts';

/** Documented slots against those of the examples: what is put into one is seen in some example. */
export async function checkSlots(element: DocumentedElement): Promise<string[]> {
  const documented = (element.documented.slots ?? []).map(({ name }) => name);
  const there = new Set<string>();
  const shown = new Set<string>();
  await eachExample(element, async (host) => {
    for (const slot of host.shadowRoot?.querySelectorAll('slot') ?? []) there.add(slot.name);
    const filled = documented.map((name) => fill(host, name));
    await host.updateComplete;
    for (const words of filled) if (isShown(words)) shown.add(words.slot);
  });
  const hidden = documented.filter((name) => there.has(name) && !shown.has(name));
  return [
    ...differences('slot', documented, there),
    ...hidden.map((name) => `slot "${name}" does not show what is put into it`),
  ];
}

function fill(host: Element, slot: string): HTMLElement {
  const words = document.createElement('p');
  words.textContent = 'Lời của cổng';
  words.slot = slot;
  host.append(words);
  return words;
}

function isShown(words: HTMLElement): boolean {
  return words.assignedSlot !== null && words.getBoundingClientRect().height > 0;
}
