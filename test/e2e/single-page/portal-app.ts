import { toMarkedFindings } from '../../../extension/annotations/marked-finding.ts';
import type { PageState } from '../../../extension/checked-page.ts';
import { checkPage } from '../../../extension/checking/check-page.ts';
import type { CheckAnswer } from '../../../extension/messages.ts';
import type { PageWords } from '../../../extension/page-words.ts';
import { pageAddress } from '../../../extension/session/page-address.ts';
import { PortalSession } from '../../../extension/session/portal-session.ts';
import type { Arrival, Step } from './journey.ts';

// Runs in a page: a portal in one page, the session of the extension, and who looks at both. Every
// value names its procedure and how often that was written anew: `‹7.2›`.

const NOW = new Date('2026-11-22T03:00:00Z');
/** As long as a message to the background and back takes. */
const ON_THE_WAY = 15;
const TOKEN = /‹(\d+)\.(\d+)›/g;
/** Longer than any reading takes: then something has gone wrong. */
const TOO_LATE = 9000;

/** Marks of another page than the address names. */
export interface Wrong {
  address: string;
  seen: string;
  where: string;
}

const wrong = new Set<string>();
const versions = new Map<number, number>();
let generation = 0;
let changedAt = 0;
let isComplete = true;
let arrival: Arrival = { clears: true, parts: [0] };
let checks = 0;
let checked: PageWords | undefined;

const root = document.createElement('main');
document.body.append(root);

const procedureNow = (): number =>
  Number(/\d+$/.exec(location.hash.startsWith('#/') ? location.hash : location.pathname));
const tokenOf = (id: number): string => `‹${id}.${versions.get(id) ?? 1}›`;

const row = ([label, words]: readonly string[]): HTMLTableRowElement => {
  const line = document.createElement('tr');
  const [head, cell] = [document.createElement('th'), document.createElement('td')];
  head.textContent = label!;
  cell.textContent = words!;
  line.append(head, cell);
  return line;
};

/** The page of a procedure, in one part or in two. */
function partsOf(id: number, count: number): HTMLTableElement[] {
  const token = tokenOf(id);
  const rows = [
    ['Mã thủ tục', `1.${String(100_000 + id)}`],
    ['Tên thủ tục', `Cấp giấy phép ${token}`],
    ['Lĩnh vực', 'Hộ tịch'],
    ['Cơ quan thực hiện', `Sở Tư pháp ${token}`],
    ['Trình tự thực hiện', `Nộp hồ sơ, nhận kết quả ${token}`],
    ['Thời hạn giải quyết', `${id + 1} ngày ${token}`],
    ['Phí, lệ phí', `Lệ phí: ${id}.000 đồng ${token}`],
  ].map(row);
  const parts = count > 1 ? [rows.slice(0, 5), rows.slice(5)] : [rows];
  return parts.map((some) => {
    const table = document.createElement('table');
    table.append(...some);
    return table;
  });
}

function change(write: () => void): void {
  write();
  changedAt = performance.now();
}

/** Writes what belongs to the address, as late and in as many parts as told. */
function show({ clears, parts }: Arrival): void {
  generation += 1;
  const mine = generation;
  isComplete = false;
  changedAt = performance.now();
  if (clears) change(() => root.replaceChildren('Đang tải…'));
  const tables = partsOf(procedureNow(), parts.length);
  parts.forEach((delay, index) => {
    setTimeout(() => {
      if (mine !== generation) return;
      change(() => (index === 0 ? root.replaceChildren(tables[0]!) : root.append(tables[index]!)));
      isComplete = index === parts.length - 1;
    }, delay);
  });
}

addEventListener('popstate', () => show(arrival));
document.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  show(arrival);
});

function clickLink(to: number): void {
  const link = document.createElement('a');
  link.href = `/tthc/${to}`;
  link.textContent = 'Xem';
  document.body.append(link);
  link.click();
  link.remove();
}

