import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { instrumentJsonSchema } from '#core/protocol/instrument.schema.ts';
import { hashedWords } from '#core/survey/hashed-words.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import { readInstrument } from './read-instrument.ts';
import { writeInstrument } from './write-instrument.ts';

// npm run instrument -- file                 checks an instrument that a province wrote
// npm run instrument -- file-or-id new-file  checks it and writes it in another format
// npm run instrument -- --schema file.json   writes the JSON Schema, for editors

const USAGE = `Thiếu tên tệp:
  npm run instrument -- phieu.xlsx              kiểm tra (.xlsx theo XLSForm, SurveyJS, .json)
  npm run instrument -- phieu.xlsx phieu.json   kiểm tra rồi ghi ra dạng khác
  npm run instrument -- sipas-2023 phieu.xlsx   ghi một phiếu có sẵn (.xlsx, .surveyjs.json, .json)
  npm run instrument -- --schema phieu.schema.json`;

const [first, second] = process.argv.slice(2);

if (first === '--schema' && second) {
  writeFileSync(second, `${JSON.stringify(instrumentJsonSchema(), null, 2)}\n`);
  console.log(`${second}: JSON Schema (2020-12)`);
} else if (first && !first.startsWith('--')) {
  process.exitCode = await check(first, second);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function check(source: string, target: string | undefined): Promise<number> {
  const read = await readInstrument(source);
  if (!read.ok) return refuse(source, read.problems);
  describe(source, read.value);
  if (target === undefined) return 0;
  const problems = await writeInstrument(target, read.value);
  if (problems.length > 0) return refuse(target, problems);
  console.log(`${target}: đã ghi`);
  return 0;
}

function describe(source: string, instrument: Instrument): void {
  const { id, version, eligibility } = instrument;
  const hash = createHash('sha256').update(canonicalJson(hashedWords(instrument))).digest('hex');
  const [criteria, others] = [itemsOf(instrument).length, questionsOf(instrument).length];
  const asked = `${criteria} tiêu chí, ${others} câu hỏi khác`;
  console.log(`${source}: dùng được. ${id}, phiên bản ${version}`);
  console.log(eligibility ? `${asked}, có điều kiện tham gia` : asked);
  console.log(`SHA-256 ${hash}`);
}

function refuse(path: string, problems: readonly string[]): number {
  console.error(`${path}: có ${problems.length} chỗ phải sửa`);
  for (const problem of problems) console.error(`- ${problem}`);
  return 1;
}
