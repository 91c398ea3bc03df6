import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Scores } from '#core/protocol/wire.ts';
import { findInstrument } from '#core/survey/instruments/index.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SipasEventMap } from '../events.ts';
import { scoreEn } from '../localization/score-en.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { ScoreStrings } from '../localization/strings.ts';
import { scoreVi } from '../localization/score-vi.ts';
import { shared, tokens } from '../tokens/tokens.styles.ts';
import { fetchScores, type ScoresQuery } from './fetch-scores.ts';
import { renderScores } from './render-scores.ts';
import { scoreStyles } from './sipas-score.styles.ts';

const STRINGS = { vi: scoreVi, en: scoreEn } as const;

/** What the last request to the collector came to. */
export type ScoreLoad =
  | { step: 'loading'; before?: Scores }
  | { step: 'failed' }
  | { step: 'loaded'; scores: Scores };

/**
 * @summary Chỉ số hài lòng của một cơ quan: the index with its interval, number of answers, period,
 * instrument and rule; overall, by factor and by criterion. No answers, no figure.
 *
 * Listens to `sipas-receipt` on the document and loads again when a citizen's own answer to this
 * unit was confirmed.
 *
 * @csspart frame - The whole element
 * @csspart title - Its heading
 * @csspart kind - Whether open or invited responses were counted
 * @csspart overall - The overall index with bar, interval and counts
 * @csspart index - The large figure
 * @csspart interval - The interval in words
 * @csspart bar - Every bar
 * @csspart basis - Period, questionnaire and rule of calculation
 * @csspart factor - One factor
 * @csspart details - Its criteria, folded
 * @csspart item - The row of a criterion
 * @csspart empty - The sentence shown when nobody has answered
 * @csspart state - Loading and error
 * @csspart button - The button that loads again
 * @csspart notice - The sentence on self-selection
 *
 * @cssproperty [--sipas-font-size=max(1rem, 16px)] - Base size; everything else follows
 * @cssproperty [--sipas-color-text=#1b2631] - Text
 * @cssproperty [--sipas-color-muted=#4d5b69] - Secondary text
 * @cssproperty [--sipas-color-line=#cfd6dd] - Lines, empty part of bars
 * @cssproperty [--sipas-color-surface=#ffffff] - Background
 * @cssproperty [--sipas-color-on-accent=#ffffff] - Text on the accent
 * @cssproperty [--sipas-color-subtle=#f3f6f8] - Quiet background
 * @cssproperty [--sipas-color-notice=#a1460b] - Edge of the sentence on self-selection
 */
export class SipasScore extends LocalizedElement {
  static override properties: PropertyDeclarations = {
    collector: {},
    unit: {},
    unitName: { attribute: 'unit-name' },
    kind: {},
    from: {},
    to: {},
    scores: { attribute: false },
    load: { attribute: false },
  };

  static override styles: CSSResultGroup = [tokens, shared, scoreStyles];

  /** Origin or address prefix of the collector. */
  declare collector: string | undefined;
  /** Agency id (mã định danh cơ quan) of the unit, such as `H55`. */
  declare unit: string | undefined;
  /** Name of the unit as citizens read it. */
  declare unitName: string | undefined;
  /** `verified` counts responses with an invitation alone; anything else counts the open ones. */
  declare kind: string | undefined;
  /** First answer day that counts, `YYYY-MM-DD`. */
  declare from: string | undefined;
  /** Last answer day that counts, `YYYY-MM-DD`. */
  declare to: string | undefined;
  /** Scores to show as they are; then nothing is fetched. */
  declare scores: Scores | undefined;
  /** What the last request came to; set by the element itself. */
  declare load: ScoreLoad | undefined;

  #life?: AbortController;
  #request?: AbortController;

  /** Asks the collector again; the figures stay until the new ones are here. */
  async reload(): Promise<void> {
    this.#request?.abort();
    const query = this.#query();
    if (!query || !this.isConnected) return;
    const { signal } = (this.#request = new AbortController());
    this.load = { step: 'loading', ...beforeOf(this.load) };
    try {
      const scores = await fetchScores(query, signal);
      if (!signal.aborted) this.load = { step: 'loaded', scores };
    } catch {
      if (!signal.aborted) this.load = { step: 'failed' };
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    document.addEventListener('sipas-receipt', this.#onReceipt, { signal: this.#life.signal });
    if (this.hasUpdated) void this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
    this.#request?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asked = ['collector', 'unit', 'kind', 'from', 'to', 'scores'];
    if (!asked.some((name) => changed.has(name))) return;
    // Other figures are asked for: the old ones would stand under a wrong name.
    if (this.hasUpdated) this.load = undefined;
    void this.reload();
  }

  protected override render(): TemplateResult {
    const strings = STRINGS[this.language];
    const { unitName } = this;
    return html`
      <div class="frame" part="frame" lang=${strings.language}>
        <h2 id="title" part="title">${strings.title}</h2>
        ${unitName ? html`<p class="unit">${strings.unit}: ${unitName}</p>` : nothing}
        ${this.#renderContent(strings)}
        <p class="notice" part="notice">${strings.selfSelected}</p>
      </div>
    `;
  }

  #renderContent(strings: ScoreStrings): TemplateResult {
    const scores = this.scores ?? shownScores(this.load);
    const instrument = scores && findInstrument(scores.instrument);
    const { from, to } = this;
    const requested = { ...(from && { from }), ...(to && { to }) };
    return html`
      <div role="status" aria-busy=${this.load?.step === 'loading' ? 'true' : 'false'}>
        ${instrument ? nothing : this.#renderState(strings, scores !== undefined)}
      </div>
      ${instrument ? renderScores(scores, instrument, requested, strings) : nothing}
    `;
  }

  #renderState(strings: ScoreStrings, unknownInstrument: boolean): TemplateResult {
    const missing = [typeof this.collector !== 'string' && 'collector', !this.unit && 'unit'];
    if (!this.load && !unknownInstrument && missing.some(Boolean)) {
      const names = missing.filter(Boolean).join(', ');
      return html`<p class="state" part="state">${strings.notConfigured(names)}</p>`;
    }
    if (this.load?.step !== 'failed' && !unknownInstrument) {
      return html`<p class="state" part="state">${strings.loading}</p>`;
    }
    return html`
      <div class="state" part="state">
        <p>${strings.failed}</p>
        <button type="button" part="button" @click=${() => this.reload()}>${strings.retry}</button>
      </div>
    `;
  }

  #query(): ScoresQuery | undefined {
    const { collector, unit, from, to, scores } = this;
    if (typeof collector !== 'string' || !unit || scores) return undefined;
    const kind = this.kind === 'verified' ? 'verified' : 'open';
    const period = { ...(from && { from }), ...(to && { to }) };
    return { collector, unit, instrument: SIPAS_2017, kind, ...period };
  }

  #onReceipt = ({ detail }: SipasEventMap['sipas-receipt']): void => {
    if (detail.unit === this.unit) void this.reload();
  };
}

function shownScores(load: ScoreLoad | undefined): Scores | undefined {
  if (load?.step === 'loaded') return load.scores;
  return load?.step === 'loading' ? load.before : undefined;
}

function beforeOf(load: ScoreLoad | undefined): { before?: Scores } {
  const before = shownScores(load);
  return before ? { before } : {};
}
