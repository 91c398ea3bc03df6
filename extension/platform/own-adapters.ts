import { browser } from 'wxt/browser';
import type { PortalAdapter } from '../adapters/adapter.ts';

const KEY = 'adapters';

/** Adapters that an official imported, the newest first; each was checked before it was kept. */
export async function readOwnAdapters(): Promise<PortalAdapter[]> {
  return toAdapters((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps an adapter on this machine; one of the same id gives way. */
export async function keepOwnAdapter(adapter: PortalAdapter): Promise<void> {
  const others = (await readOwnAdapters()).filter(({ id }) => id !== adapter.id);
  await browser.storage.local.set({ [KEY]: [adapter, ...others] });
}

/** Removes an adapter from this machine. */
export async function removeOwnAdapter(id: string): Promise<void> {
  const rest = (await readOwnAdapters()).filter((one) => one.id !== id);
  await browser.storage.local.set({ [KEY]: rest });
}

/** Follows what is kept until the signal; the function returned tells the adapters of the moment. */
export function followOwnAdapters(
  signal: AbortSignal,
  changed: () => void,
): () => readonly PortalAdapter[] {
  let adapters: readonly PortalAdapter[] = [];
  const heard = (changes: Record<string, { newValue?: unknown }>): void => {
    if (!changes[KEY]) return;
    adapters = toAdapters(changes[KEY].newValue);
    changed();
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard));
  const look = async (): Promise<void> => {
    adapters = await readOwnAdapters();
    if (adapters.length > 0) changed();
  };
  void look();
  return () => adapters;
}

const toAdapters = (value: unknown): PortalAdapter[] =>
  Array.isArray(value) ? (value as PortalAdapter[]) : [];
