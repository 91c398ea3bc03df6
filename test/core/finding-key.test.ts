import { describe, expect, it } from 'vitest';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { findingKey } from '#core/rules/finding-key.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { COMPLETE, TODAY } from '../cases/complete-procedure.data.ts';

const PORTAL = 'dichvucong.example.vn';

function keys(change: object, today = TODAY): string[] {
  const procedure = readProcedure({ ...COMPLETE, ...change });
  const findings = checkProcedure(procedure, { today });
  return findings
    .filter(({ outcome }) => outcome === 'failed')
    .map((finding) => findingKey(PORTAL, procedure, finding));
}

describe('findingKey', () => {
  it('is the same tomorrow', () => {
    const wrong = { decisionNumber: '9303' };
    expect(keys(wrong, '2026-11-22')).toEqual(keys(wrong));
  });
  it('does not change with spaces, case, composition or tone placement of the page', () => {
    const one = keys({ decisionNumber: 'Số hoá 1' });
    const other = keys({ decisionNumber: ' SỐ  Hóa 1'.normalize('NFD') });
    expect(other).toEqual(one);
  });
  it('changes with the value, the procedure, the portal and the place', () => {
    const [one] = keys({ decisionNumber: '9303' });
    expect(keys({ decisionNumber: '9304' })).not.toContain(one);
    expect(keys({ decisionNumber: '9303', code: '1.000002' })).not.toContain(one);
    const rows = keys({
      submissionMethods: [
        { channel: 'Trực tuyến', processingTime: '1', fee: 'Miễn phí' },
        { channel: 'Trực tiếp', processingTime: '1', fee: 'Miễn phí' },
      ],
    });
    expect(new Set(rows).size).toBe(rows.length);
  });
});
