/** Where the list of procedures lives; a detail page is one step below it. */
export const LIST_PATH = '/quoc-gia/thu-tuc-hanh-chinh';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What an address asks for: the list, one procedure, or nothing that exists.
 *
 * @param {string} path
 * @returns {{ view: 'list' } | { view: 'detail', id: string } | { view: 'unknown' }}
 */
export function readPath(path) {
  if (/^\/quoc-gia(?:\/thu-tuc-hanh-chinh)?\/?$/.test(path)) return { view: 'list' };
  const id = path.startsWith(`${LIST_PATH}/`) ? path.slice(LIST_PATH.length + 1) : '';
  return UUID.test(id) ? { view: 'detail', id } : { view: 'unknown' };
}

/**
 * Address inside this part; `?cham=` travels along, so that a slow walk stays slow.
 *
 * @param {string} path
 * @param {Record<string, string>} [parameters]
 */
export function hrefTo(path, parameters = {}) {
  const search = new URLSearchParams(parameters);
  const slow = new URLSearchParams(location.search).get('cham');
  if (slow !== null) search.set('cham', slow);
  return search.size === 0 ? path : `${path}?${search}`;
}
