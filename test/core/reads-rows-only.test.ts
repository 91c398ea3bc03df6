import { describe, expect, it } from 'vitest';
import type { Procedure, ProcedureText } from '#core/procedure/procedure.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { RULES } from '#core/rules/index.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { COMPLETE, TODAY } from '../cases/complete-procedure.data.ts';
import { FEES } from '../cases/fees.data.ts';
import { PROCESSING_TIMES } from '../cases/processing-times.data.ts';

/** Procedures with one row, as lists have them: every fee and every time of the cases. */
const TEXTS = FEES.map(([fee], index): ProcedureText => {
  const [processingTime] = PROCESSING_TIMES[index % PROCESSING_TIMES.length]!;
  return { ...COMPLETE, submissionMethods: [{ processingTime, fee }] };
});

/** Lets a rule read the rows and refuses everything else. */
function onlyRows(procedure: Procedure): Procedure {
  return new Proxy(procedure, {
    get: (target, key) => {
      if (key !== 'submissionMethods') throw new Error(`reads ${String(key)}`);
      return target.submissionMethods;
    },
    ownKeys: () => {
      throw new Error('reads every field');
    },
  });
}

describe.each(RULES.filter(({ readsRowsOnly }) => readsRowsOnly))('$id', ({ check }) => {
  it('reads the rows and no other field', () => {
    for (const text of TEXTS) {
      const procedure = readProcedure(text);
      expect(check(onlyRows(procedure), { today: TODAY })).toEqual(check(procedure, { today: TODAY }));
    }
  });
});

describe('rows that were met before', () => {
  it('have the findings that they have alone', () => {
    const all = [...TEXTS, ...TEXTS.toReversed()];
    for (const text of all) {
      const alone = structuredClone(readProcedure(text));
      expect(checkProcedure(readProcedure(text), { today: TODAY })).toEqual(
        checkProcedure(alone, { today: TODAY }),
      );
    }
  });

  it('are judged anew for another day', () => {
    const fee = 'Miễn phí đến hết ngày 31/12/2026 (50.000 đồng)';
    const procedure = readProcedure({ ...COMPLETE, submissionMethods: [{ fee }] });
    const reasons = ['2026-11-21', '2027-02-01', '2026-11-21'].map((today) =>
      checkProcedure(procedure, { today })
        .filter(({ ruleId }) => ruleId === 'fee-window-open')
        .map(({ outcome }) => outcome),
    );
    expect(reasons[0]).toEqual(reasons[2]);
    expect(reasons[0]).not.toEqual(reasons[1]);
  });
});
