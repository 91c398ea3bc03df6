import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../browsers/launch.ts';
import { type BuiltGallery, startGallery } from './built-gallery.ts';

/** What a file of tests looks at; there while its tests run. */
export interface Exhibition {
  gallery: BuiltGallery;
  browser: Browser;
}

/** Builds the gallery and starts a browser before the tests of a file, and ends both after. */
export function useGallery(launch = () => launchChromium()): Readonly<Exhibition> {
  const shown = {} as Exhibition;
  beforeAll(async () => {
    shown.gallery = await startGallery();
    shown.browser = await launch();
  });
  afterAll(async () => {
    await shown.browser?.close();
    await shown.gallery?.remove();
  });
  return shown;
}
