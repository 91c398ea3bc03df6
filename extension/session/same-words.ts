import type { ProcedureText } from '#core/procedure/procedure.ts';

/** Whether two readings of a page say the same. */
export function sameWords(
  some: readonly ProcedureText[],
  others: readonly ProcedureText[],
): boolean {
  return some.length === others.length && some.every((one, at) => isSame(one, others[at]));
}

/** Of texts inside each other: a reading has nothing else. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isBox(one) || !isBox(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

const isBox = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
