/** Procedures in one message: a longer one takes the page longer than a frame. */
const MOST = 100;

/** A list in parts of some procedures each; an empty one is one part. */
export function inParts<One>(list: readonly One[]): One[][] {
  const parts: One[][] = [];
  for (let at = 0; at === 0 || at < list.length; at += MOST) parts.push(list.slice(at, at + MOST));
  return parts;
}
