import type { Scale, Vietnamese } from '#core/survey/instrument.ts';
import { inLanguage } from '../localization/in-language.ts';
import type { Language } from '../localization/strings.ts';
import { create } from './create.ts';

/**
 * Makes the rows of radio buttons of a scale, one for each key. The words of the levels are the
 * same for every item, so they are put together once and copied.
 */
export function levelsOf(
  { levels }: Scale<Vietnamese>,
  language: Language,
): (key: string) => HTMLElement {
  const labels = levels.map(({ value, label }) => {
    const input = create('input', { type: 'radio', value: `${value}` });
    const words = create('span', {}, inLanguage(label, language));
    return create('label', { part: 'level' }, input, words);
  });
  const model = create('div', { class: 'levels', part: 'levels' }, ...labels);
  return (key) => {
    const row = model.cloneNode(true) as HTMLElement;
    for (const input of row.querySelectorAll('input')) input.name = key;
    return row;
  };
}
