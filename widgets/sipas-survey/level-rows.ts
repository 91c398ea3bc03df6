import type { Scale } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';
import type { Language } from '../localization/strings.ts';

/**
 * The radio buttons of a scale, one row for each item. The words of the levels are the same for
 * every item, so they are put together once and copied: 110 buttons cost no template bindings,
 * which is what a cheap phone feels.
 */
export class LevelRows {
  readonly language: Language;
  readonly scale: Scale;
  readonly #model: HTMLElement;
  readonly #rows = new Map<string, HTMLElement>();

  constructor(scale: Scale, language: Language) {
    this.language = language;
    this.scale = scale;
    this.#model = document.createElement('div');
    this.#model.className = 'levels';
    this.#model.setAttribute('part', 'levels');
    for (const level of scale.levels) {
      this.#model.append(createLevel(level.value, level.label[language]));
    }
  }

  /** The row of an item; the same node on every call. */
  row(key: string): HTMLElement {
    const known = this.#rows.get(key);
    if (known) return known;
    const row = this.#model.cloneNode(true) as HTMLElement;
    for (const input of row.querySelectorAll('input')) input.name = key;
    this.#rows.set(key, row);
    return row;
  }

  /** Checks exactly the buttons that these answers name. */
  show(answers: Answers): void {
    for (const [key, row] of this.#rows) {
      for (const input of row.querySelectorAll('input')) {
        input.checked = Number(input.value) === answers[key];
      }
    }
  }
}

function createLevel(value: number, words: string): HTMLElement {
  const label = document.createElement('label');
  label.setAttribute('part', 'level');
  const input = document.createElement('input');
  input.type = 'radio';
  input.value = String(value);
  const text = document.createElement('span');
  text.textContent = words;
  label.append(input, text);
  return label;
}
