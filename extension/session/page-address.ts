/** Address of what a page shows: without its fragment, unless a router uses it (`#/…`, `#!…`). */
export function pageAddress(location: Pick<Location, 'href' | 'hash'>): string {
  const routed = /^#[/!]/.test(location.hash);
  return routed || !location.hash
    ? location.href
    : location.href.slice(0, location.href.indexOf('#'));
}
