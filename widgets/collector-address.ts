/**
 * Absolute address of a collector's path. `collector` is an origin or a prefix, with or without
 * its last slash; a relative one belongs to the page. Undefined when it is no address.
 */
export function collectorAddress(collector: string, path: string): string | undefined {
  try {
    return new URL(collector.replace(/\/+$/, '') + path, document.baseURI).href;
  } catch {
    return undefined;
  }
}
