/**
 * Names of the hidden fields of a form without JavaScript. No key of an instrument begins with an
 * underscore; answers go under their own keys.
 */
export const FORM_FIELDS = {
  /** UUID that the portal's server drew for this one page; see `SurveyFormOptions`. */
  id: '_id',
  instrument: '_instrument',
  version: '_version',
  /** SHA-256 of what the instrument asks: an old copy of a form is found out. */
  hash: '_hash',
  unit: '_unit',
  procedure: '_procedure',
  invitation: '_invitation',
  /** Language of the page that answers, `vi` or `en`. */
  language: '_language',
  /** Address of the portal's page, for the way back. */
  page: '_page',
  /** `1` once the citizen was asked about words that may point to a person. */
  confirmed: '_confirmed',
} as const;

/** Value of a hidden field by its name in `FORM_FIELDS`; absent where the form has none. */
export type FormMeta = Readonly<Partial<Record<keyof typeof FORM_FIELDS, string>>>;

/** A field of a form and what it was filled with, as a browser sends it. */
export type FormEntry = readonly [name: string, value: string];

/** The hidden fields of a form that was sent; of a field that comes twice the first counts. */
export function readFormMeta(entries: readonly FormEntry[]): FormMeta {
  const given = new Map(entries.toReversed());
  const known = Object.entries(FORM_FIELDS).map(([key, name]) => [key, given.get(name)] as const);
  return Object.fromEntries(known.filter(([, value]) => value));
}
