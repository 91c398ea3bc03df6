import { type CSSResultGroup, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { LocalizedElement } from '../localization/localized-element.ts';
import { qrEn } from '../localization/qr-en.ts';
import type { QrStrings } from '../localization/qr-strings.ts';
import { qrVi } from '../localization/qr-vi.ts';
import { shared, tokens } from '../tokens/tokens.styles.ts';
import { darkPath } from './dark-path.ts';
import { qrStyles } from './sipas-qr.styles.ts';
import { LONGEST_ADDRESS, readSurveyAddress } from './survey-address.ts';

/** Light modules around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * @summary Mã QR of the survey of one dossier: a picture that a phone opens, and the same address in
 * words for those who type it or have it read out.
 *
 * Whoever sees the code can read the address: it holds an invitation, never the code of a dossier and
 * never a name. A module is 1 mm wide, on paper as on the screen.
 *
 * @slot - Words of the portal under the address, such as until when the invitation is good
 *
 * @csspart frame - The whole card
 * @csspart title - Its heading
 * @csspart code - The picture
 * @csspart text - The words beside it
 * @csspart address - The address in words
 *
 * @cssproperty [--sipas-font-size=max(1rem, 16px)] - Base size; everything else follows
 * @cssproperty [--sipas-color-text=#1b2631] - Text
 * @cssproperty [--sipas-color-line=#cfd6dd] - Lines, empty part of bars
 * @cssproperty [--sipas-color-surface=#ffffff] - Background
 * @cssproperty [--sipas-color-accent=#0b5a8f] - The address and the focus ring; all tokens: README
 */
export class SipasQr extends LocalizedElement {
  static override properties: PropertyDeclarations = { address: {} };

  static override styles: CSSResultGroup = [tokens, shared, qrStyles];

  /** Address of the survey, absolute or of this page: `/khao-sat?loi-moi=…`. */
  declare address: string | null | undefined;

  protected override render(): TemplateResult {
    const strings = this.language === 'en' ? qrEn : qrVi;
    return html`
      <div class="frame" part="frame" lang=${strings.language}>${this.#renderCard(strings)}</div>
    `;
  }

  #renderCard(strings: QrStrings): TemplateResult {
    const read = readSurveyAddress(this.address);
    switch (read.result) {
      case 'missing':
        return html`<p>${strings.missing}</p>`;
      case 'not-an-address':
        return html`<p>${strings.notAnAddress(this.address ?? '')}</p>`;
      case 'too-long':
        return html`<p>${strings.tooLong(read.length, LONGEST_ADDRESS)}</p>`;
      default:
        return renderCode(read.href, strings);
    }
  }
}

function renderCode(href: string, strings: QrStrings): TemplateResult {
  const { data, size } = encode(href, { ecc: 'M', border: QUIET_ZONE });
  return html`
    <svg
      part="code"
      role="img"
      aria-label=${strings.alternative(href)}
      viewBox="0 0 ${size} ${size}"
      width="${size}mm"
      height="${size}mm"
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff"></rect>
      <path d=${darkPath(data)} fill="#000"></path>
    </svg>
    <div class="text" part="text">
      <h2 part="title">${strings.title}</h2>
      <p>${strings.text}</p>
      <p><a part="address" href=${href}>${href}</a></p>
      <slot></slot>
    </div>
  `;
}
