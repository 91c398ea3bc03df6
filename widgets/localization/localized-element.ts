import { LitElement } from 'lit';
import { languageOf } from './language-of.ts';
import type { Language } from './strings.ts';

/** An element that speaks the language of its place and renders anew when its `lang` changes. */
export class LocalizedElement extends LitElement {
  // `lang` is a property of every element already and reflects by itself; Lit would shadow it.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

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
