/** Each submission names itself in the procedure code; its id is born in the page. */
export function procedureOf(submission: number): string {
  return `9.${String(submission).padStart(6, '0')}`;
}

/** The number of a submission in its procedure code. */
export const submissionOf = (procedure: string): number => Number(procedure.slice(2));
