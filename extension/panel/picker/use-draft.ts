import { useEffect, useState } from 'preact/hooks';
import type { PageKind, PortalAdapter } from '../../adapters/adapter.ts';
import type { FieldName } from '../../adapters/field-name.ts';
import type { FoundWay, Pointed } from '../../picker/messages.ts';
import { readOwnAdapters } from '../../platform/own-adapters.ts';
import { addressPatterns } from './address-pattern.ts';
import { type Draft, ownId, type PointedField } from './draft.ts';

/** A draft, and what changes it. */
export interface DraftInHand {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** Puts down what was pointed at; the same field again takes the place of the first. */
  add: (pointed: Pointed, found: FoundWay) => void;
  remove: (field: FieldName) => void;
}

/** The draft of a reader for the site of an address; one made before is added to. */
export function useDraft(address: string, kind: PageKind, firstName: string): DraftInHand {
  const [draft, setDraft] = useState<Draft>({
    kind,
    address,
    isForSite: false,
    name: firstName,
    pointed: [],
  });
  const change = (part: Partial<Draft>): void => setDraft((last) => ({ ...last, ...part }));
  useEffect(() => {
    void findOwn(address).then((own) => own && change({ own, name: own.name.vi }));
  }, [address]);
  const add = ({ field, label }: Pointed, { way, words }: FoundWay): void =>
    setDraft((last) => {
      const one: PointedField = { field, ...(label !== undefined && { label }), words, way };
      return { ...last, pointed: [...last.pointed.filter((other) => other.field !== field), one] };
    });
  const remove = (field: FieldName): void =>
    setDraft((last) => ({ ...last, pointed: last.pointed.filter((one) => one.field !== field) }));
  return { draft, change, add, remove };
}

async function findOwn(address: string): Promise<PortalAdapter | undefined> {
  const id = ownId(addressPatterns(address).host);
  return (await readOwnAdapters()).find((one) => one.id === id);
}
