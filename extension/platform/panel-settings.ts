import { browser } from 'wxt/browser';

/** What an official has settled about the panel, besides its language. */
export interface PanelSettings {
  /** The first steps were read and put away. */
  stepsSeen: boolean;
  /** Phím tắt of a single key, WCAG 2.1.4: they can be turned off. */
  shortcuts: boolean;
}

const KEY = 'panel';

/** The settings of this machine. */
export async function readSettings(): Promise<PanelSettings> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  const { stepsSeen, shortcuts } = (kept ?? {}) as Partial<PanelSettings>;
  return { stepsSeen: stepsSeen === true, shortcuts: shortcuts !== false };
}

/** Keeps the settings on this machine. */
export async function keepSettings(settings: PanelSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
