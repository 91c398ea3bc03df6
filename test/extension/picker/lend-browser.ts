/** Gives a module that runs in browsers the globals of a page that it asks for. */
export function lendBrowser(document: Document): void {
  const { Node, NodeList, HTMLCollection, CSS } =
    document.defaultView as unknown as typeof globalThis;
  Object.assign(globalThis, { Node, NodeList, HTMLCollection, CSS: CSS ?? { escape: escapeName } });
}

/** As CSS.escape does with the names in the pages of the tests. */
const escapeName = (name: string): string =>
  name.replace(/^\d/, (digit) => `\\3${digit} `).replace(/[^\w\u0080-\uffff\\ -]/g, '\\$&');
