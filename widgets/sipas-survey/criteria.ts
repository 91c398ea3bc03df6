import type { Factor, Instrument, Vietnamese } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';
import { inLanguage } from '../localization/in-language.ts';
import type { Language } from '../localization/strings.ts';
import { create } from './create.ts';
import { itemGroups } from './item-groups.ts';
import { itemId } from './render-notice.ts';

/** By instrument, nodes that nobody answers: what every survey of a page but the first copies. */
type Models = WeakMap<object, HTMLElement | undefined>;

const MODELS: Readonly<Record<Language, Models>> = { vi: new WeakMap(), en: new WeakMap() };

/**
 * The criteria of a form by factor. Nothing in them changes when a citizen answers, so they are
 * plain nodes, and no template looks at them again.
 */
export class Criteria {
  readonly instrument: Instrument<Vietnamese>;
  readonly language: Language;
  readonly root: HTMLElement;
  #marked = false;

  constructor(instrument: Instrument<Vietnamese>, language: Language) {
    this.instrument = instrument;
    this.language = language;
    this.root = criteriaOf(instrument, language);
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

function criteriaOf(instrument: Instrument<Vietnamese>, language: Language): HTMLElement {
  const models = MODELS[language];
  const isFirst = !models.has(instrument);
  const model = models.get(instrument) ?? createCriteria(instrument, language);
  // Most pages have one survey: a model for others is made when there is a second.
  models.set(instrument, isFirst ? undefined : model);
  return isFirst ? model : (model.cloneNode(true) as HTMLElement);
}

function createCriteria(
  { factors, scale }: Instrument<Vietnamese>,
  language: Language,
): HTMLElement {
  const groupOf = itemGroups(scale, language);
  let number = 0;
  const factor = ({ name, items }: Factor<Vietnamese>, index: number): HTMLElement => {
    const id = `factor-${index + 1}`;
    const heading = create('h3', { id }, `${index + 1}. ${inLanguage(name, language)}`);
    const groups = items.map((item) => groupOf(item, ++number));
    return create('section', { part: 'factor', 'aria-labelledby': id }, heading, ...groups);
  };
  return create('div', {}, ...factors.map(factor));
}
