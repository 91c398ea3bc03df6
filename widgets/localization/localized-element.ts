import { LitElement, type PropertyDeclarations } from 'lit';
import { languageOf } from './language-of.ts';
import type { Language } from './strings.ts';

/**
 * An element that speaks the language of its place and renders anew when its `lang` changes. What
 * is said here of attributes and tokens is said of every element; other tokens are named where they
 * count.
 *
 * @attr {string} lang - `vi` or `en`; else the nearest `lang` above, else Vietnamese
 *
 * @cssproperty [--sipas-font-family=inherit] - All text
 * @cssproperty [--sipas-space=16px] - Unit of spacing
 * @cssproperty [--sipas-radius=8px] - Corners
 * @cssproperty [--sipas-color-accent=#0b5a8f] - Buttons, links, bars, focus ring
 */
export class LocalizedElement extends LitElement {
  static override properties: PropertyDeclarations = { density: { reflect: true } };

  // `lang` is a property of every element already and reflects by itself; Lit would shadow it.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** `compact` sets everything closer; targets stay at 44 px and type at its size. */
  declare density: string | undefined;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The nearest `lang` may be another one after a move.
    this.requestUpdate();
  }

  protected get language(): Language {
    return languageOf(this);
  }
}
