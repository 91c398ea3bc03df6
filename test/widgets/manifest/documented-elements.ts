import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import type { ReactiveElement } from 'lit';

/** An example of any element; see `Example` in widgets/example.ts. */
export interface AnyExample {
  name: string;
  attributes: Readonly<Record<string, string>>;
  properties?: object;
  width?: number;
}

/** An element as its manifest describes it, with the states in which it can be shown. */
export interface DocumentedElement {
  tag: string;
  documented: CustomElementDeclaration;
  examples: readonly AnyExample[];
}

/** Every element of the manifest, registered; a new element is among them by itself. */
export async function documentedElements(): Promise<DocumentedElement[]> {
  const manifest = (await (await fetch('/custom-elements.json')).json()) as Package;
  const declarations = manifest.modules.flatMap(({ declarations: found = [] }) => found);
  return Promise.all((declarations as CustomElementDeclaration[]).map(readElement));
}

async function readElement(documented: CustomElementDeclaration): Promise<DocumentedElement> {
  const tag = documented.tagName!;
  await import(`/widgets/${tag}/define.ts`);
  const lists = Object.values(await import(`/widgets/${tag}/examples.ts`)).filter(Array.isArray);
  if (lists.length !== 1) throw new Error(`widgets/${tag}/examples.ts exports no list, or several`);
  return { tag, documented, examples: lists[0] as AnyExample[] };
}

/** Puts an example into the page, in a place of its own width. */
export async function mountExample(tag: string, example: AnyExample): Promise<ReactiveElement> {
  const element = document.createElement(tag) as ReactiveElement;
  for (const [name, value] of Object.entries(example.attributes)) element.setAttribute(name, value);
  Object.assign(element, example.properties);
  const place = document.createElement('div');
  if (example.width) place.style.width = `${example.width}px`;
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  return element;
}

/** Shows one example after the other, alone in the page. */
export async function eachExample(
  { tag, examples }: DocumentedElement,
  look: (element: ReactiveElement) => Promise<void> | void,
): Promise<void> {
  for (const example of examples) {
    const element = await mountExample(tag, example);
    try {
      await look(element);
    } finally {
      element.parentElement?.remove();
    }
  }
}

/** Both ways: what is documented but not there, and what is there but not documented. */
export function differences(
  what: string,
  documented: Iterable<string>,
  found: Iterable<string>,
): string[] {
  const [said, seen] = [new Set(documented), new Set(found)];
  return [
    ...[...said].filter((name) => !seen.has(name)).map((name) => `${what} "${name}" is not there`),
    ...[...seen]
      .filter((name) => !said.has(name))
      .map((name) => `${what} "${name}" is not documented`),
  ];
}
