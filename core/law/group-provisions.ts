/** A place in a document of law: điều, khoản, điểm. */
export interface Provision {
  article?: string;
  clause?: string;
  point?: string;
}

/** Places that stand together in a text: "điểm a khoản 1, điểm b khoản 2 Điều 8". */
export interface ProvisionGroup {
  start: number;
  end: number;
  provisions: Provision[];
}

type Level = 'article' | 'clause' | 'point' | 'other';

interface Step {
  level: Level;
  values: string[];
  start: number;
  end: number;
}

const NUMBER = String.raw`\d{1,3}[a-zđ]?(?![\p{L}\d]| ?/|\.\d)`;
const POINT = String.raw`(?:[a-zđ]\d?|\d{1,2}(?:\.\d{1,2}){0,3})(?![\p{L}\d]|\.\d)`;
const NEXT = String.raw`(?: ?[,;] ?| và | hoặc | ?[-–] ?| đến )`;
/** "Điều 8, 15 ngày làm việc": the second number counts something. */
const NOT_COUNTED = '(?! (?:ngày|giờ|tháng|năm|phút|bản|bộ(?! luật)|tờ|đồng|người|lần|%))';
/** No law has more places side by side; longer lists are noise, and must not cost more time. */
const MOST = 30;
const list = (value: string): string => `${value}(?:${NEXT}${value}${NOT_COUNTED}){0,${MOST}}`;

/** "điểm a, b khoản 2", "khoản 1 và 3", "Điều 144–148", "Mục II" (no level of its own here). */
const STEP = new RegExp(
  String.raw`(?<!\p{L})(?:(?<numbered>điều|khoản) ?(?<numbers>${list(NUMBER)})` +
    String.raw`|điểm (?<points>${list(String.raw`${POINT}\)?`)})` +
    String.raw`|(?:tiểu mục|mục|chương|phần|tiết|phụ lục|biểu số) ` +
    String.raw`(?:[IVXLC]{1,7}|\d{1,3}[a-z]?|[A-Z])(?![\p{L}\d]))`,
  'giu',
);
const VALUE = /\d+(?:\.\d+)*[a-zđ]?|[a-zđ]\d?/giu;
const WORDS_BETWEEN = / (?:và|hoặc|đến) |[)]/giu;
const CONNECTIVE = /^(?: ?[,;] ?| )(?:(?:và|hoặc|đến|của|tại|thuộc) )?(?:các )?$/iu;

/** Every group of places in a text whose spaces are folded. */
export function groupProvisions(folded: string): ProvisionGroup[] {
  const groups: Step[][] = [];
  for (const match of folded.matchAll(STEP)) {
    const step = toStep(match);
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins = group && last && group.length < MOST && connects(folded, last.end, step.start);
    if (joins) group.push(step);
    else groups.push([step]);
  }
  return groups.flatMap((steps) => toGroup(steps) ?? []);
}

function toStep(match: RegExpExecArray): Step {
  const { numbered, numbers, points } = match.groups ?? {};
  const level: Level =
    points !== undefined ? 'point'
    : numbered === undefined ? 'other'
    : numbered.toLowerCase() === 'điều' ? 'article'
    : 'clause';
  const words = (points ?? numbers ?? '').replace(WORDS_BETWEEN, ' ');
  const values = (words.match(VALUE) ?? []).map((value) => value.toLowerCase());
  return { level, values, start: match.index, end: match.index + match[0].length };
}

const connects = (folded: string, end: number, start: number): boolean =>
  start - end <= 20 && CONNECTIVE.test(folded.slice(end, start));

function toGroup(steps: readonly Step[]): ProvisionGroup | undefined {
  const provisions = toProvisions(steps);
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last || provisions.length === 0) return undefined;
  return { start: first.start, end: last.end, provisions };
}

/** Upwards as the law writes ("điểm b khoản 2 Điều 8"), and downwards ("Điều 8 khoản 2"). */
function toProvisions(steps: readonly Step[]): Provision[] {
  const done: Provision[] = [];
  let waiting: Provision[] = [];
  for (const { level, values } of steps) {
    if (level === 'other') continue;
    const lower = waiting.filter((provision) => isBelow(provision, level));
    const rest = waiting.filter((provision) => !isBelow(provision, level));
    const parts = lower.length > 0 ? lower : [{}];
    const raised = values
      .flatMap((value) => parts.map((part) => ({ ...part, [level]: value })))
      .slice(0, MOST);
    if (level === 'article') done.push(...raised);
    waiting = level === 'article' ? rest : [...rest, ...raised];
  }
  return placeBehind(done, waiting);
}

/** True for a part that still waits for a place of this level. */
function isBelow({ clause, point }: Provision, level: Level): boolean {
  if (level === 'article') return true;
  return level === 'clause' && point !== undefined && clause === undefined;
}

/** What stands behind its article belongs to it: "Điều 8 khoản 2 điểm b". */
function placeBehind(done: Provision[], waiting: Provision[]): Provision[] {
  const article = done.at(-1)?.article;
  if (waiting.length === 0) return done;
  if (article === undefined) return waiting;
  const clause = waiting.find((part) => part.point === undefined)?.clause;
  const points = waiting.filter((part) => part.point !== undefined);
  const below =
    points.length > 0 ? points.map((part) => ({ ...(clause && { clause }), ...part })) : waiting;
  return [...done.slice(0, -1), ...below.map((part) => ({ article, ...part }))];
}
