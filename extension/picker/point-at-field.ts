import type { AskToPoint, FromPicker } from './messages.ts';
import { PickerBar } from './picker-bar.ts';
import { Pointing, type Taken } from './pointing.ts';
import { type PointedPlaces, workOutWay } from './work-out-way.ts';

/** The second click of a double click and the end of a press are not for the page either, in ms. */
const LINGER = 400;
/** More words of a value need not cross to the panel; the reader reads them all. */
const LONGEST = 20_000;
/** Who points at a whole page as a label sees how it begins. */
const LONGEST_LABEL = 200;

/** Has label and value of a field pointed at, and works out how the reader finds them again. */
export async function pointAtField(
  window: Window,
  { field, page, prompts }: AskToPoint,
  signal: AbortSignal,
  tell: (message: FromPicker) => void,
): Promise<void> {
  const places = await takePlaces(window, prompts, signal, (words) =>
    tell({ type: 'label', words }),
  );
  if (signal.aborted) return;
  if (!places) return tell({ type: 'stopped' });
  const { label, value } = places;
  const found = workOutWay(window.document, page, field, places);
  tell({
    type: 'pointed',
    field,
    ...(label && { label: label.words.slice(0, LONGEST_LABEL) }),
    value: value.words.slice(0, LONGEST),
    ...(found && { found: { ...found, words: found.words.slice(0, LONGEST) } }),
  });
}

async function takePlaces(
  window: Window,
  { lang, label: askLabel, value: askValue }: AskToPoint['prompts'],
  until: AbortSignal,
  tellLabel: (words: string) => void,
): Promise<PointedPlaces | undefined> {
  const seen = new AbortController();
  const heard = new AbortController();
  const bar = new PickerBar(window.document, lang, AbortSignal.any([until, seen.signal]));
  const pointing = new Pointing(window, bar, AbortSignal.any([until, heard.signal]));
  const take = (prompt: string, from?: Element): Promise<Taken | undefined> => {
    bar.ask(prompt);
    return pointing.take(from);
  };
  try {
    const label = askLabel === undefined ? undefined : await take(askLabel);
    if (askLabel !== undefined && !label) return undefined;
    if (label) tellLabel(labelIn(label.words).slice(0, LONGEST_LABEL));
    const value = await take(askValue, label?.element);
    return value && toPlaces(label, value);
  } finally {
    seen.abort();
    window.setTimeout(() => heard.abort(), LINGER);
  }
}

/** "Mã số: 1.001193" in one element holds both; the label ends at the colon. */
function toPlaces(label: Taken | undefined, value: Taken): PointedPlaces {
  if (!label) return { value };
  const words = labelIn(label.words);
  const isAround = !value.isPiece && value.element.contains(label.element);
  const rest = isAround ? behind(value.words, words) : undefined;
  return {
    label: { element: label.element, words },
    value: rest === undefined ? value : { ...value, words: rest, isPiece: true },
  };
}

const labelIn = (words: string): string =>
  (/^([^:：\n]{2,90}?)\s*[:：]/.exec(words)?.[1] ?? words.replace(/[\s:：]+$/, '')).trim();

/** What stands behind a label in words that begin with it. */
function behind(words: string, label: string): string | undefined {
  if (!words.startsWith(label)) return undefined;
  const rest = words.slice(label.length).replace(/^[\s:：]+/, '');
  return rest === '' ? undefined : rest;
}
