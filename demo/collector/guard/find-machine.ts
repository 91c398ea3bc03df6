import type { FormEntry } from '#core/survey/form/form-fields.ts';
import { readFormGuards } from '#core/survey/form/form-guards.ts';
import type { Issue } from '#core/survey/check-answers.ts';

/** Nobody reads the introduction, answers one criterion and presses the button any faster. */
const LEAST_MS = 3000;

/**
 * What in a form was likely done by a program: the field that people do not see is filled, or it
 * came seconds after its page was made. A page out of a cache is older, which is fine; one from
 * the future has another clock than this machine, which says nothing. A person who is caught
 * by it sends the same form once more.
 */
export function findMachine(entries: readonly FormEntry[], now: Date): Issue[] {
  const { filled, madeAt } = readFormGuards(entries);
  const age = madeAt && now.getTime() - madeAt.getTime();
  const soon = age !== undefined && age >= 0 && age < LEAST_MS;
  return [
    ...(filled ? [{ path: '', code: 'hidden-field-filled' }] : []),
    ...(soon ? [{ path: '', code: 'sent-too-soon' }] : []),
  ];
}
