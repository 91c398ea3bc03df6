import type { CDPSession, Page } from 'playwright-core';

type Tree = Awaited<ReturnType<typeof treeOf>>;
type Node = Tree[number];

/** Milliseconds between two readings, which have to be the same. */
const MOMENT = 500;

/** Roles that a person hears or steps through; text between them is left out. */
const HEARD = new Set([
  'heading', 'region', 'group', 'radiogroup', 'radio', 'checkbox', 'textbox', 'spinbutton', 'button',
  'link', 'form', 'status', 'alert', 'meter', 'dialog', 'table', 'DisclosureTriangle',
]);

/**
 * The browser's accessibility tree as lines in reading order: role, name, description, state. This is
 * what a screen reader is given; how it says that is its own.
 */
export async function readOut(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = await treeOf(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const read = (node: Node): void => {
    if (!node.ignored && HEARD.has(String(node.role?.value))) lines.push(lineOf(node, byId));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child);
    }
  };
  const [root] = nodes;
  if (root) read(root);
  // The heading of the page around the element is not the element's.
  return lines.filter((line) => !line.endsWith('level 1'));
}

/** What is far from the screen (`content-visibility: auto`) may get into the tree a moment later. */
async function treeOf(session: CDPSession) {
  await session.send('Accessibility.enable');
  for (let before = 0; ; ) {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    if (nodes.length === before) return nodes;
    before = nodes.length;
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
  }
}

function lineOf(node: Node, byId: ReadonlyMap<string, Node>): string {
  const role = String(node.role?.value);
  const state = (name: string): unknown =>
    node.properties?.find((property) => (property.name as string) === name)?.value.value;
  const description = node.description?.value as string | undefined;
  return [
    `${role} "${single(node.name?.value)}"`,
    ...(role === 'heading' ? [`level ${String(state('level'))}`] : []),
    ...(description ? [`described "${single(description)}"`] : []),
    ...(/radio$|checkbox/u.test(role)
      ? [state('checked') === 'true' ? 'checked' : 'not checked']
      : []),
    ...(role === 'meter' ? [`value ${Number(node.value?.value).toFixed(2)}`] : []),
    ...(role === 'status' && textIn(node, byId) ? [`says "${textIn(node, byId)}"`] : []),
    ...(state('required') === true ? ['required'] : []),
    ...(state('invalid') === 'true' ? ['invalid'] : []),
  ].join(' ');
}

function textIn(node: Node, byId: ReadonlyMap<string, Node>): string {
  if (node.role?.value === 'StaticText') return single(node.name?.value);
  const inside = (node.childIds ?? []).map((id) => byId.get(id)).filter((one) => one !== undefined);
  return inside.map((one) => textIn(one, byId)).filter(Boolean).join(' ');
}

function single(words: unknown): string {
  return typeof words === 'string' ? words.replace(/\s+/gu, ' ').trim() : '';
}
