import type { Language } from '#core/wording.ts';
import type { Place } from '../adapters/adapter.ts';
import type { MarkedOutcome } from './marked-outcome.ts';
import { putOnOverlay } from './overlay.ts';
import { boxOf } from './range-of.ts';
import type { Mark } from './to-marks.ts';

/** A shape for each outcome, so that nobody has to tell colours apart. */
const SIGNS: Readonly<Record<MarkedOutcome, string>> = { failed: '✕', cantTell: '?', passed: '✓' };

/** Side of a marker and its distance from the words, in px. */
const SIZE = 18;
const AIR = 3;
/** Words up to this height are one line; the marker then stands after them, in px. */
const ONE_LINE = 42;

/** The part of the page that the window shows, in px. */
interface View {
  width: number;
  left: number;
  top: number;
}

/** Draws a marker beside each mark and keeps it there while the page moves, until the signal. */
export function drawMarkers(
  window: Window,
  marks: readonly Mark[],
  { language, signal }: { language: Language; signal: AbortSignal },
): void {
  if (marks.length === 0) return;
  const { document } = window;
  const markers = marks.map((mark) => ({ mark, element: createMarker(document, mark, language) }));
  putOnOverlay(
    document,
    markers.map(({ element }) => element),
    signal,
  );

  let frame = 0;
  const place = (): void => {
    frame = 0;
    // First everything is read, then everything is moved: reading what was just moved would lay
    // out the page again for each marker.
    const boxes = markers.map(({ mark }) => boxWithBullets(mark.place));
    const view: View = {
      width: document.documentElement.clientWidth, left: window.scrollX, top: window.scrollY,
    };
    markers.forEach(({ element }, index) => moveTo(element, boxes[index], view));
  };
  const soon = (): void => {
    frame ||= window.requestAnimationFrame(place);
  };
  for (const event of ['resize', 'scroll']) {
    window.addEventListener(event, soon, { signal, capture: true, passive: true });
  }
  const observer = new ResizeObserver(soon);
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
  });
  place();
}

function createMarker(document: Document, mark: Mark, language: Language): HTMLElement {
  const { outcome, messages } = mark;
  const marker = document.createElement('div');
  marker.className = `marker ${outcome}`;
  marker.textContent = SIGNS[outcome];
  if (messages.length > 0) marker.title = messages.map((message) => message[language]).join('\n');
  return marker;
}

/** The box of a place, with the numbers or bullets of its list: a marker must not hide them. */
function boxWithBullets(place: Place): DOMRect | undefined {
  const box = boxOf(place);
  const first = place[0];
  const list = (first?.nodeType === 1 ? (first as Element) : first?.parentElement)?.closest('ol, ul');
  if (!box || !list) return box;
  const left = Math.min(box.left, list.getBoundingClientRect().left);
  return new DOMRect(left, box.top, box.right - left, box.height);
}

/** After a single line, where there is room most often; left of the first of several lines. */
function moveTo(marker: HTMLElement, box: DOMRect | undefined, { width, left, top }: View): void {
  marker.hidden = box === undefined;
  if (!box) return;
  const line = Math.min(box.height, ONE_LINE - SIZE);
  const after = box.height <= ONE_LINE;
  const x = after ? Math.min(box.right + AIR, width - SIZE) : box.left - SIZE - AIR;
  const y = after ? box.top + (box.height - SIZE) / 2 : box.top + (line - SIZE) / 2;
  marker.style.left = `${Math.max(0, x) + left}px`;
  marker.style.top = `${y + top}px`;
}
