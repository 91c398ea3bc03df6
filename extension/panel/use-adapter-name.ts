import { useEffect, useState } from 'preact/hooks';
import type { Language, Wording } from '#core/wording.ts';
import { ALL_ADAPTERS } from '../adapters/index.ts';
import { readOwnAdapters } from '../platform/own-adapters.ts';

/** The name of a reader, built in or imported; its id where it was removed since. */
export function useAdapterName(id: string, language: Language): string {
  const [own, setOwn] = useState<Wording>();
  const known = ALL_ADAPTERS.find((adapter) => adapter.id === id)?.name;
  useEffect(() => {
    setOwn(undefined);
    // An imported reader is asked first, so it may bear the id of a built-in one.
    void readOwnAdapters().then((all) => setOwn(all.find((adapter) => adapter.id === id)?.name));
  }, [id]);
  return (own ?? known)?.[language] ?? id;
}
