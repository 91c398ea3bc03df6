import type { ReactiveElement } from 'lit';
import { differences, type DocumentedElement, eachExample } from './documented-elements.ts';

/** No look of their own: custom properties, and values that follow from layout. */
const BOX = 'width|height|inline-size|block-size|top|right|bottom|left|inset.*';
const NO_LOOK = new RegExp(`^(?:--.*|${BOX}|.*-origin|grid-template.*)$`, 'u');

/**
 * Documented CSS custom properties against those that change a computed style in some example. The
 * documented default, when it is set, has to change nothing.
 */
export async function checkCssProperties(element: DocumentedElement): Promise<string[]> {
  const documented = element.documented.cssProperties ?? [];
  const defaults = new Map(documented.map(({ name, default: value = '' }) => [name, value]));
  const effective = new Set<string>();
  const untrue = new Set<string>();
  await eachExample(element, (host) => {
    const names = new Set([...defaults.keys(), ...namesIn(host)]);
    const unproven = [...names].filter((name) => !effective.has(name));
    const looks = unproven.length > 0 ? looksOf(host) : '';
    for (const name of unproven) {
      if (looksWith(host, name, probeFor(defaults.get(name))) === looks) continue;
      effective.add(name);
      const value = defaults.get(name);
      if (value !== undefined && looksWith(host, name, value) !== looks) untrue.add(name);
    }
  });
  return [
    ...differences('CSS property', defaults.keys(), effective),
    ...[...untrue].map((name) => `CSS property "${name}" has another default`),
  ];
}

/** Public custom properties that the style sheets of an element read. */
function namesIn({ shadowRoot }: ReactiveElement): string[] {
  const sheets = shadowRoot?.adoptedStyleSheets ?? [];
  const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  return [...rules.join().matchAll(/var\((--sipas-[\w-]+)/gu)].map(([, name = '']) => name);
}

/** A value of the kind of the default that is no default of anything. */
function probeFor(value = ''): string {
  if (value === 'inherit') return 'monospace';
  if (CSS.supports('width', value)) return '37px';
  return 'rgb(1, 2, 3)';
}

function looksWith(host: ReactiveElement, name: string, value: string): string {
  host.style.setProperty(name, value);
  const looks = looksOf(host);
  host.style.removeProperty(name);
  return looks;
}

/** Computed styles of the element and of one node of each kind in it. */
function looksOf(host: ReactiveElement): string {
  const kinds = new Map<string, Element>([['', host]]);
  for (const node of host.shadowRoot?.querySelectorAll('*') ?? []) {
    const chosen = node.matches(':has(:checked), :checked');
    const { className, part } = node;
    kinds.set([node.localName, className, part, node.role, chosen].join(), node);
  }
  return [...kinds.values()].map(styleOf).join('\n');
}

function styleOf(node: Element): string {
  const style = getComputedStyle(node);
  const names = [...style].filter((name) => !NO_LOOK.test(name));
  return names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
}
