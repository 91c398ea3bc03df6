import type { Surface } from './surface.ts';

/** The browser of an official with the extension as it is published, and one portal in front. */
export interface OfficialBrowser {
  /** The tab in front. */
  page: Surface & {
    /** Opens an address and waits until it is loaded. */
    open: (url: string) => Promise<void>;
    back: () => Promise<void>;
    forward: () => Promise<void>;
    /** Calls a function whose `this` is the root of our layer, which is closed to the page. */
    inLayer: <T>(body: string) => Promise<T>;
  };
  /** The panel, beside the tab. */
  panel: Surface;
  /** Clicks the button of the extension on the toolbar. */
  clickToolbar: () => Promise<void>;
  /** Ends the browser and tells every address that a page or an extension has asked for. */
  end: () => Promise<string[]>;
}
