import { checkAnswers } from '#core/survey/check-answers.ts';
import { FORM_FIELDS, type FormEntry, readFormMeta } from '#core/survey/form/form-fields.ts';
import { readFormAnswers } from '#core/survey/form/read-form-answers.ts';
import type { Instrument, Vietnamese } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';
import { itemId } from './render-notice.ts';

/** What a form in the light DOM held when its place was taken. */
export interface TakenForm {
  answers: Answers;
  invitation: string | undefined;
  /** Shows the citizen the same criterion at the same height, with the focus where it was. */
  keepPlace: (root: ParentNode) => void;
}

/** A slot that is not there: what is assigned to it is neither shown nor read out. */
const NOWHERE = 'taken-over';

/**
 * Takes the place of a form that works without JavaScript. It stays in the page, since a framework
 * may own its nodes, but empty and out of sight.
 */
export function takeOverForm(form: HTMLFormElement, instrument: Instrument<Vietnamese>): TakenForm {
  const entries = [...new FormData(form)].flatMap(
    ([name, value]): FormEntry[] => (typeof value === 'string' ? [[name, value]] : []),
  );
  const { invitation } = readFormMeta(entries);
  const answers = fittingAnswers(entries, instrument);
  const keepPlace = rememberPlace(form);
  form.slot = NOWHERE;
  forget(form);
  return { answers, invitation, keepPlace };
}

/** A form of another instrument may share keys with this one; what does not fit stays out. */
function fittingAnswers(entries: readonly FormEntry[], instrument: Instrument<Vietnamese>): Answers {
  const { answers, issues } = readFormAnswers(entries, instrument);
  const wrong = new Set([...issues, ...checkAnswers(instrument, answers)].map(({ path }) => path));
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => !wrong.has(`answers.${key}`)),
  );
}

/** The field that is typed into: an input method may be inside a letter, `e`, `ê`, `ế`. */
export function fieldBeingTyped(form: HTMLFormElement): Element | undefined {
  const field = form.ownerDocument.activeElement;
  const typed = field?.matches('textarea, input[type="number"]') && form.contains(field);
  return typed ? field! : undefined;
}

/** No second copy of the answers, and no invitation, is left in the page. */
function forget(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input, textarea')) {
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
    else if (field.type !== 'hidden') field.value = '';
    else if (field.name === FORM_FIELDS.invitation) field.remove();
  }
}

function rememberPlace(form: HTMLFormElement): TakenForm['keepPlace'] {
  const { activeElement } = form.ownerDocument;
  const focused = form.contains(activeElement) ? (activeElement as HTMLInputElement) : undefined;
  const { name, value } = focused ?? {};
  const seen = focused?.closest('fieldset') ?? firstInView(form);
  const key = seen?.querySelector('input')?.name;
  const top = seen?.getBoundingClientRect().top ?? 0;
  return (root) => {
    // A criterion on another page is nowhere.
    const group = key && root.querySelector(`[id="${itemId(key)}"]:not([hidden] *)`);
    if (group) void holdAt(group, top);
    const fields = [...root.querySelectorAll<HTMLInputElement>('input, textarea')];
    const same = fields.find((field) => field.name === name && field.value === value);
    same?.focus({ preventScroll: true });
  };
}

/** How many frames parts that were far from the screen may take to get their true height. */
const FRAMES = 12;

/** Keeps an element at this height, until nothing above it moves any more or a person scrolls. */
async function holdAt(element: Element, top: number): Promise<void> {
  const scrolled = new AbortController();
  for (const type of ['wheel', 'touchmove', 'keydown']) {
    addEventListener(type, () => scrolled.abort(), { signal: scrolled.signal, passive: true });
  }
  for (let frame = 0; frame < FRAMES && !scrolled.signal.aborted; frame += 1) {
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
    // A page that nobody looks at has no frames.
    const anyway = new Promise((go) => setTimeout(go, 50));
    await Promise.race([new Promise(requestAnimationFrame), anyway]);
  }
  scrolled.abort();
}

/**
 * The first criterion that begins in view. Nothing has to be kept in place as long as the form
 * itself begins there.
 */
function firstInView(form: HTMLFormElement): Element | undefined {
  if (form.getBoundingClientRect().top >= 0) return undefined;
  const groups = [...form.querySelectorAll('fieldset:not(:has(fieldset))')];
  const begun = groups.find((group) => group.getBoundingClientRect().top > -1);
  return begun ?? groups.at(-1);
}
