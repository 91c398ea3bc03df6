import type { Factor, Instrument, Item, Vietnamese } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';
import { inLanguage } from '../localization/in-language.ts';
import type { Language } from '../localization/strings.ts';
import { create } from './create.ts';
import { levelsOf } from './levels.ts';
import { itemId } from './render-notice.ts';

/** Forms that were put together on this page; every further survey of it is a copy. */
const MODELS = { vi: new WeakMap<object, HTMLElement>(), en: new WeakMap<object, HTMLElement>() };

/**
 * The criteria of a form by factor. Nothing in them changes when a citizen answers, so they are
 * plain nodes, copied in one go, and no template looks at them again.
 */
export class Criteria {
  readonly instrument: Instrument<Vietnamese>;
  readonly language: Language;
  readonly root: HTMLElement;
  #marked = false;

  constructor(instrument: Instrument<Vietnamese>, language: Language) {
    this.instrument = instrument;
    this.language = language;
    const models = MODELS[language];
    let model = models.get(instrument);
    if (!model) models.set(instrument, (model = createModel(instrument, language)));
    this.root = model.cloneNode(true) as HTMLElement;
  }

  /** Checks exactly the buttons that these answers name. */
  show(answers: Answers): void {
    for (const input of this.root.querySelectorAll('input')) {
      input.checked = Number(input.value) === answers[input.name];
    }
  }

  /** Marks exactly the criteria of these keys as unanswered. */
  mark(keys: readonly string[], words: string): void {
    if (keys.length === 0 && !this.#marked) return;
    this.#marked = keys.length > 0;
    const ids = new Set(keys.map(itemId));
    for (const group of this.root.querySelectorAll('fieldset')) {
      if (ids.has(group.id) !== (group.className !== '')) toggleMark(group, words);
    }
  }
}

function toggleMark(group: HTMLElement, words: string): void {
  const id = `${group.id}-blank`;
  if (group.classList.toggle('blank')) {
    group.setAttribute('aria-describedby', id);
    group.firstElementChild!.after(create('p', { class: 'unanswered', id }, words));
    return;
  }
  group.removeAttribute('aria-describedby');
  group.children[1]!.remove();
}

function createModel({ factors, scale }: Instrument<Vietnamese>, language: Language): HTMLElement {
  const levels = levelsOf(scale, language);
  let number = 0;
  const item = ({ key, wording }: Item<Vietnamese>): HTMLElement => {
    const legend = create('legend', {}, `${++number}. ${inLanguage(wording, language)}`);
    return create('fieldset', { id: itemId(key), part: 'item' }, legend, levels(key));
  };
  const factor = ({ name, items }: Factor<Vietnamese>, index: number): HTMLElement => {
    const id = `factor-${index + 1}`;
    const heading = create('h3', { id }, `${index + 1}. ${inLanguage(name, language)}`);
    const attributes = { part: 'factor', 'aria-labelledby': id };
    return create('section', attributes, heading, ...items.map(item));
  };
  return create('div', {}, ...factors.map(factor));
}
