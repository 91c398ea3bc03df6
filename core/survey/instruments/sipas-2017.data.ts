import type { Factor, Instrument } from '../instrument.ts';
import { SIPAS_2017_VI } from './sipas-2017-vi.data.ts';
import { SIPAS_2017_EN } from './sipas-2017-en.data.ts';

type FactorVi = (typeof SIPAS_2017_VI)['factors'][number];

/** The form of 2017 in both languages. */
export const SIPAS_2017: Instrument = {
  ...SIPAS_2017_VI,
  title: { ...SIPAS_2017_VI.title, en: SIPAS_2017_EN.title },
  source: {
    ...SIPAS_2017_VI.source,
    name: { ...SIPAS_2017_VI.source.name, en: SIPAS_2017_EN.source },
  },
  factors: SIPAS_2017_VI.factors.map(inBothLanguages),
};

function inBothLanguages({ key, name, items }: FactorVi): Factor {
  return {
    key,
    name: { ...name, en: SIPAS_2017_EN.factors[key] },
    items: items.map((item) => ({
      key: item.key,
      wording: { ...item.wording, en: SIPAS_2017_EN.items[item.key] },
    })),
  };
}
