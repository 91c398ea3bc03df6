import { describe, expect, it } from 'vitest';
import type { ProcedureText } from '#core/procedure/procedure.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { RULES } from '#core/rules/index.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { COMPLETE, TODAY } from '../cases/complete-procedure.data.ts';

const EMPTY: ProcedureText = { parts: {}, submissionMethods: [] };
/** A procedure in short, as lists have it. */
const SHORT: ProcedureText = {
  name: 'Cấp giấy phép xây dựng',
  decisionNumber: '12/QĐ-UBND ngày 01/7/2025',
  decisionDate: '01/07/2025',
  parts: { legalBasis: 'Luật Xây dựng' },
  submissionMethods: [{ processingTime: '20 ngày', fee: 'Miễn phí' }],
};

const NEEDY = RULES.flatMap(({ id, needs, check }) => (needs ? [{ id, needs, check }] : []));

describe.each(NEEDY)('$id without $needs', ({ needs, check }) => {
  it('says the same of every procedure', () => {
    const [first, ...others] = [COMPLETE, SHORT, EMPTY].map((text) =>
      check(readProcedure({ ...text, [needs]: undefined }), { today: TODAY }),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('procedures that lack what a rule needs', () => {
  it('have the findings that they have alone, and others once they have it', () => {
    const texts = [SHORT, COMPLETE, { ...SHORT, validity: 'Hết hiệu lực' }, EMPTY, SHORT];
    for (const text of texts) {
      const alone = checkProcedure(readProcedure(text), { today: TODAY }, [...RULES]);
      expect(checkProcedure(readProcedure(text), { today: TODAY })).toEqual(alone);
    }
    const reasons = texts.slice(0, 3).map((text) =>
      checkProcedure(readProcedure(text), { today: TODAY })
        .filter(({ ruleId }) => ruleId === 'still-in-force')
        .map(({ reason }) => reason),
    );
    expect(reasons[0]).toEqual(['not-shown']);
    expect(reasons[2]).toEqual(['abolished']);
  });
});
