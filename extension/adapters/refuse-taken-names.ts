/** What readers and painters ask a document for; an image or form of that name would answer. */
const OF_DOCUMENT = [
  'body', 'documentElement', 'querySelector', 'querySelectorAll', 'createElement', 'createRange',
  'createTreeWalker', 'defaultView',
];
/** What they ask an element for; in a form, a control of that name would answer. */
const OF_ELEMENT = [
  'attributes', 'childElementCount', 'childNodes', 'children', 'className', 'closest',
  'compareDocumentPosition', 'contains', 'firstChild', 'firstElementChild', 'getAttribute',
  'hasAttribute', 'hasAttributes', 'isConnected', 'matches', 'nextElementSibling', 'nextSibling',
  'nodeName', 'nodeType', 'nodeValue', 'ownerDocument', 'parentElement', 'parentNode',
  'querySelector', 'querySelectorAll', 'shadowRoot', 'tagName', 'textContent',
];

/**
 * Refuses a page that gives its elements the names by which a document is read ("DOM clobbering",
 * which reaches into the world of an extension, too): a form whose parent is its own child would be
 * walked without end.
 */
export function refuseTakenNames(root: Document | DocumentFragment): void {
  refuse(root, OF_DOCUMENT);
  // By its prototype: the name of this method itself may be taken.
  const proto = Object.getPrototypeOf(root) as ParentNode;
  for (const form of proto.querySelectorAll.call(root, 'form')) refuse(form, OF_ELEMENT);
}

function refuse(node: object, names: readonly string[]): void {
  const taken = names.find((name) => isTaken(node, name));
  if (taken) throw new TypeError(`an element of the page has the name “${taken}”`);
}

/** Elements that answer to a name look like properties of the document or form itself. */
function isTaken(node: object, name: string): boolean {
  const value: unknown = Object.getOwnPropertyDescriptor(node, name)?.value;
  // Several of the same name are a list; a form, too, can be gone through.
  const first = !isElement(value) && isList(value) ? value[0] : value;
  return isElement(first) && [first.getAttribute('name'), first.getAttribute('id')].includes(name);
}

const isList = (value: unknown): value is ArrayLike<unknown> =>
  typeof value === 'object' && value !== null && 'length' in value;

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
