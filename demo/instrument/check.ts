import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { instrumentJsonSchema, instrumentSchema } from '#core/protocol/instrument.schema.ts';
import { parse } from '#core/protocol/parse.ts';
import type { Issue } from '#core/survey/check-answers.ts';
import { checkInstrument } from '#core/survey/check-instrument.ts';
import { hashedWords } from '#core/survey/hashed-words.ts';
import { itemsOf, questionsOf } from '#core/survey/instrument.ts';
import { sayIssue } from './say-issue.ts';

// npm run instrument -- file.json            checks an instrument that a province wrote
// npm run instrument -- --schema file.json   writes the JSON Schema, for editors

const [first, second] = process.argv.slice(2);

if (first === '--schema' && second) {
  writeFileSync(second, `${JSON.stringify(instrumentJsonSchema(), null, 2)}\n`);
  console.log(`${second}: JSON Schema (2020-12)`);
} else if (first) {
  process.exitCode = check(first);
} else {
  console.error('Thiếu tên tệp: npm run instrument -- phieu.json');
  process.exitCode = 2;
}

function check(path: string): number {
  const read = readJson(path);
  if ('problem' in read) return refuse(path, [read.problem]);
  const parsed = parse(instrumentSchema, read.value);
  if (!parsed.ok) return refuse(path, parsed.issues.map(sayIssue));
  const issues: Issue[] = checkInstrument(parsed.value);
  if (issues.length > 0) return refuse(path, issues.map(sayIssue));
  const { id, version } = parsed.value;
  const hash = createHash('sha256').update(canonicalJson(hashedWords(parsed.value))).digest('hex');
  console.log(`${path}: dùng được. ${id}, phiên bản ${version}`);
  console.log(`${itemsOf(parsed.value).length} tiêu chí, ${questionsOf(parsed.value).length} câu hỏi khác`);
  console.log(`SHA-256 ${hash}`);
  return 0;
}

function refuse(path: string, problems: readonly string[]): number {
  console.error(`${path}: có ${problems.length} chỗ phải sửa`);
  for (const problem of problems) console.error(`- ${problem}`);
  return 1;
}

function readJson(path: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
