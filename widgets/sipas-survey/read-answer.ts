import type { AnswerValue } from '#core/survey/response.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What a field of the form says now; undefined when it is empty. Levels are numbers, options are keys,
 * and words lose the white space around them.
 */
export function readAnswer(field: Field, root: ParentNode): AnswerValue | undefined {
  if (field.type === 'checkbox') {
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const chosen = boxes.filter(({ name, checked }) => name === field.name && checked);
    return chosen.length > 0 ? chosen.map(({ value }) => value) : undefined;
  }
  const words = field.value.trim();
  if (words === '') return undefined;
  if (field.type === 'radio') return 'option' in field.dataset ? words : Number(words);
  return field.type === 'number' ? Number(words) : words;
}
