/** A pattern of the addresses of one site, and of those of its pages like one of them. */
export interface AddressPatterns {
  host: string;
  /** Every page of the site. */
  site: string;
  /** Pages like this one; the same as `site` where the address does not tell them apart. */
  alike: string;
  /** `alike` for people: `dichvucong.gov.vn/thu-tuc/…`. */
  shown: string;
}

/** Stands for what tells one procedure from another. */
const ANY = '[^/?#]+';

/** Patterns for the address of a page, as a reader keeps them. */
export function addressPatterns(address: string): AddressPatterns {
  const { host, pathname, search, hash } = new URL(address);
  const site = `^https?://${escape(host)}/`;
  const route = /^#!?\//.exec(hash)?.[0] ?? '';
  const path = partsOf(pathname, search !== '' || route !== '');
  const inside = route ? partsOf(hash.slice(route.length - 1), hash.includes('?')) : [];
  if (path.length + inside.length === 0) return { host, site, alike: site, shown: host };
  const end = route ? `/?(?:\\?[^#]*)?${escape(route)}${join(inside)}` : '(?:[/?#]|$)';
  const shown = [host, ...path].join('/') + (route ? `/${route}${inside.join('/')}` : '');
  return {
    host,
    site,
    alike: `${site}${join(path)}${end}`,
    shown: shown.replaceAll(ANY, '…'),
  };
}

/** Parts of a path; the last one names a procedure unless something behind it does. */
function partsOf(path: string, isNamedBehind: boolean): string[] {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.map((part, at) => {
    const isLast = at > 0 && at === parts.length - 1 && !isNamedBehind;
    return /\d/.test(part) || isLast ? ANY : part;
  });
}

const join = (parts: readonly string[]): string =>
  parts.map((part) => (part === ANY ? ANY : escape(part))).join('/');

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
