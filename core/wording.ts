/** A sentence in both languages of the interface; `vi` is the original, `en` our translation. */
export interface Wording {
  vi: string;
  en: string;
}

/** Languages of the interface. */
export type Language = keyof Wording;

/** What is put into sentences, by name. */
export type WordingData = Readonly<Record<string, string | number>>;

/** Puts data into a sentence: `{name}` becomes the datum of that name. */
export function fillWording(wording: Wording, data: WordingData = {}): Wording {
  let template = TEMPLATES.get(wording);
  if (!template) TEMPLATES.set(wording, (template = { vi: cut(wording.vi), en: cut(wording.en) }));
  const { vi, en } = template;
  if (vi.length === 1 && en.length === 1) return wording;
  return { vi: fill(vi, data), en: fill(en, data) };
}

/** Sentences cut at their slots: text, name, text, name, text. */
const TEMPLATES = new WeakMap<Wording, Readonly<Record<Language, readonly string[]>>>();

const cut = (text: string): readonly string[] => text.split(/\{(\w+)\}/u);

function fill(template: readonly string[], data: WordingData): string {
  let text = template[0]!;
  for (let at = 1; at < template.length; at += 2) {
    const name = template[at]!;
    text += `${data[name] ?? `{${name}}`}${template[at + 1]}`;
  }
  return text;
}
