import axe from 'axe-core';

/** A page or the panel, as a test uses it: alike in every browser. */
export interface Surface {
  /** Evaluates an expression; its value must be plain JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Moves the pointer to a point of the window, in CSS px, and presses it there if told so. */
  point: (at: Point, press: boolean) => Promise<void>;
  /** Presses a key, named as `KeyboardEvent.key` names it. */
  press: (key: string) => Promise<void>;
  /** Gives files to the file field that an expression finds. */
  giveFiles: (field: string, paths: readonly string[]) => Promise<void>;
  /** Takes a picture of the window. */
  picture: (path: string) => Promise<void>;
}

/** So long an element is looked for, in ms. */
const PATIENCE = 5000;

/** A point of a window, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** An expression that finds the first element of a selector whose words contain `words`. */
export function find(selector: string, words = ''): string {
  const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  return `${all}.find((one) => one.textContent.includes(${JSON.stringify(words)}))`;
}

/** Waits for an element, brings it to the middle of the window and says where its middle rests. */
async function middleOf(surface: Surface, target: string): Promise<Point> {
  const middle = await surface.evaluate<Point | null>(`(async () => {
    let last;
    for (const start = performance.now(); performance.now() < start + ${PATIENCE};) {
      const element = ${target};
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      const now = box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      if (now && last && now.x === last.x && now.y === last.y) return now;
      last = now;
      await new Promise((done) => setTimeout(done, 50));
    }
    return null;
  })()`);
  if (!middle) throw new Error(`nothing found: ${target}`);
  return middle;
}

/** Clicks what an expression finds. */
export async function clickOn(surface: Surface, target: string): Promise<void> {
  await surface.point(await middleOf(surface, target), true);
}

/** Moves the pointer over what an expression finds. */
export async function hoverOver(surface: Surface, target: string): Promise<void> {
  await surface.point(await middleOf(surface, target), false);
}

/** Types into a field, in place of what it held. */
export async function typeInto(surface: Surface, field: string, words: string): Promise<void> {
  await clickOn(surface, field);
  // The click may still be on its way to the process of the page.
  await surface.evaluate(`(async () => {
    while (document.activeElement !== ${field}) await new Promise((done) => setTimeout(done, 20));
    ${field}.select();
  })()`);
  if (words === '') await surface.press('Delete');
  for (const letter of words) await surface.press(letter);
  const typed = await surface.evaluate<string>(`${field}.value`);
  if (typed !== words) throw new Error(`typed “${words}”, and the field holds “${typed}”`);
}

/** The words that the first element of a selector shows; empty where there is none. */
export function wordsOf(surface: Surface, selector: string): Promise<string> {
  return surface.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
}

/** The words of every element of a selector. */
export function allWords(surface: Surface, selector: string): Promise<string[]> {
  const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  return surface.evaluate(`${all}.map((one) => one.innerText.trim())`);
}

/** What axe finds wrong, each with the element. */
export async function violationsIn(surface: Surface): Promise<string[]> {
  await surface.evaluate(`(() => { ${axe.source} })()`);
  return surface.evaluate(`axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
}
