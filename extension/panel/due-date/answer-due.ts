import {
  type CaseDue,
  type DueDate,
  dueDatesOf,
  type LateDossier,
  lateDossier,
  reappoint,
} from '#core/calendar/index.ts';
import type { DueQuestion } from './read-due-form.ts';

/** What is owed should a dossier be late, by one due date. */
export interface LateAnswer {
  due: string;
  late: LateDossier;
  /** Ngày hẹn lại, where an extension was named and one more re-appointment is allowed. */
  reappointed?: DueDate;
}

/** The due dates of a question; `late` by the printed due date, or else by each of them. */
export interface DueAnswer {
  cases: CaseDue[];
  late: LateAnswer[];
}

/** Works out the due dates of a question, and what is owed should the dossier be late. */
export function answerDue(question: DueQuestion): DueAnswer {
  const { receivedAt, limit, afterHours, printed } = question;
  const cases = dueDatesOf(limit, {
    receivedAt,
    afterHours: afterHours ? 'nextWorkingDay' : 'asReceived',
  });
  const counted = cases.flatMap(({ result }) => (result.status === 'known' ? [result.due] : []));
  const dues = printed === undefined ? [...new Set(counted)] : [printed];
  return { cases, late: dues.map((due) => answerLate(due, question)) };
}

function answerLate(due: string, { reappointments, extension }: DueQuestion): LateAnswer {
  const late = lateDossier({ due, reappointments });
  const reappointed = extension && late.mayReappoint ? reappoint(due, extension) : undefined;
  return { due, late, ...(reappointed && { reappointed }) };
}
