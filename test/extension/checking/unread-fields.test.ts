import { describe, expect, it } from 'vitest';
import { readProcedure } from '#core/text/read-procedure.ts';
import { unreadFields } from '../../../extension/checking/unread-fields.ts';

describe('unreadFields', () => {
  const whole = readProcedure({
    code: '1.001193',
    parts: { steps: '' },
    submissionMethods: [{ channel: 'Trực tiếp', processingTime: '', fee: 'Miễn phí' }],
  });
  const bare = readProcedure({ parts: {}, submissionMethods: [] });

  it('counts an empty field as found: the page has it', () => {
    expect(unreadFields([whole], ['code', 'parts.steps', 'processingTime', 'fee'])).toEqual([]);
  });

  it('says which field is absent in how many procedures', () => {
    const fields = ['code', 'parts.steps', 'submissionMethods', 'fee', 'name'] as const;
    expect(unreadFields([whole, bare, bare], fields)).toEqual([
      { field: 'code', procedures: 2 },
      { field: 'parts.steps', procedures: 2 },
      { field: 'submissionMethods', procedures: 2 },
      { field: 'fee', procedures: 2 },
      { field: 'name', procedures: 3 },
    ]);
  });
});
