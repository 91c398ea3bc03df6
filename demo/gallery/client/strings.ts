import type { CHOICES, Variant } from './variant.ts';

/** Every sentence of the gallery. A missing one is a type error. */
export interface GalleryStrings {
  language: 'vi' | 'en';
  title: string;
  lead: string;
  practice: string;
  elements: string;
  examples: (count: number) => string;
  exampleList: string;
  show: string;
  choices: { [Key in keyof Variant]: { name: string } & Record<(typeof CHOICES)[Key][number], string> };
  forcedColors: string;
  forcedColorsOn: string;
  alone: string;
  again: string;
  frame: (example: string) => string;
  code: string;
  files: { html: string; css: string; javascript: string };
  previewOnly: string;
  copy: (what: string) => string;
  copied: string;
  notCopied: string;
  theme: string;
  themeText: string;
  schemeEdited: Record<Variant['scheme'], string>;
  takeBack: (token: string) => string;
  takeAllBack: string;
  unknownFamily: string;
  contrast: string;
  contrastText: string;
  pair: string;
  light: string;
  dark: string;
  tooLow: (least: string) => string;
  allEnough: string;
  someTooLow: (count: number) => string;
  themeCss: string;
  noThemeYet: string;
}
