import { createHash } from 'node:crypto';
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

/** Namespace of the ids of paper forms, drawn by lot. */
const NAMESPACE = Buffer.from('c8a5f0f27c4b4f0e9a0b6e7d53c1d2a9', 'hex');

/**
 * The id of a paper form: a UUID of version 5 (RFC 9562, out of a name) of what tells it apart. The
 * same form gets the same id whenever it is imported, so that it counts once. Whoever knows the
 * number of a form can work its id out: such ids open nothing, see `serve-response.ts`.
 */
export function formId({ unit, instrument, batch, form }: FormIdentity): string {
  const { id, version } = instrument;
  const name = canonicalJson(['paper-form', unit, id, version, batch, form]);
  const digest = createHash('sha1').update(NAMESPACE).update(name).digest();
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = digest.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** Whether an id was made of a paper form: no device draws one of this version. */
export const isFormId = (id: string): boolean =>
  /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/iu.test(id);
