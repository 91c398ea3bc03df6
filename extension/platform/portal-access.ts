import { browser } from 'wxt/browser';

/** Match pattern of a portal, such as `https://dichvucong.gov.vn/*`; undefined for other pages. */
export function portalPattern(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  // A pattern has no port: Firefox refuses one.
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether the official has granted a portal for good. */
export function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Asks the official for a portal; must be called from a click. */
export function requestPortal(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a portal back. */
export function revokePortal(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}
