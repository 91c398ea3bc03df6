import { checkProcedure } from '#core/rules/check-procedure.ts';
import { RULES } from '#core/rules/index.ts';
import { normalizeOnce } from '#core/text/normalize-text.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import type { ProcedureText } from '#core/procedure/procedure.ts';
import { hasCorpus, readCorpus, toProcedureText } from '../corpus/corpus-records.ts';

// npm run bench: reading and all rules over the corpus, against normalising the same text and
// running one regular expression over it, in turns of one run. Prints medians, ratio and memory.

const WARM_UP = 4;
const ROUNDS = 15;
const TODAY = '2026-11-21';
const LIMIT = 3;
const ONE_PATTERN = /(\d+) ngày làm việc|(\d[\d.]*) đồng/gu;

if (hasCorpus()) main();
else console.log('skipped: no corpus');

function main(): void {
  const texts = readCorpus().map(toProcedureText);
  const strings = texts.map(stringsOf);
  const floor = (): number => strings.flat().reduce((sum, text) => sum + countMatches(text), 0);
  const check = (): number => texts.reduce((sum, text) => sum + checkOne(text).length, 0);
  for (let round = 0; round < WARM_UP; round += 1) for (const run of [floor, check]) run();
  const times = { floor: [] as number[], check: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.floor.push(milliseconds(floor));
    times.check.push(milliseconds(check));
  }
  const [low, all] = [median(times.floor), median(times.check)];
  const ratio = all / low;
  console.log(`${texts.length} procedures, ${RULES.length} rules, ${ROUNDS} rounds (medians)`);
  console.log(`normalise and one regular expression  ${low.toFixed(1)} ms`);
  console.log(`read and all rules                    ${all.toFixed(1)} ms`);
  console.log(`ratio                                 ${ratio.toFixed(2)} of at most ${LIMIT}`);
  console.log(`kept per 1,000 procedures             ${keptPerThousand(texts).toFixed(0)} KB`);
  if (ratio > LIMIT) process.exitCode = 1;
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Heap that the checker itself keeps after 1,000 procedures whose findings are let go, in KB. */
function keptPerThousand(texts: readonly ProcedureText[]): number {
  const collect = globalThis.gc;
  if (!collect) return Number.NaN;
  collect();
  const before = process.memoryUsage().heapUsed;
  for (const text of texts.slice(0, 1000)) checkOne(text);
  collect();
  return (process.memoryUsage().heapUsed - before) / 1024;
}