/** Goes to another address; whether that is what the step did. */
function go({ how, to }: Step): boolean {
  const before = location.href;
  if (how === 'push') history.pushState(null, '', `/tthc/${to}`);
  else if (how === 'replace') history.replaceState(null, '', `/tthc/${to}`);
  else if (how === 'route') location.hash = `#/tthc/${to + 1000}`;
  else if (how === 'fragment') location.hash = `muc-${Math.floor(performance.now())}`;
  else if (how === 'link') clickLink(to);
  else if (how === 'back') history.back();
  else if (how === 'forward') history.forward();
  else versions.set(procedureNow(), (versions.get(procedureNow()) ?? 1) + 1);
  return location.href !== before;
}

/** Takes a step; the time from the last change until the marks of this page are seen, in ms. */
async function take(step: Step): Promise<number> {
  arrival = step.arrival;
  changedAt = performance.now();
  go(step);
  if (step.how === 'push' || step.how === 'replace' || step.how === 'same address') show(arrival);
  // What the browser goes to by itself is told in a task of its own; at the ends there is nothing.
  if (step.how === 'back' || step.how === 'forward') await frames(3);
  if (step.quick !== undefined) return 0;
  return seenAfter();
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

async function seenAfter(): Promise<number> {
  const began = performance.now();
  for (;;) {
    await frames(1);
    const now = performance.now();
    if (isRight()) return now - changedAt;
    if (now - began > TOO_LATE) throw new Error(`not seen: ${JSON.stringify(session.state)}`);
  }
}

/** Whether everything is written, was checked, and is marked. */
function isRight(): boolean {
  const { state } = session;
  const token = tokenOf(procedureNow());
  const method = checked?.procedures[0]?.submissionMethods[0];
  return (
    isComplete &&
    state.kind === 'checked' &&
    state.address === pageAddress(location) &&
    checked?.address === state.address &&
    method?.processingTime?.includes(token) === true &&
    marks().some((words) => words.includes(token))
  );
}

/** The words under marks that are on the page. */
function marks(): string[] {
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight] as Range[])
    .filter(({ startContainer }) => startContainer.isConnected)
    .map(String);
}

/** What is told or marked has to be about the procedure of the address, as it is written now. */
function look(where: string, words: readonly string[]): void {
  const id = procedureNow();
  for (const [token, named] of words.join(' ').matchAll(TOKEN)) {
    if (Number(named) === id) continue;
    note({ address: location.href, seen: token, where });
  }
}

const note = (one: Wrong): void => void wrong.add(JSON.stringify(one));

async function check(words: PageWords): Promise<CheckAnswer> {
  checks += 1;
  look('words to be checked', [JSON.stringify(words.procedures)]);
  await new Promise((resolve) => setTimeout(resolve, ON_THE_WAY));
  const { procedures, checkedAt } = checkPage(words, NOW);
  const findings = procedures.map((one) => toMarkedFindings(one.findings));
  checked = words;
  return { kind: 'checked', checkedAt: `${checkedAt} ${checks}`, findings };
}

function announce(state: PageState): void {
  if (state.kind !== 'checked') return;
  look('marks when told', marks());
  if (state.address === pageAddress(location)) return;
  note({ address: location.href, seen: state.address, where: 'address that is told' });
}

show({ clears: true, parts: [0] });
const session = new PortalSession(
  window,
  { language: () => 'vi', check, announce, explain: () => Promise.resolve({}) },
  new AbortController().signal,
);
const watch = (): void => {
  look('marks', marks());
  const layer = document.querySelector('hai-long-overlay')?.shadowRoot;
  const markers = [...(layer?.querySelectorAll('.marker') ?? [])];
  look('names of marks', markers.map((marker) => marker.ariaLabel ?? ''));
  requestAnimationFrame(watch);
};
watch();

Object.assign(globalThis, { app: { take, wrong: () => [...wrong], session, checks: () => checks, marks } });
