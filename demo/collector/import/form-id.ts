import { hash } from 'node:crypto';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import type { InstrumentRef } from '#core/survey/instrument.ts';

/** What tells one paper form from all others. */
export interface FormIdentity {
  unit: string;
  instrument: InstrumentRef;
  /** Name of the batch (đợt), such as `2026-10`: numbers of forms begin anew in each. */
  batch: string;
  /** Number on the form, or what is in it where the forms have no numbers. */
  form: string;
}

/**
 * The id of a paper form: a UUID of version 8 (RFC 9562) out of the SHA-256 of what tells it apart.
 * The same form gets the same id whenever it is imported, so that it counts once. Whoever knows
 * the number of a form can work its id out: such ids open nothing, see `serve-response.ts`.
 */
export function formId({ unit, instrument, batch, form }: FormIdentity): string {
  const { id, version } = instrument;
  const digest = hash('sha256', canonicalJson(['paper-form', unit, id, version, batch, form]));
  const variant = '89ab'[Number.parseInt(digest[16]!, 16) % 4]!;
  const digits = `${digest.slice(0, 12)}8${digest.slice(13, 16)}${variant}${digest.slice(17, 32)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** Whether an id was made of a paper form. */
export const isFormId = (id: string): boolean =>
  /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/iu.test(id);
