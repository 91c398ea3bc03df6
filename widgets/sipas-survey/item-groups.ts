import type { Item, Scale, Vietnamese } from '#core/survey/instrument.ts';
import { inLanguage } from '../localization/in-language.ts';
import type { Language } from '../localization/strings.ts';
import { create } from './create.ts';
import { itemId } from './render-notice.ts';

/**
 * Makes the groups of radio buttons of a scale, one for each item and its number. All but the words
 * of the item is the same for every item, so one group is put together and copied.
 */
export function itemGroups(
  { levels }: Scale<Vietnamese>,
  language: Language,
): (item: Item<Vietnamese>, number: number) => HTMLElement {
  const labels = levels.map(({ value, label }) => {
    const input = create('input', { type: 'radio', value: `${value}` });
    const words = create('span', {}, inLanguage(label, language));
    return create('label', { part: 'level' }, input, words);
  });
  const row = create('div', { class: 'levels', part: 'levels' }, ...labels);
  const model = create('fieldset', { part: 'item' }, create('legend', {}), row);
  return ({ key, wording }, number) => {
    const group = model.cloneNode(true) as HTMLElement;
    group.id = itemId(key);
    group.firstElementChild!.append(`${number}. ${inLanguage(wording, language)}`);
    for (const input of group.querySelectorAll('input')) input.name = key;
    return group;
  };
}
