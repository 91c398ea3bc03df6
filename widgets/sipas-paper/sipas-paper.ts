import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Instrument } from '#core/survey/instrument.ts';
import { INSTRUMENTS } from '#core/survey/instruments/index.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { paperEn } from '../localization/paper-en.ts';
import type { PaperStrings } from '../localization/paper-strings.ts';
import { paperVi } from '../localization/paper-vi.ts';
import { shared, tokens } from '../tokens/tokens.styles.ts';
import { instrumentHash } from './instrument-hash.ts';
import { renderSheet } from './render-sheet.ts';
import { paperStyles } from './sipas-paper.styles.ts';

/**
 * @summary Phiếu giấy: the questionnaire as a form for A4 paper, black on white, with boxes to tick.
 *
 * Every question bears its key, and the form its code, version and hash, so that the sheet can be
 * keyed in later as the very answers that the screen would have given. The page decides what else is
 * printed, and the margins: style sheets of an element cannot (`@page`).
 *
 * @slot - Words of the office after the introduction, such as where to hand in the sheet
 *
 * @csspart frame - The sheet
 * @csspart title - Its heading
 * @csspart context - Agency, procedure, day and number of the sheet
 * @csspart introduction - The sentences on how to fill it in
 * @csspart factor - A group of criteria
 * @csspart item - A criterion or question with its boxes
 * @csspart levels - The boxes of a scale with their words
 * @csspart lines - Lines for words by hand
 * @csspart key - The key of a question, the value of an option, or the code of agency and procedure
 * @csspart keying - What is needed to key the sheet in
 * @csspart button - The button that prints; not on the paper
 *
 * @cssproperty [--sipas-color-on-accent=#ffffff] - Text on the accent
 * @cssproperty [--sipas-paper-font-size=10pt] - Size of text on the sheet
 */
export class SipasPaper extends LocalizedElement {
  static override properties: PropertyDeclarations = {
    unit: {},
    unitName: { attribute: 'unit-name' },
    procedure: {},
    procedureName: { attribute: 'procedure-name' },
    instrument: { attribute: false },
    instrumentId: { attribute: 'instrument-id' },
    respondent: {},
    hash: { state: true },
  };

  static override styles: CSSResultGroup = [tokens, shared, paperStyles];

  /** Agency id (mã định danh cơ quan) of the unit that is rated; a line to write on without it. */
  declare unit: string | undefined;
  /** Name of the unit as citizens read it. */
  declare unitName: string | undefined;
  /** Code of the procedure (mã TTHC); a line to write on without it. */
  declare procedure: string | undefined;
  /** Name of the procedure as citizens read it. */
  declare procedureName: string | undefined;
  /** The questionnaire. */
  declare instrument: Instrument;
  /** Id of a questionnaire of this package, such as `sipas-2023`; goes before `instrument`. */
  declare instrumentId: string | undefined;
  /** Keys of the questions on the respondent that are asked, apart by spaces; none unless named. */
  declare respondent: string | undefined;

  declare private hash: string | undefined;

  #hashed: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.instrument = SIPAS_2017;
  }

  /** Opens the print dialogue of the browser, once the sheet is whole. */
  async print(): Promise<void> {
    await this.updateComplete;
    window.print();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('instrument') || changed.has('instrumentId')) this.#hashed = this.#readHash();
  }

  /** Settled when the hash is there too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#hashed;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const strings = this.#strings;
    const instrument = this.#asked;
    return html`
      <div class="frame" part="frame" lang=${strings.language}>
        ${instrument
          ? this.#renderSheet(instrument, strings)
          : html`<p>${strings.notConfigured('instrument-id')}</p>`}
      </div>
      ${instrument ? this.#renderButton(strings) : nothing}
    `;
  }

  #renderSheet(instrument: Instrument, strings: PaperStrings): TemplateResult {
    const { unit, unitName, procedure, procedureName, hash } = this;
    const place = { unit, unitName, procedure, procedureName };
    return renderSheet({
      ...place, instrument, strings, hash, respondent: this.#respondent(instrument),
    });
  }

  #renderButton({ print, language }: PaperStrings): TemplateResult {
    return html`
      <div class="actions">
        <button type="button" part="button" lang=${language} @click=${() => this.print()}>
          ${print}
        </button>
      </div>
    `;
  }

  get #strings(): PaperStrings {
    return this.language === 'en' ? paperEn : paperVi;
  }

  /** The form to print; of several versions the last. Undefined for an id that is not known. */
  get #asked(): Instrument | undefined {
    const { instrumentId } = this;
    return instrumentId ? INSTRUMENTS.findLast(({ id }) => id === instrumentId) : this.instrument;
  }

  #respondent(instrument: Instrument): NonNullable<Instrument['respondent']> {
    const named = new Set(this.respondent?.split(/\s+/));
    return (instrument.respondent ?? []).filter(({ key }) => named.has(key));
  }

  async #readHash(): Promise<void> {
    const instrument = this.#asked;
    this.hash = undefined;
    const hash = instrument && (await instrumentHash(instrument));
    // Another form may have been asked for since.
    if (instrument === this.#asked) this.hash = hash;
  }
}
