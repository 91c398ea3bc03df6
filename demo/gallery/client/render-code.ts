import { html, type TemplateResult } from 'lit';
import type { GalleryStrings } from './strings.ts';

/** A piece of code with a button that copies it to the letter. */
export function renderCode(
  kind: string,
  name: string,
  code: string,
  strings: GalleryStrings,
): TemplateResult {
  return html`
    <div class="code" data-kind=${kind}>
      <div class="head">
        <h4>${name}</h4>
        <button type="button" class="quiet" @click=${(event: Event) => copy(event, code, strings)}>
          ${strings.copy(name)}
        </button>
        <span role="status"></span>
      </div>
      <pre tabindex="0" role="group" aria-label=${name}><code .textContent=${code}></code></pre>
    </div>
  `;
}

/** The words are taken away before they are said again: a repeated sentence is not read out. */
async function copy(event: Event, code: string, strings: GalleryStrings): Promise<void> {
  const place = (event.currentTarget as Element).closest('.code');
  const status = place?.querySelector('[role="status"]');
  const shown = place?.querySelector('code');
  if (!status || !shown) return;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code);
    status.textContent = strings.copied;
  } catch {
    getSelection()?.selectAllChildren(shown);
    status.textContent = strings.notCopied;
  }
}
