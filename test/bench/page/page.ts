import type { ReadProcedure } from '../../../extension/adapters/adapter.ts';
import { type MarkedFinding, toMarkedFindings } from '../../../extension/annotations/marked-finding.ts';
import { PageText } from '../../../extension/annotations/page-text.ts';
import { paintFindings } from '../../../extension/annotations/paint-findings.ts';
import { checkPage } from '../../../extension/checking/check-page.ts';
import { inParts } from '../../../extension/platform/in-parts.ts';
import { haveSamePlaces } from '../../../extension/session/have-same-places.ts';
import { inSlices } from '../../../extension/session/in-slices.ts';
import { sameWords } from '../../../extension/session/same-words.ts';
import { seePage, seePageInSteps } from '../../../extension/session/see-page.ts';
import { makeDetail, makeList } from './make-page.ts';

// What the benchmark runs inside a page; `run.ts` measures it from outside.

const CODE = /^\d\.\d{6}$/;
const LIMIT = /\d+\s*(?:ngày|giờ|tháng)/iu;
const FREE = /miễn phí/iu;
const AMOUNT = /\d{1,3}(?:\.\d{3})+/;
const TODAY = new Date('2026-11-22T02:00:00Z');

let seed = 0;
let painted = new AbortController();

/** Everything before is gone; a list of so many procedures, or one in full for 0. */
function prepare(rows: number): void {
  painted.abort();
  painted = new AbortController();
  seed += 1;
  if (rows > 0) makeList(document, rows, seed);
  else makeDetail(document, seed);
  void document.body.offsetHeight;
}

/** What turning to the page costs by itself: no work of either side, and taken off both. */
function nothing(): number {
  return 0;
}

/**
 * The least that a checker can do: the words of every cell, and four questions a row. A list is
 * asked by its columns; a page in full has a part in each row, a label and its words, and the same
 * four are asked of the words of every part. Nothing is normalised: neither is it asked for, nor do
 * the four questions need it, as only names are in NFD.
 */
function floor(): number {
  let wrong = 0;
  for (const row of document.querySelectorAll('tr')) {
    const cells = [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim());
    const [code, name, time, fee] =
      cells.length > 2 ? [cells[0], cells[1], cells.at(-2), cells.at(-1)] : Array(4).fill(cells[1]);
    if (!CODE.test(code)) wrong += 1;
    if (name === '') wrong += 1;
    if (!LIMIT.test(time)) wrong += 1;
    if (FREE.test(fee) && AMOUNT.test(fee)) wrong += 1;
  }
  return wrong;
}

function check() {
  const seen = seePage(window);
  if (!seen) throw new Error('the page was not read');
  return { seen, page: checkPage(seen.words, TODAY) };
}

const findings = (): number =>
  check().page.procedures.reduce((sum, one) => sum + one.findings.length, 0);

/** Reading, rules and marks, until they are seen. */
async function marks(): Promise<number> {
  const { seen, page } = check();
  const found = page.procedures.map((one) => toMarkedFindings(one.findings));
  paint(found, seen.readings);
  await nextFrame();
  return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
}

function paint(found: MarkedFinding[][], readings: readonly ReadProcedure[]): void {
  paintFindings(window, found, readings, {
    language: () => 'vi',
    explain: () => Promise.resolve({}),
    signal: painted.signal,
  });
}

/** The longest task of ours in the page, in ms: reading, keeping its words, marks, a repeated look. */
async function longestTask(): Promise<number> {
  const tasks: number[] = [];
  const tell = (took: number): void => void tasks.push(took);
  const timed = (work: () => unknown): void => {
    const began = performance.now();
    work();
    tell(performance.now() - began);
  };
  const see = () => inSlices(seePageInSteps(window), () => true, tell);
  const seen = (await see())!.seen!;
  const { procedures } = checkPage(seen.words, TODAY);
  const found = procedures.map((one) => toMarkedFindings(one.findings));
  timed(() => paint(found, seen.readings));
  await inSlices(PageText.inSteps(document.body), () => true, tell);
  const again = (await see())!.seen!;
  timed(() => sameWords(seen.words.procedures, again.words.procedures));
  timed(() => haveSamePlaces(seen.readings, again.readings));
  for (const part of inParts(seen.words.procedures)) timed(() => JSON.stringify(part));
  for (const part of inParts(found)) {
    const text = JSON.stringify(part);
    timed(() => JSON.parse(text));
  }
  return Math.max(...tasks);
}

/** The plain way: an element of ours in every row. */
async function badges(): Promise<number> {
  const rows = document.querySelectorAll('tbody tr');
  for (const row of rows) {
    const badge = document.createElement('span');
    badge.textContent = '✕';
    badge.title = 'Không đạt';
    badge.style.cssText = 'background: #b3261e; color: #fff; border-radius: 4px; padding: 0 4px';
    row.firstElementChild!.append(badge);
  }
  await nextFrame();
  return rows.length;
}

/** Two of them: what is found to be on the screen in one is painted in the next. */
async function nextFrame(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

Object.assign(globalThis, {
  bench: { prepare, nothing, floor, findings, marks, badges, longestTask },
});
