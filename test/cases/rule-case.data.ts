import type { ProcedureText, SubmissionMethodText } from '#core/procedure/procedure.ts';
import { COMPLETE, row } from './complete-procedure.data.ts';

/** The complete procedure with … one row, two rows, no such cell, other parts, another cell, nothing. */
export const one = (change: SubmissionMethodText): Partial<ProcedureText> => ({
  submissionMethods: [row(change)],
});
export const two = (a: SubmissionMethodText, b: SubmissionMethodText): Partial<ProcedureText> => ({
  submissionMethods: [row(a), row({ channel: 'Trực tiếp', ...b })],
});
export const without = (field: keyof SubmissionMethodText): Partial<ProcedureText> => {
  const { [field]: _, ...rest } = row();
  return { submissionMethods: [rest] };
};
export const parts = (change: ProcedureText['parts']): Partial<ProcedureText> => ({
  parts: { ...COMPLETE.parts, ...change },
});
export const time = (processingTime: string, description = ''): Partial<ProcedureText> =>
  one({ processingTime, description });
export const fee = (text: string): Partial<ProcedureText> => one({ fee: text });

/** Reason, why, what differs from the complete procedure, the quote, and what the reference has. */
export type Case = [
  reason: string,
  because: string,
  procedure: Partial<ProcedureText>,
  quote?: string,
  reference?: Partial<ProcedureText>,
];

export const NOTHING: Partial<ProcedureText> = {
  code: undefined, name: undefined, decisionNumber: undefined, field: undefined, parts: {},
  submissionMethods: [],
};
