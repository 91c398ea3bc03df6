import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { SIPAS_2023 } from '#core/survey/instruments/sipas-2023.data.ts';
import { type Instrument, itemsOf } from '#core/survey/instrument.ts';
import { questionsOf } from '#core/survey/questions-of.ts';
import type { AnswerValue } from '#core/survey/response.ts';
import { exportResponses } from '../../../../demo/collector/export/export-table.ts';
import { readMonthlyTallies } from '../../../../demo/collector/export/monthly-counts.ts';
import { readResponses } from '../../../../demo/collector/export/read-responses.ts';
import { readSheet } from '../../../../demo/collector/import/read-sheet.ts';
import type { CollectorDatabase } from '../../../../demo/collector/store/tables.ts';
import { ENGINE, temporaryFolder } from '../engine.ts';
import { NOW, openCollector } from '../fixture.ts';
import { openFilled, responseOf } from '../export/fill.ts';
import { importTable } from './importing.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_122);
const folder = temporaryFolder();
afterAll(() => folder.remove());
let files = 0;

/** Words that make trouble in tables: formulas, quotation marks, lines, separators. */
const words = fc
  .array(
    fc.constantFrom('=', "'", '"', ',', ';', '\n', '+', 'ổ', 'tốt', ' ', '-', '_x0041_', '<b>'),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `ý ${parts.join('')}.`);

/** Answers to some questions of a form; those that depend on others are left out. */
function answersTo(instrument: Instrument): fc.Arbitrary<Record<string, AnswerValue>> {
  const levels = itemsOf(instrument).map(
    ({ key }) => [key, fc.integer({ min: 1, max: 5 })] as const,
  );
  const others = questionsOf(instrument).flatMap(
    (question): [string, fc.Arbitrary<AnswerValue>][] => {
      if (question.askIf || question.kind === 'note' || question.kind === 'number') return [];
      if (question.kind === 'text') return [[question.key, words]];
      if (question.kind === 'ratings')
        return question.items.map(({ key }) => [key, fc.integer({ min: 1, max: 4 })]);
      const keys = question.options.map(({ key }) => key);
      return [
        [
          question.key,
          question.kind === 'choice'
            ? fc.constantFrom(...keys)
            : fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }),
        ],
      ];
    },
  );
  const given = Object.fromEntries([...levels, ...others]);
  return fc.record(given, { requiredKeys: [levels[0]![0]] }).map((answers) => ({ ...answers }));
}

const formsOf = (instrument: Instrument) =>
  fc.array(
    fc.record(
      {
        answers: answersTo(instrument),
        answeredOn: fc.constantFrom('2026-08-31', '2026-09-01', '2026-09-30', '2026-10-15'),
        procedure: fc.constantFrom('1.001193', '1.004870', '2.000635.000.00.00.H55'),
      },
      { requiredKeys: ['answers', 'answeredOn'] },
    ),
    { minLength: 1, maxLength: 12 },
  );

/** All that a collector has of open responses of H55, without days. */
async function contentOf(database: CollectorDatabase, instrument: Instrument): Promise<unknown> {
  const scope = { unit: 'H55', kind: 'open', instrument, until: '2026-10' } as const;
  const responses: string[] = [];
  for await (const some of readResponses(database, scope, { from: '2026-01', to: '2026-10' })) {
    responses.push(
      ...some.map(({ procedure, answers }) =>
        JSON.stringify([
          procedure,
          Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        ]),
      ),
    );
  }
  return { tallies: await readMonthlyTallies(database, scope), responses: responses.toSorted() };
}

describe.each([
  { format: 'csv', instrument: SIPAS_2017 },
  { format: 'csv', instrument: SIPAS_2023 },
  { format: 'xlsx', instrument: SIPAS_2023 },
] as const)('what is exported of $instrument.id as $format', ({ format, instrument }) => {
  it(`comes back by an import with the same counts (seed ${SEED})`, async () => {
    const property = fc.asyncProperty(formsOf(instrument), async (given) => {
      const source = await openFilled(given.map((each) => responseOf({ ...each, instrument })));
      const target = await openCollector();
      try {
        const out = join(folder.path, `${(files += 1)}.${format}`);
        // The smallest group is one: nothing is left out but the exact day and age.
        const options = {
          asked: { kind: 'open' },
          format,
          out,
          now: NOW,
          texts: true,
          sensitive: true,
          least: 1,
        };
        await exportResponses(source.database, options);
        const sheet = await readSheet(out);
        const result = await importTable(target.database, sheet, { instrument, commit: true });
        expect(result).toMatchObject({
          issues: [],
          conflicts: [],
          kept: given.length,
          repeated: 0,
          committed: true,
        });
        expect(await contentOf(target.database, instrument)).toEqual(
          await contentOf(source.database, instrument),
        );
        expect(
          await importTable(target.database, sheet, { instrument, commit: true }),
        ).toMatchObject({ kept: 0, repeated: given.length });
      } finally {
        await target.close();
        await source.close();
      }
    });
    await fc.assert(property, { seed: SEED, numRuns: ENGINE === 'postgres' ? 2 : 6 });
  }, 60_000);
});
