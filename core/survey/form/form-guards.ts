import type { FormEntry } from './form-fields.ts';

/**
 * Names of the fields of a form without JavaScript that tell a program from a person. They are
 * not among `FORM_FIELDS`: the elements carry those, and have no use for these.
 */
export const FORM_GUARDS = {
  /** Has to stay empty; people do not see it. */
  leaveEmpty: '_subject',
  /** When the page was made, ISO 8601 in UTC. */
  madeAt: '_made',
} as const;

/** What the guards of a form that was sent say. */
export interface FormGuards {
  /** Whether the field that people do not see has words in it. */
  filled: boolean;
  /** When the page was made; absent where the form does not say so, or not in a way to be read. */
  madeAt?: Date;
}

/** Reads the guards of a form that was sent; of a field that comes twice each one counts. */
export function readFormGuards(entries: readonly FormEntry[]): FormGuards {
  const valuesOf = (field: string): string[] =>
    entries.flatMap(([name, value]) => (name === field && value.trim() ? [value] : []));
  const made = valuesOf(FORM_GUARDS.madeAt).map((value) => new Date(value));
  const times = made.map(Number).filter((time) => !Number.isNaN(time));
  const filled = valuesOf(FORM_GUARDS.leaveEmpty).length > 0;
  return { filled, ...(times.length > 0 && { madeAt: new Date(Math.max(...times)) }) };
}
