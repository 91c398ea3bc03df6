import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import { SIPAS_2017_RECEIVED } from '#core/survey/instruments/sipas-2017-received.data.ts';
import { SIPAS_2023 } from '#core/survey/instruments/sipas-2023.data.ts';
import { unitsWithOrigins } from '../../../../demo/collector/guard/units.ts';
import { formId, isFormId } from '../../../../demo/collector/import/form-id.ts';
import { sayImport } from '../../../../demo/collector/import/say-import.ts';
import type { OpenDatabase } from '../../../../demo/collector/store/open-database.ts';
import { verifyLog } from '../../../../demo/collector/store/verify-log.ts';
import {
  makeResponse,
  NOW,
  openCollector,
  post,
  readEverything,
  readScores,
  type TestCollector,
} from '../fixture.ts';
import { csv, faultsOf, importTable } from './importing.ts';

const HEAD = ['form', 'answeredOn', 'procedure', 'access.seats', 'result.complete'];
const table = csv(
  HEAD,
  ['1', '5/10/2026', '1.001193', '4', 'Rất hài lòng'],
  ['2', '2026-10-06', '', '5', ''],
  ['3', '07/10/2026', '', '', 'không hài lòng'],
);

describe('imported paper forms', () => {
  let collector: TestCollector;
  let database: OpenDatabase;
  beforeAll(async () => {
    collector = await openCollector();
    ({ database } = collector);
  });
  afterAll(() => collector.close());
  const stored = (): Promise<unknown> => readEverything(database);

  it('are only looked at without --commit', async () => {
    const before = await stored();
    const result = await importTable(database, table);
    expect(result).toMatchObject({
      kept: 3,
      repeated: 0,
      issues: [],
      conflicts: [],
      committed: false,
    });
    expect(
      result.forms.map(({ response: { answeredOn, procedure, answers } }) => ({
        answeredOn,
        procedure,
        answers,
      })),
    ).toEqual([
      {
        answeredOn: '2026-10-05',
        procedure: '1.001193',
        answers: { 'access.seats': 4, 'result.complete': 5 },
      },
      { answeredOn: '2026-10-06', procedure: undefined, answers: { 'access.seats': 5 } },
      { answeredOn: '2026-10-07', procedure: undefined, answers: { 'result.complete': 2 } },
    ]);
    expect(await stored()).toEqual(before);
  });

  it('are not kept where a single one has a fault', async () => {
    const before = await stored();
    const faulty = csv(HEAD, ['1', '5/10/2026', '', '4', ''], ['2', '5/10/2026', '', '6', '']);
    const result = await importTable(database, faulty, { commit: true });
    expect(faultsOf(result)).toEqual(['3 | access.seats | 6 | not-a-level']);
    expect(result.committed).toBe(false);
    expect(await stored()).toEqual(before);
  });

  it('are kept with their counts, in the log, as open responses', async () => {
    expect(await importTable(database, table, { commit: true })).toMatchObject({
      kept: 3,
      committed: true,
    });
    expect(await readScores(collector.app)).toMatchObject({
      kind: 'open',
      responses: 3,
      period: { from: '2026-10-05', to: '2026-10-07' },
      overall: { answers: 4, satisfied: 3 },
    });
    const report = await verifyLog(database);
    expect(report).toMatchObject({ responses: 3, faults: [] });
  });

  it('are recognised when they come again, in whatever order and spelling', async () => {
    const before = await stored();
    const again = csv(
      ['result.complete', 'Số phiếu', 'Ngày trả lời', 'procedure', 'access.seats'],
      ['2', '003', '2026-10-07', '', ''],
      ['5', '1', '05/10/2026', '1.001193', 'Hài lòng'],
    );
    expect(await importTable(database, again, { commit: true })).toMatchObject({
      kept: 0,
      repeated: 2,
      committed: true,
    });
    expect(await stored()).toEqual(before);
  });

  it('are shown with both values where they were imported with others, and then none is kept', async () => {
    const before = await stored();
    const changed = csv(
      HEAD,
      ['2', '2026-10-06', '1.004870', '3', ''],
      ['9', '2026-10-06', '', '4', ''],
    );
    const result = await importTable(database, changed, { commit: true });
    expect(result).toMatchObject({ kept: 1, committed: false, issues: [] });
    expect(
      result.conflicts.map(({ form, differences }) => [form.row, form.form, differences]),
    ).toEqual([
      [
        2,
        '2',
        [
          { key: 'access.seats', stored: '5', given: '3' },
          { key: 'procedure', stored: undefined, given: '1.004870' },
        ],
      ],
    ]);
    expect(sayImport('f.csv', result, 'vi')).toEqual(
      expect.arrayContaining([
        'dòng 2 "2": phiếu này đã được nhập với nội dung khác; nếu là tờ khác thì ghi số khác, nếu nhập sai thì sửa lại cho đúng bản đã nhập',
        '    access.seats: đã nhập "5", trong tệp "3"',
        '    procedure: đã nhập (trống), trong tệp "1.004870"',
      ]),
    );
    expect(await stored()).toEqual(before);
  });

  it('are other forms in another batch, for another unit or on another form', async () => {
    const one = csv(HEAD, ['1', '5/10/2026', '1.001193', '4', '5']);
    expect(await importTable(database, one, { batch: 'đợt 2' })).toMatchObject({
      kept: 1,
      repeated: 0,
    });
    expect(await importTable(database, one, { unit: 'H26' })).toMatchObject({
      kept: 1,
      repeated: 0,
    });
    expect(await importTable(database, one)).toMatchObject({ kept: 0, repeated: 1 });
  });

  it('open nothing to who works their ids out, and are no ids of a device', async () => {
    const identity = {
      unit: 'H55',
      instrument: { id: 'sipas-2017', version: 1 },
      batch: 'đợt 1',
      form: 'number 1',
    };
    const id = formId(identity);
    const row = await database.selectFrom('response_id').selectAll().where('id', '=', id).execute();
    expect(row).toHaveLength(1);
    expect([isFormId(id), isFormId(id.toUpperCase()), isFormId(randomUUID())]).toEqual([
      true,
      true,
      false,
    ]);
    for (const given of [id, id.toUpperCase()]) {
      expect((await collector.app.request(`${RESPONSES_PATH}/${given}`)).status).toBe(404);
    }
    const own = makeResponse();
    await post(collector.app, own);
    expect((await collector.app.request(`${RESPONSES_PATH}/${own.id}`)).status).toBe(200);
  });

  it('may be older than what a portal sends, not older than the form and not of tomorrow', async () => {
    const days = csv(
      HEAD,
      ['51', '1/11/2017', '', '4', ''],
      ['52', '9/10/2017', '', '4', ''],
      ['53', '22/11/2026', '', '4', ''],
    );
    const result = await importTable(database, days);
    expect(faultsOf(result)).toEqual([
      '3 | answeredOn | 9/10/2017 | before-the-form',
      '4 | answeredOn | 22/11/2026 | in-the-future',
    ]);
    expect(result.forms).toHaveLength(1);
    const survey = { from: '2026-10-01', to: '2026-10-31' };
    const outside = csv(
      HEAD,
      ['54', '30/9/2026', '', '4', ''],
      ['55', '1/11/2026', '', '4', ''],
      ['56', '31/10/2026', '', '4', ''],
    );
    expect(faultsOf(await importTable(database, outside, survey))).toEqual([
      '2 | answeredOn | 30/9/2026 | outside-the-survey',
      '3 | answeredOn | 1/11/2026 | outside-the-survey',
    ]);
  });

  it('come again as withdrawn once they were withdrawn', async () => {
    const id = formId({
      unit: 'H55',
      instrument: { id: 'sipas-2017', version: 1 },
      batch: 'đợt 1',
      form: 'number 2',
    });
    await collector.store.withdraw(id, NOW.toISOString());
    expect(faultsOf(await importTable(database, table, { commit: true }))).toEqual([
      '3 |  | 2 | withdrawn',
    ]);
  });

  it('without numbers are told apart by what they say and how often', async () => {
    const [head, row, other] = [
      ['answeredOn', 'access.seats'],
      ['5/10/2026', '4'],
      ['5/10/2026', '2'],
    ];
    const twice = csv(head, row, other, row);
    const more = { unit: 'H17', commit: true };
    expect(await importTable(database, twice, more)).toMatchObject({ kept: 3, repeated: 0 });
    expect(await importTable(database, twice, more)).toMatchObject({ kept: 0, repeated: 3 });
    expect(await importTable(database, csv(head, other, row, row, row), more)).toMatchObject({
      kept: 1,
      repeated: 3,
    });
    expect(await readScores(collector.app, { unit: 'H17' })).toMatchObject({ responses: 4 });
  });

  it('are for units that the collector serves, and for people whom the form asks', async () => {
    expect(
      faultsOf(
        await importTable(database, csv(HEAD, ['1', '5/10/2026', '', '4', '']), { units: unitsWithOrigins([], ['H26']) }),
      ),
    ).toEqual([' |  | H55 | unknown-unit']);
    const received = { instrument: SIPAS_2017_RECEIVED };
    expect(faultsOf(await importTable(database, table, received))).toEqual([
      '1 | received-result |  | eligibility-column-missing',
    ]);
    const asked = csv(
      [...HEAD, 'received-result'],
      ['1', '5/10/2026', '', '4', '', 'Đã nhận kết quả'],
      ['2', '5/10/2026', '', '4', '', 'not-yet'],
    );
    expect(faultsOf(await importTable(database, asked, received))).toEqual([
      '3 | received-result | not-yet | not-eligible',
    ]);
  });
});

