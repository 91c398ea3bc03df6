/** A sentence in both languages of the interface; `vi` is the original, `en` our translation. */
export interface Wording {
  vi: string;
  en: string;
}

/** Languages of the interface. */
export type Language = keyof Wording;

/** Puts data into a sentence: `{name}` becomes the datum of that name. */
export function fillWording(
  wording: Wording,
  data: Readonly<Record<string, string | number>> = {},
): Wording {
  const [vi, en] = [templateOf(wording.vi), templateOf(wording.en)];
  if (vi.length === 1 && en.length === 1) return wording;
  return { vi: fill(vi, data), en: fill(en, data) };
}

/** Sentences cut at their slots: text, name, text, name, text. There are as many as rules have. */
const TEMPLATES = new Map<string, readonly string[]>();

function templateOf(text: string): readonly string[] {
  const known = TEMPLATES.get(text);
  if (known) return known;
  const template = text.split(/\{(\w+)\}/u);
  TEMPLATES.set(text, template);
  return template;
}

function fill(
  template: readonly string[],
  data: Readonly<Record<string, string | number>>,
): string {
  let text = template[0]!;
  for (let at = 1; at < template.length; at += 2) {
    const name = template[at]!;
    text += `${data[name] ?? `{${name}}`}${template[at + 1]}`;
  }
  return text;
}
