import type { GalleryStrings } from './strings.ts';

/** English. */
export const galleryEn: GalleryStrings = {
  language: 'en',
  title: 'Hài\u00a0Lòng gallery',
  lead: 'Every element in every state, with the code to copy into a portal’s page.',
  practice:
    'Names of agencies and figures are illustrations. The collector’s address in the examples does ' +
    'not exist: a response sent here arrives nowhere.',
  elements: 'Elements',
  examples: (count) => `${count} examples`,
  exampleList: 'List of examples',
  show: 'How to show them',
  choices: {
    language: { name: 'Language', vi: 'Vietnamese', en: 'English' },
    scheme: { name: 'Page', light: 'Light', dark: 'Dark' },
    density: { name: 'Density', comfortable: 'Comfortable', compact: 'Compact' },
    width: { name: 'Width of the page', free: 'As the example', 320: '320 px', 360: '360 px' },
  },
  forcedColors:
    'A page cannot switch on the contrast colours of the system. To see them: switch on high ' +
    'contrast in the system’s settings, or in Chrome and Edge open DevTools, Rendering, ' +
    '“Emulate CSS media feature forced-colors”.',
  forcedColorsOn: 'The contrast colours of the system are on.',
  alone: 'Open alone',
  again: 'Build it anew',
  frame: (example) => `Example: ${example}`,
  code: 'Code to copy',
  files: {
    html: 'HTML, in the page',
    css: 'CSS, file khao-sat.css',
    javascript: 'JavaScript, file vi-du.js',
  },
  previewOnly: 'This file only brings the example into its state; a real page does without it.',
  copy: (what) => `Copy ${what}`,
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying; the code is selected, please copy it by keyboard.',
  theme: 'Colours and sizes of the portal',
  themeText: 'Changes show in the examples at once.',
  schemeEdited: {
    light: 'These are the colours of light pages.',
    dark: 'These are the colours of dark pages.',
  },
  takeBack: (token) => `Back to the default: ${token}`,
  takeAllBack: 'All back to default',
  unknownFamily: 'This is not the name of a typeface; the examples keep the old one.',
  contrast: 'Contrast',
  contrastText: 'At least 4.5 : 1 for text, 3 : 1 for borders of fields and the focus ring (WCAG 2.2).',
  pair: 'Colours',
  light: 'Light page',
  dark: 'Dark page',
  tooLow: (least) => `below ${least}\u00a0:\u00a01`,
  allEnough: 'All colours have enough contrast.',
  someTooLow: (count) => `Pairs without enough contrast: ${count}. Text will be hard to read.`,
  themeCss: 'CSS of colours and sizes',
  noThemeYet: 'Nothing is changed yet.',
};