describe('rows', () => {
  let collector: TestCollector;
  let database: OpenDatabase;
  beforeAll(async () => {
    collector = await openCollector();
    ({ database } = collector);
  });
  afterAll(() => collector.close());

  it.each<[string, readonly string[][], string[]]>([
    ['without an answer', [HEAD, ['1', '5/10/2026', '', '', '']], ['2 |  |  | no-answers']],
    ['without a number', [HEAD, ['', '5/10/2026', '', '4', '']], ['2 | form |  | form-missing']],
    [
      'with the number of another',
      [HEAD, ['7', '5/10/2026', '', '4', ''], ['07', '6/10/2026', '', '4', '']],
      ['3 | form | 7 | form-twice'],
    ],
    [
      'without a day',
      [
        ['form', 'access.seats'],
        ['1', '4'],
      ],
      ['2 | answeredOn |  | day-missing'],
    ],
    [
      'with days that are none',
      [
        HEAD,
        ['1', '31/2/2026', '', '4', ''],
        ['2', '3/23/2026', '', '4', ''],
        ['3', '46300', '', '4', ''],
      ],
      [
        '2 | answeredOn | 31/2/2026 | not-a-day',
        '3 | answeredOn | 3/23/2026 | not-a-day',
        '4 | answeredOn | 46300 | not-a-day',
      ],
    ],
    [
      'with levels that are none',
      [
        HEAD,
        ...['0', '6', '4.0', '4,0', 'Hài long', '=4', '4 5', 'true'].map((level, at) => [
          `${at}`,
          '5/10/2026',
          '',
          level,
          '',
        ]),
      ],
      ['0', '6', '4.0', '4,0', 'Hài long', '=4', '4 5', 'true'].map(
        (level, at) => `${at + 2} | access.seats | ${level} | not-a-level`,
      ),
    ],
    [
      'with procedures that are none',
      [
        HEAD,
        ['1', '5/10/2026', '1.00487', '4', ''],
        ['2', '5/10/2026', '1001193', '4', ''],
        ['3', '5/10/2026', '<b>', '4', ''],
      ],
      [
        '2 | procedure | 1.00487 | not-a-procedure',
        '3 | procedure | 1001193 | not-a-procedure',
        '4 | procedure | <b> | not-a-procedure',
      ],
    ],
    [
      'of another unit, form or kind',
      [
        ['unit', 'instrument', 'kind', 'answeredOn', 'access.seats'],
        ['H26', 'sipas-2023@1', 'verified', '2026-10', '4'],
      ],
      [
        '2 | unit | H26 | other-unit',
        '2 | instrument | sipas-2023@1 | other-instrument',
        '2 | kind | verified | not-open',
      ],
    ],
    [
      'with more than one fault',
      [HEAD, ['', 'x', 'y z', '9', 'z']],
      [
        '2 | access.seats | 9 | not-a-level',
        '2 | result.complete | z | not-a-level',
        '2 | form |  | form-missing',
        '2 | answeredOn | x | not-a-day',
        '2 | procedure | y z | not-a-procedure',
      ],
    ],
  ])('%s are named with their place', async (_, rows, faults) => {
    expect(faultsOf(await importTable(database, csv(...rows)))).toEqual(faults);
  });

  it('answer the other questions of a form by key or by word', async () => {
    const head = [
      'answeredOn',
      'channels',
      'channel-fit.press',
      'Giới tính',
      'age',
      'other-opinions',
      'access.signs',
    ];
    const row = [
      '10/2026',
      'press; Qua mạng internet (Trang TTĐT, Zalo, Facebook...)',
      'Khá phù hợp',
      'nữ',
      '35',
      '=1+1; tốt',
      'Bình thường',
    ];
    const { forms, issues } = await importTable(database, csv(head, row), {
      instrument: SIPAS_2023,
    });
    expect(issues).toEqual([]);
    expect(forms[0]!.response).toMatchObject({
      answeredOn: '2026-10-01',
      answers: {
        channels: ['press', 'internet'],
        'channel-fit.press': 2,
        gender: 'female',
        age: 35,
        'other-opinions': '=1+1; tốt',
        'access.signs': 3,
      },
    });
    const wrong = csv(
      ['answeredOn', 'gender', 'age', 'channels'],
      ['10/2026', 'khác', '', 'press;press'],
      ['10/2026', 'male', '3o', 'press,internet'],
    );
    expect(faultsOf(await importTable(database, wrong, { instrument: SIPAS_2023 }))).toEqual([
      '2 | gender | khác | not-an-option',
      '2 | channels | press;press | option-twice',
      '3 | age | 3o | not-a-whole-number',
      '3 | channels | press,internet | not-an-option',
    ]);
    const next = csv(['answeredOn', 'age', 'other-opinions'], ['10/2026', '17', 'x'.repeat(1001)]);
    expect(
      faultsOf(await importTable(database, next, { instrument: SIPAS_2023 })).map((fault) =>
        fault.replace(/x{9,}/u, 'x…'),
      ),
    ).toEqual(['2 | age | 17 | number-outside-range', '2 | other-opinions | x… | too-long']);
  });
});
