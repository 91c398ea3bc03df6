/** How an example is shown. */
export interface Variant {
  language: 'vi' | 'en';
  scheme: 'light' | 'dark';
  density: 'comfortable' | 'compact';
  /** Width of the page around it in pixels; `free`: as wide as the example asks for. */
  width: 'free' | '320' | '360';
}

/** What can be chosen, the usual choice first. */
export const CHOICES = {
  language: ['vi', 'en'],
  scheme: ['light', 'dark'],
  density: ['comfortable', 'compact'],
  width: ['free', '320', '360'],
} as const satisfies { [Key in keyof Variant]: readonly Variant[Key][] };

/** Vietnamese, light, comfortable, as wide as there is room. */
export const USUAL: Variant = {
  language: 'vi',
  scheme: 'light',
  density: 'comfortable',
  width: 'free',
};

/** Reads a variant out of an address; what it does not say, or says wrongly, is as usual. */
export function readVariant(query: URLSearchParams): Variant {
  const choose = <Key extends keyof Variant>(key: Key): Variant[Key] => {
    const choices = CHOICES[key] as readonly unknown[] as readonly Variant[Key][];
    return choices.find((choice) => choice === query.get(key)) ?? USUAL[key];
  };
  return {
    language: choose('language'),
    scheme: choose('scheme'),
    density: choose('density'),
    width: choose('width'),
  };
}

/** The same as a query; what is as usual is left out. */
export function writeVariant(variant: Variant): Record<string, string> {
  const chosen = Object.entries(variant).filter(
    ([key, value]) => USUAL[key as keyof Variant] !== value,
  );
  return Object.fromEntries(chosen);
}
