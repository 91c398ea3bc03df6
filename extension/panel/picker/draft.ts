import type {
  ExpectedField,
  PageDescription,
  PageKind,
  PortalAdapter,
  Readiness,
} from '../../adapters/adapter.ts';
import { type FieldName, isFact, isOfMethods } from '../../adapters/field-name.ts';
import { EXPECTED_FACTS } from '../../expected-field.schema.ts';
import { firstPage } from '../../picker/first-page.ts';
import { applyWay, type PointedWay } from '../../picker/pointed-way.ts';
import { addressPatterns } from './address-pattern.ts';

/** A field that was pointed at, and how it is read from now on. */
export interface PointedField {
  field: FieldName;
  label?: string;
  /** The words that the reader finds by the way. */
  words: string;
  way: PointedWay;
}

/** A reader that an official is making by pointing. */
export interface Draft {
  kind: PageKind;
  /** Address of the page in which is pointed. */
  address: string;
  /** For every page of the site, not only for those with an address like this one. */
  isForSite: boolean;
  name: string;
  pointed: readonly PointedField[];
  /** The reader that is added to. */
  own?: PortalAdapter;
}

/** The page description of a draft. */
export function pageOf(draft: Draft): PageDescription {
  const { kind, address, pointed } = draft;
  const base = ownPage(draft) ?? firstPage(kind, addressPatterns(address).alike);
  const page = pointed.reduce((made, { field, way }) => applyWay(made, field, way), base);
  const yields = [
    ...new Set([...page.yields, ...pointed.flatMap(({ field }) => toExpected(field))]),
  ];
  if (ownPage(draft)) return { ...page, yields };
  const made = { ...page, yields, ready: readinessOf(draft) };
  return made.kind === 'detail' ? { ...made, least: leastOf(pointed) } : made;
}

/** The page of the reader that is added to, where it is for addresses like this one. */
export function ownPage({ own, kind, address }: Draft): PageDescription | undefined {
  return own?.pages.find(
    ({ kind: other, ready }) =>
      other === kind && ready.address !== undefined && new RegExp(ready.address, 'i').test(address),
  );
}

/** A draft as an adapter; `today` is the day on which it was held to the page, ISO 8601. */
export function toAdapter(draft: Draft, today: string): PortalAdapter {
  const { own, name } = draft;
  const { host } = addressPatterns(draft.address);
  const before = ownPage(draft);
  const others = (own?.pages ?? []).filter((page) => page !== before);
  return {
    id: own?.id ?? ownId(host),
    name: { vi: name, en: name },
    hosts: own?.hosts ?? [host],
    verified: today,
    pages: [pageOf(draft), ...others].slice(0, MOST_PAGES),
  };
}

/** As many as the schema lets a reader have. */
const MOST_PAGES = 20;

/** The id of the reader that was made by pointing on a site. */
export const ownId = (host: string): string =>
  `own-${host.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 60);

/** Where all of a site is meant, a label tells its pages of procedures from the others. */
function readinessOf({ address, isForSite, pointed }: Draft): Readiness {
  const { site, alike } = addressPatterns(address);
  if (!isForSite && site !== alike) return { address: alike };
  const ways = pointed.map(({ way }) => way);
  const label = ways.find((way) => way.by === 'label')?.label;
  if (label !== undefined) return { address: site, labels: [label] };
  const selector = ways.find((way) => way.by === 'selector')?.selector;
  return { address: site, ...(selector !== undefined && { selectors: [selector] }) };
}

/** Three fields are no chance; where fewer were pointed at, so many. A name alone is none. */
function leastOf(pointed: readonly PointedField[]): number {
  const kinds = new Set(pointed.map(({ field }) => (isOfMethods(field) ? 'method' : field)));
  kinds.delete('name');
  return Math.min(3, Math.max(1, kinds.size));
}

/** What the panel misses from now on where the page does not have it. */
function toExpected(field: FieldName): ExpectedField[] {
  if (isOfMethods(field)) return ['submissionMethods', field];
  if (!isFact(field)) return [`parts.${field}`];
  return EXPECTED_FACTS.filter((fact) => fact === field);
}
