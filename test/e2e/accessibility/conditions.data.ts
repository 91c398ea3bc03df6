import type { Variant } from '../../../demo/gallery/client/variant.ts';

/** Under which an example is looked at. */
export interface Condition {
  name: string;
  /** Window in CSS pixels. */
  width: number;
  height: number;
  /** Device pixels for one CSS pixel; zooming in a browser changes both. */
  scale?: number;
  media?: {
    forcedColors?: 'active';
    reducedMotion?: 'reduce';
    contrast?: 'more';
    colorScheme?: 'dark' | 'light';
  };
  variant?: Partial<Variant>;
  /** `double`: the reader's own type size, 200 %; `spaced`: WCAG 1.4.12. */
  text?: 'double' | 'spaced';
}

/** Every variant of the elements, and every setting of a reader that WCAG 2.2 AA names. */
export const CONDITIONS: readonly Condition[] = [
  { name: 'light', width: 1280, height: 900 },
  { name: 'dark', width: 1280, height: 900, variant: { scheme: 'dark' } },
  { name: 'English', width: 1280, height: 900, variant: { language: 'en' } },
  { name: 'compact', width: 1280, height: 900, variant: { density: 'compact' } },
  { name: 'phone of 320 px', width: 320, height: 640 },
  {
    name: 'phone of 320 px, dark, English, compact',
    width: 320,
    height: 640,
    variant: { scheme: 'dark', language: 'en', density: 'compact' },
  },
  {
    name: 'forced colours, light',
    width: 1280,
    height: 900,
    media: { forcedColors: 'active', colorScheme: 'light' },
  },
  {
    name: 'forced colours, dark',
    width: 360,
    height: 740,
    media: { forcedColors: 'active', colorScheme: 'dark' },
  },
  {
    name: 'reduced motion and more contrast',
    width: 1280,
    height: 900,
    media: { reducedMotion: 'reduce', contrast: 'more' },
  },
  { name: 'zoom of 400 % in a window of 1280 × 1024', width: 320, height: 256, scale: 4 },
  { name: 'text of 200 %', width: 1280, height: 900, text: 'double' },
  { name: 'text of 200 % on a phone', width: 360, height: 740, text: 'double' },
  { name: 'text spacing on a phone', width: 320, height: 640, text: 'spaced' },
];
