/// <reference types="vite/client" />
import { type AnyExample, findExample } from './catalogue.ts';
import { attributesFor, pageCss } from './code-for.ts';
import { isThemeMessage, type ShownMessage } from './messages.ts';
import { readVariant, type Variant } from './variant.ts';
import { isWholeScreen } from './whole-screen.ts';

// example.html?element=…&example=…: one example on a page of its own, in a frame of the gallery or alone.

const DEFINITIONS = import.meta.glob('../../../widgets/*/define.ts');

/** Of the page around an element, as example.css has it. */
const MARGIN = 16;

const query = new URLSearchParams(location.search);
const tag = query.get('element') ?? '';
const variant = readVariant(query);
const example = findExample(tag, query.get('example') ?? '');
const main = document.createElement('main');

document.documentElement.lang = variant.language;
document.body.append(main);
if (example) await show(example);
else main.textContent = 'Không có mẫu này. / There is no such example.';

async function show(shown: AnyExample): Promise<void> {
  const heading = document.createElement('h1');
  heading.textContent = `${tag}: ${shown.title[variant.language]}`;
  document.title = heading.textContent;
  const theme = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheetOf(variant), theme);
  window.addEventListener('message', ({ origin, source, data }) => {
    if (origin === location.origin && source === parent && isThemeMessage(data)) {
      theme.replaceSync(data.theme);
    }
  });
  await DEFINITIONS[`../../../widgets/${tag}/define.ts`]?.();
  const element = mount(shown);
  if (parent !== window) stayInFrame(element);
  main.append(heading, element);
  if (parent !== window) await tellGallery(element);
}

/** A kiosk that is emptied scrolls to its top, and would scroll the gallery too. */
function stayInFrame(element: HTMLElement): void {
  element.scrollIntoView = () => scrollTo(0, 0);
}

function mount(shown: AnyExample): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributesFor(shown, variant))) {
    element.setAttribute(name, value);
  }
  return Object.assign(element, shown.properties);
}

function sheetOf(shown: Variant): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageCss(tag, shown));
  return sheet;
}

/** The frame takes the height of the element; one that fills its window has none of its own. */
async function tellGallery(element: HTMLElement): Promise<void> {
  await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  tell({ shown: true });
  if (isWholeScreen(tag)) return;
  new ResizeObserver(() => {
    tell({ shown: true, height: document.body.offsetHeight + 2 * MARGIN });
  }).observe(element);
}

function tell(message: ShownMessage): void {
  parent.postMessage(message, location.origin);
}
