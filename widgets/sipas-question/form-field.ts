import type { Answers } from '#core/survey/response.ts';

/** A field that a citizen fills in. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Every field of a question, in its order. */
export const fieldsIn = (root: ParentNode): Field[] => [
  ...root.querySelectorAll<Field>('input, textarea'),
];

/** Makes the fields say exactly these answers; words that are being written are left alone. */
export function showAnswers(root: ParentNode, answers: Answers): void {
  for (const field of fieldsIn(root)) {
    const answer = answers[field.name];
    const words = String(answer ?? '');
    if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)) {
      field.checked = Array.isArray(answer) ? answer.includes(field.value) : words === field.value;
    } else if (field.value.trim() !== words) {
      field.value = words;
    }
  }
}

/**
 * Enter in a field does what it does in a field of the form: it presses the first submit button.
 */
export function submitByEnter(form: HTMLFormElement): void {
  const buttons = 'button:not([type]), [type="submit"], [type="image"]';
  const button = [...form.elements].find((element) => element.matches(buttons));
  if (button instanceof HTMLElement) button.click();
  else form.requestSubmit();
}
