import { closeSync, openSync, readSync } from 'node:fs';
import { countCsv } from '#core/scoring/count-csv.ts';
import type { GroupColumn } from '#core/scoring/count-groups.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';

// A process of its own, so that its memory is its own: counts a file as many times over as it is
// told to, as if it were one long file, and says how much memory that took at most: the resident
// set is looked at after every mebibyte, since Linux hands the high-water mark of a parent on to
// its child. The heading stands in the first bytes of the file and is given once.

const [path, times, headingBytes, groups] = process.argv.slice(2);
const chunk = new Uint8Array(2 ** 16);
const counter = countCsv(SIPAS_2017, JSON.parse(groups!) as GroupColumn[]);
let [most, pushed] = [process.memoryUsage.rss(), 0];
const file = openSync(path!, 'r');
for (let time = 0; time < Number(times); time += 1) {
  let position = time === 0 ? 0 : Number(headingBytes);
  for (;;) {
    const length = readSync(file, chunk, 0, chunk.length, position);
    if (length === 0) break;
    counter.push(chunk.subarray(0, length));
    if ((pushed += 1) % 16 === 0) most = Math.max(most, process.memoryUsage.rss());
    position += length;
  }
}
closeSync(file);
const result = counter.end();
if (!result.ok) throw new Error(`not counted: ${JSON.stringify(result.issues.list)}`);
const { user, system } = process.cpuUsage();
const { counts } = result.table;
const sum = counts.reduce((total, count, at) => (total * 31 + count + at) % (2 ** 31 - 1), 7);
console.log(
  JSON.stringify({
    responses: result.responses, issues: result.issues.total, sum,
    megabytes: most / 1_000_000, milliseconds: (user + system) / 1000,
  }),
);
