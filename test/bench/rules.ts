import { checkProcedure } from '#core/rules/check-procedure.ts';
import { RULES } from '#core/rules/index.ts';
import { normalizeOnce } from '#core/text/normalize-text.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import type { ProcedureText } from '#core/procedure/procedure.ts';
import { hasCorpus, readCorpus, toProcedureText } from '../corpus/corpus-records.ts';

// npm run bench: reading and all rules over the corpus, against normalising the same text and
// running one regular expression over it, in turns of one run. Prints the best round of each, as
// other work on the machine only ever adds, their ratio and the memory kept.

const WARM_UP = 4;
const ROUNDS = 25;
const TODAY = '2026-11-21';
const LIMIT = 3;
const MOST_KEPT = 1024;
const ONE_PATTERN = /(\d+) ngày làm việc|(\d[\d.]*) đồng/gu;

if (hasCorpus()) main();
else console.log('skipped: no corpus');

function main(): void {
  const texts = readCorpus().map(toProcedureText);
  const kept = keptPerThousand(texts);
  const strings = texts.map(stringsOf);
  const floor = (): number => strings.flat().reduce((sum, text) => sum + countMatches(text), 0);
  const check = (): number => texts.reduce((sum, text) => sum + checkOne(text).length, 0);
  for (let round = 0; round < WARM_UP; round += 1) for (const run of [floor, check]) run();
  const times = { floor: [] as number[], check: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.floor.push(milliseconds(floor));
    times.check.push(milliseconds(check));
  }
  const [low, all] = [Math.min(...times.floor), Math.min(...times.check)];
  const ratio = all / low;
  console.log(`${texts.length} procedures, ${RULES.length} rules, ${ROUNDS} rounds (best)`);
  console.log(`normalise and one regular expression  ${low.toFixed(1)} ms`);
  console.log(`read and all rules                    ${all.toFixed(1)} ms`);
  console.log(`ratio                                 ${ratio.toFixed(2)} of at most ${LIMIT}`);
  console.log(`kept per 1,000 procedures             ${kept.toFixed(0)} KB of at most ${MOST_KEPT}`);
  if (ratio > LIMIT || !(kept <= MOST_KEPT)) process.exitCode = 1;
}

function checkOne(text: ProcedureText) {
  return checkProcedure(readProcedure(text), { today: TODAY });
}

/** Every string of a procedure: what both sides read. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function countMatches(text: string): number {
  return [...normalizeOnce(text).matchAll(ONE_PATTERN)].length;
}

function milliseconds(run: () => number): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Heap that grows by checking 1,000 procedures whose findings are let go, in KB. Others are checked
 * before, so that what is compiled or remembered once, whatever the number, is not counted.
 */
function keptPerThousand(texts: readonly ProcedureText[]): number {
  for (const text of texts.slice(1000)) checkOne(text);
  const before = heapInUse();
  for (const text of texts.slice(0, 1000)) checkOne(text);
  return (heapInUse() - before) / 1024;
}

/** Bytes; not a number without `--expose-gc`. */
function heapInUse(): number {
  if (!globalThis.gc) return Number.NaN;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
