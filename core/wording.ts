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
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/gu, (slot, name: string) => String(data[name] ?? slot));
  return { vi: fill(wording.vi), en: fill(wording.en) };
}
